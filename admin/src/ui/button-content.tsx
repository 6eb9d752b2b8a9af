import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './button.module.css';
import { Kbd } from './kbd.tsx';

/** What stands inside a button or a link that looks like one. */
export function ButtonContent({
  icon: Icon,
  keys,
  children,
}: {
  icon?: LucideIcon;
  keys?: string;
  children: ReactNode;
}) {
  return (
    <>
      {Icon && <Icon className={styles.icon} size={16} strokeWidth={1.75} aria-hidden />}
      <span>{children}</span>
      {keys && <Kbd keys={keys} />}
    </>
  );
}
