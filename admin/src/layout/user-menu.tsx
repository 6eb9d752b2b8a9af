import { ChevronsUpDown } from 'lucide-react';
import { useGetIdentity } from 'ra-core';
import { useWords } from '../i18n/use-words.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Menu } from '../ui/menu.tsx';
import styles from './sidebar.module.css';
import { useUserItems } from './user-items.ts';

/** Who is signed in, at the foot of the sidebar. */
export function UserMenu() {
  const say = useWords();
  const items = useUserItems();
  const { identity } = useGetIdentity();
  const name = identity?.fullName ?? '';
  return (
    <Menu
      label={say('layout.you')}
      items={items}
      renderTrigger={(props) => (
        <button type="button" {...props} className={styles.who}>
          <Avatar id={String(identity?.id ?? '')} name={name} decorative />
          <span className="visually-hidden">{say('layout.youAre', { name })}</span>
          <span className={styles.word} aria-hidden="true">
            {name}
          </span>
          <ChevronsUpDown size={14} strokeWidth={1.75} aria-hidden className={styles.word} />
        </button>
      )}
    />
  );
}
