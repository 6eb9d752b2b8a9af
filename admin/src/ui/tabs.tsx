import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import styles from './tabs.module.css';

export interface Tab {
  label: string;
  to: string;
  active: boolean;
  count?: number | string;
  /** Colours the count where it asks for something: open checks. */
  alert?: boolean;
}

/** Views of one place; each is an address, so that Back and a new tab work. `action` stands at the end. */
export function Tabs({ label, tabs, action }: { label: string; tabs: readonly Tab[]; action?: ReactNode }) {
  const row = useRef<HTMLElement>(null);
  const active = tabs.find((tab) => tab.active)?.to;
  useEffect(() => {
    const [nav, tab] = [row.current, row.current?.querySelector<HTMLElement>('[aria-current]')];
    // In the middle of a row that is too narrow for all, without moving the page.
    if (nav && tab)
      nav.scrollLeft = tab.offsetLeft - nav.offsetLeft - (nav.clientWidth - tab.clientWidth) / 2;
  }, [active]);
  return (
    <div className={styles.bar}>
      <nav ref={row} className={styles.tabs} aria-label={label}>
        {tabs.map((tab) => (
          <Link
            key={tab.to}
            to={tab.to}
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
