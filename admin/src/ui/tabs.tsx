import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import styles from './tabs.module.css';

export interface Tab {
  /** Where two tabs may lead to one address. */
  key?: string;
  label: string;
  to: string;
  active: boolean;
  count?: number | string;
  /** Colours the count where it asks for something: open checks. */
  alert?: boolean;
}

/** On a phone the open one may stand beyond the edge. */
const intoView = (tab: HTMLElement | null): void =>
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });

/** Views of one place; each is an address, so that Back and a new tab work. `action` stands at the end. */
export function Tabs({ label, tabs, action }: { label: string; tabs: readonly Tab[]; action?: ReactNode }) {
  return (
    <div className={styles.bar}>
      <nav className={styles.tabs} aria-label={label}>
        {tabs.map((tab) => (
          <Link
            key={tab.key ?? tab.to}
            to={tab.to}
            ref={tab.active ? intoView : undefined}
            className={styles.tab}
            aria-current={tab.active ? 'page' : undefined}
          >
            {tab.label}
            {tab.count !== undefined && (
              <span className={styles.count} data-alert={tab.alert}>
                {tab.count}
              </span>
            )}
          </Link>
        ))}
      </nav>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
