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

/** Into the middle of a row that is too narrow for all, without moving the page. */
function bringIntoSight(tab: HTMLAnchorElement | null): void {
  const row = tab?.parentElement;
  if (row) row.scrollLeft = tab.offsetLeft - row.offsetLeft - (row.clientWidth - tab.clientWidth) / 2;
}

/** Views of one place; each is an address, so that Back and a new tab work. `action` stands at the end. */
export function Tabs({ label, tabs, action }: { label: string; tabs: readonly Tab[]; action?: ReactNode }) {
  return (
    <div className={styles.bar}>
      <nav className={styles.tabs} aria-label={label}>
        {tabs.map((tab) => (
          <Link
            key={tab.key ?? tab.to}
            to={tab.to}
            ref={tab.active ? bringIntoSight : undefined}
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
