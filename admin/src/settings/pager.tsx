import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useSearchParams } from 'react-router-dom';
import type { PagesFragment } from '../generated/settings/accounts.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import styles from './pager.module.css';

/** Which page the address asks for, by the cursor at its edge. */
export function usePage(size: number) {
  const [search] = useSearchParams();
  const [after, before] = [search.get('after'), search.get('before')];
  return before === null ? { first: size, ...(after === null ? {} : { after }) } : { last: size, before };
}

/** To the pages before and after; none is skipped or repeated, whatever is added meanwhile. */
export function Pager({ pages, label }: { pages: PagesFragment; label: string }) {
  const say = useWords();
  const [, setSearch] = useSearchParams();
  const go = (name: 'after' | 'before', cursor: string | null) => () =>
    setSearch((former) => {
      former.delete('after');
      former.delete('before');
      if (cursor !== null) former.set(name, cursor);
      return former;
    });
  if (!pages.hasNextPage && !pages.hasPreviousPage) return null;
  return (
    <nav className={styles.pager} aria-label={label}>
      <Button
        icon={ChevronLeft}
        onClick={go('before', pages.startCursor)}
        disabledReason={pages.hasPreviousPage ? undefined : say('settings.pager.first')}
      >
        {say('settings.pager.previous')}
      </Button>
      <Button
        icon={ChevronRight}
        onClick={go('after', pages.endCursor)}
        disabledReason={pages.hasNextPage ? undefined : say('settings.pager.last')}
      >
        {say('settings.pager.next')}
      </Button>
    </nav>
  );
}
