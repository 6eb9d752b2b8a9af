import { X, type LucideIcon } from 'lucide-react';
import styles from './bulk-bar.module.css';
import { Kbd } from './kbd.tsx';
import { keyShortcut } from './key-names.ts';
import { Tooltip } from './tooltip.tsx';

export interface BulkAct {
  label: string;
  icon: LucideIcon;
  keys?: string;
  onClick: () => void;
  disabledReason?: string;
}

interface BulkBarProps {
  /** "2 selected", or while it runs "14 of 200 hidden". */
  label: string;
  acts: readonly BulkAct[];
  clearLabel: string;
  onClear: () => void;
  /** How far a running act is, 0 to 1; the acts wait meanwhile. */
  progress?: number;
}

/** Acts on the chosen rows. It floats at the foot of the list and hides neither filters nor head. */
export function BulkBar({ label, acts, clearLabel, onClear, progress }: BulkBarProps) {
  const runs = progress !== undefined;
  return (
    <div className={styles.place}>
      <div className={styles.bar} role="toolbar" aria-label={label}>
        <span className={styles.label} role="status">
          {label}
        </span>
        <span className={styles.rule} />
        <span className={styles.acts}>
          {acts.map(({ label: name, icon: Icon, keys, onClick, disabledReason }) => {
            const idle = runs || disabledReason !== undefined;
            return (
              <Tooltip key={name} text={disabledReason} atOnce>
                <button
                  type="button"
                  className={styles.act}
                  aria-disabled={idle || undefined}
                  aria-keyshortcuts={keyShortcut(keys)}
                  onClick={idle ? (event) => event.preventDefault() : onClick}
                >
                  <Icon size={16} strokeWidth={1.75} aria-hidden />
                  {name}
                  {keys && <Kbd keys={keys} quiet />}
                </button>
              </Tooltip>
            );
          })}
        </span>
        <span className={styles.rule} />
        <Tooltip text={clearLabel}>
          <button type="button" className={styles.act} aria-label={clearLabel} onClick={onClear}>
            <X size={16} strokeWidth={1.75} aria-hidden />
          </button>
        </Tooltip>
        {runs && <span className={styles.progress} style={{ width: `${Math.round(progress * 100)}%` }} />}
      </div>
    </div>
  );
}
