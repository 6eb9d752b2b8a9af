import { usePermissions } from 'ra-core';
import { useRead } from '../api/use-read.ts';
import { ArticlePresence } from '../generated/articles/presence.ts';
import { useLocale, useWords } from '../i18n/use-words.ts';
import { Avatar } from '../ui/avatar.tsx';
import styles from './presence.module.css';

const EVERY = 15_000;
/** The others are counted; one is never worth a count. */
const NAMED = 2;

interface PresenceProps {
  /** Of the article that is open. */
  id: string;
  /** Letters alone, their names for who does not see them. */
  isNarrow: boolean;
}

/** Who else has the article open. Asking tells them of oneself, as long as the page is looked at. */
export function Presence({ id, isNarrow }: PresenceProps) {
  const say = useWords();
  const locale = useLocale();
  const { permissions: role } = usePermissions<string>();
  const writes = role !== undefined && role !== 'READER';
  const { data } = useRead(ArticlePresence, { input: { id } }, { enabled: writes, every: EVERY });
  const others = data?.articlePresence.others ?? [];
  const named = others.slice(0, others.length > NAMED + 1 ? NAMED : NAMED + 1);
  const letters = isNarrow ? others.slice(0, 1) : named;
  const beyond = others.length - named.length;
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format([
    ...named.map(({ name }) => name),
    ...(beyond > 0 ? [say('editor.presence.more', { smart_count: beyond })] : []),
  ]);
  const words = others.length > 0 && say('editor.presence.here', { smart_count: others.length, names });
  return (
    <span className={styles.others} role="status">
      {words && (
        <>
          <span className={styles.avatars} aria-hidden>
            {letters.map(({ userId, name }) => (
              <Avatar key={userId} id={userId} name={name} decorative />
            ))}
          </span>
          {isNarrow && others.length > 1 && <span aria-hidden>{`+${others.length - 1}`}</span>}
          <span className={isNarrow ? 'visually-hidden' : styles.words} title={isNarrow ? undefined : words}>
            {words}
          </span>
        </>
      )}
    </span>
  );
}
