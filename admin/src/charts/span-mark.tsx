import { useId } from 'react';
import { Link } from 'react-router-dom';
import type { PlacedSpan } from './span-layout.ts';
import styles from './span-mark.module.css';
import { textWidth } from './text-width.ts';

export const BAR = 16;

interface SpanMarkProps {
  placed: PlacedSpan & { y: number };
  /** The pattern of what is loose. */
  hatch: string;
  name: string;
  mark: Record<string, unknown>;
}

/** One span: solid where it surely was, fading where it may have been. */
export function SpanMark({ placed, hatch, name, mark }: SpanMarkProps) {
  const id = useId();
  const { edges, look, span, text, y } = placed;
  const [first, begun, ending, last] = edges;
  const width = last - first;
  const share = (x: number): string => `${((x - first) / width) * 100}%`;
  const bar = { x: first, y, width, height: BAR, rx: 2, mask: `url(#${id})` };
  const size = textWidth(text.words);
  const plateX = text.anchor === 'start' ? text.x - 3 : text.x - size - 3;
  const drawing = (
    <>
      <linearGradient id={`${id}fade`}>
        <stop offset="0%" stopColor="#fff" stopOpacity={begun > first ? 0 : 1} />
        <stop offset={share(begun)} stopColor="#fff" />
        <stop offset={share(ending)} stopColor="#fff" />
        <stop offset="100%" stopColor="#fff" stopOpacity={last > ending ? 0 : 1} />
      </linearGradient>
      <mask id={id} maskUnits="userSpaceOnUse" x={first} y={y} width={width} height={BAR}>
        <rect x={first} y={y} width={width} height={BAR} fill={`url(#${id}fade)`} />
      </mask>
      <rect {...bar} className={styles[look]} />
      {look === 'loose' && <rect {...bar} fill={`url(#${hatch})`} />}
      <rect className={styles.ring} x={first - 2} y={y - 2} width={width + 4} height={BAR + 4} rx={4} />
      <rect className={styles.target} x={plateX} y={y} width={size + 6} height={BAR} />
    </>
  );
  return (
    <>
      {span.href ? (
        <Link {...mark} role={undefined} className={styles.mark} to={span.href} aria-label={name}>
          {drawing}
        </Link>
      ) : (
        <g {...mark} className={styles.mark} aria-label={name}>
          {drawing}
        </g>
      )}
      <g className={styles.words} aria-hidden="true">
        {text.ground === 'plate' && (
          <rect className={styles.plate} x={plateX} y={y + 1} width={size + 6} height={BAR - 2} rx={2} />
        )}
        <text
          className={styles.text}
          data-ground={text.ground}
          x={text.x}
          y={y + 12}
          textAnchor={text.anchor}
        >
          {text.words}
        </text>
      </g>
    </>
  );
}
