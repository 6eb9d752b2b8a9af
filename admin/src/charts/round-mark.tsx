import { useId } from 'react';
import { Link } from 'react-router-dom';
import { topOf, type PlacedRound } from './rounds-layout.ts';
import styles from './rounds-chart.module.css';

interface RoundMarkProps {
  placed: PlacedRound;
  /** The foot of the panel. */
  height: number;
  name: string;
  mark: Record<string, unknown>;
}

/** Ties words that found room only further up to their block. It lies below all words. */
export function RoundLeader({ placed, height }: { placed: PlacedRound; height: number }) {
  const { x, width, text } = placed;
  const top = topOf(placed, height);
  if (!text || text.y + text.height >= top - 10) return null;
  const middle = x + width / 2;
  return (
    <line
      className={styles.leader}
      x1={Math.min(Math.max(middle, text.x + 6), text.x + text.width - 6)}
      x2={middle}
      y1={text.y + text.height}
      y2={top}
    />
  );
}

/** A round: a block as high as the money and as wide as the doubt about its date. */
export function RoundMark({ placed, height, name, mark }: RoundMarkProps) {
  const id = useId();
  const { round, x, width, solidTop, fade, edges, text, valuation } = placed;
  const upper = fade ? Math.min(fade.from, fade.to) : 0;
  const top = Math.min(solidTop ?? height, fade ? upper : height, height - 24);
  const middle = x + width / 2;
  const isBefore = text !== null && text.x + text.width <= x;
  const drawing = (
    <>
      <g className={placed.isUndated ? styles.undated : undefined}>
        {fade && (
          <>
            <linearGradient
              id={id}
              x1={0}
              x2={0}
              y1={fade.to > fade.from ? 0 : 1}
              y2={fade.to > fade.from ? 1 : 0}
            >
              <stop offset="0%" className={styles.shade} stopOpacity={fade.isFlat ? 0.4 : 0.6} />
              <stop offset="100%" className={styles.shade} stopOpacity={fade.isFlat ? 0.4 : 0} />
            </linearGradient>
            <rect x={x} y={upper} width={width} height={Math.abs(fade.to - fade.from)} fill={`url(#${id})`} />
          </>
        )}
        {solidTop !== null && (
          <rect
            className={styles.solid}
            x={x}
            y={solidTop}
            width={width}
            height={height - solidTop}
            rx={1.5}
          />
        )}
        {edges.map((y) => (
          <rect key={y} className={styles.solid} x={x - 2} y={y - 1.5} width={width + 4} height={3} rx={1} />
        ))}
        {solidTop === null && !fade && (
          <>
            <rect
              className={styles.unknown}
              x={x + 0.5}
              y={height - 24}
              width={width - 1}
              height={24}
              rx={2}
            />
          </>
        )}
      </g>
      {text && <rect className={styles.target} {...text} />}
      {valuation?.text && <rect className={styles.target} {...valuation.text} />}
      {valuation && (
        <>
          <line
            className={styles.drop}
            x1={middle}
            x2={middle}
            y1={valuation.bottom + 7}
            y2={Math.max(valuation.bottom + 7, solidTop ?? height)}
          />
          {valuation.top < valuation.bottom && (
            <line
              className={styles.spread}
              x1={middle}
              x2={middle}
              y1={valuation.top}
              y2={valuation.bottom}
            />
          )}
          <path className={styles.diamond} d={`M${middle},${valuation.bottom - 6} l6,6 l-6,6 l-6,-6 Z`} />
        </>
      )}
      <rect
        className={styles.ring}
        x={x - 4}
        y={top - 2}
        width={width + 8}
        height={height - top + 4}
        rx={3}
      />
    </>
  );
  return (
    <>
      {round.href ? (
        <Link {...mark} role={undefined} className={styles.mark} to={round.href} aria-label={name}>
          {drawing}
        </Link>
      ) : (
        <g {...mark} className={styles.mark} aria-label={name}>
          {drawing}
        </g>
      )}
      <g className={styles.words} aria-hidden="true">
        {solidTop === null && !fade && (
          <text className={styles.question} x={middle} y={height - 8} textAnchor="middle">
            ?
          </text>
        )}
        {text && (
          <>
            <text
              className={styles.roundText}
              x={isBefore ? text.x + text.width : text.x}
              y={text.y + 12}
              textAnchor={isBefore ? 'end' : 'start'}
            >
              {round.label}
            </text>
            {round.doubt && (
              <text
                className={styles.doubt}
                x={isBefore ? text.x + text.width : text.x}
                y={text.y + 28}
                textAnchor={isBefore ? 'end' : 'start'}
              >
                {round.doubt}
              </text>
            )}
          </>
        )}
        {valuation?.text && (
          <text
            className={styles.valuation}
            x={valuation.text.x < middle ? valuation.text.x + valuation.text.width : valuation.text.x}
            y={valuation.text.y + 12}
            textAnchor={valuation.text.x < middle ? 'end' : 'start'}
          >
            {round.valuation!.label}
          </text>
        )}
      </g>
    </>
  );
}
