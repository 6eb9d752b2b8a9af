import { Link } from 'react-router-dom';
import type { PlacedMilestone } from './rounds-layout.ts';
import styles from './rounds-chart.module.css';
import { textWidth } from './text-width.ts';

interface MilestoneMarkProps {
  placed: PlacedMilestone;
  height: number;
  name: string;
  mark: Record<string, unknown>;
}

/** A milestone: a flag on the day it may have happened first. */
export function MilestoneMark({ placed, height, name, mark }: MilestoneMarkProps) {
  const { milestone, x, top, isBefore, hasText } = placed;
  const side = isBefore ? -1 : 1;
  const size = textWidth(milestone.label, 500) + 16;
  const drawing = (
    <>
      <line className={styles.pole} x1={x} x2={x} y1={top + 2} y2={height} />
      <path
        className={styles.flag}
        d={`M${x},${top + 3} h${side * 9} l${side * -2.5},3.5 l${side * 2.5},3.5 h${side * -9} Z`}
      />
      {hasText && (
        <rect className={styles.target} x={isBefore ? x - size : x} y={top} width={size} height={16} />
      )}
      <rect className={styles.ring} x={x - 12} y={top - 2} width={24} height={height - top + 2} rx={3} />
    </>
  );
  return (
    <>
      {milestone.href ? (
        <Link {...mark} role={undefined} className={styles.mark} to={milestone.href} aria-label={name}>
          {drawing}
        </Link>
      ) : (
        <g {...mark} className={styles.mark} aria-label={name}>
          {drawing}
        </g>
      )}
      <g className={styles.words} aria-hidden="true">
        {hasText && (
          <text
            className={styles.milestoneText}
            x={x + side * 13}
            y={top + 11}
            textAnchor={isBefore ? 'end' : 'start'}
          >
            {milestone.label}
          </text>
        )}
      </g>
    </>
  );
}
