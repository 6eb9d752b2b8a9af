import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Bar } from '../ui/bar.tsx';
import { Button } from '../ui/button.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import styles from './list-foot.module.css';
import type { GoTo } from './use-list-address.ts';
import { PAGE_SIZE, type ListPage } from './use-list-page.ts';

interface ListFootProps {
  page: ListPage<unknown>;
  /** Which record the page begins with, 1 for the first; null where nobody can know. */
  firstRow: number | null;
  goTo: GoTo;
}

/** The first row, as far as it follows from what is known: a page after a shared cursor has no number of its own. */
function firstOf({ data, total, pageInfo }: ListPage<unknown>, known: number | null): number | null {
  if (!pageInfo.hasPreviousPage) return 1;
  if (!pageInfo.hasNextPage) return total - data.length + 1;
  return known !== null && known > 1 && known + data.length <= total ? known : null;
}

/** Where one is in the list, the keys, and the pages before and after. */
export function ListFoot({ page, firstRow, goTo }: ListFootProps) {
  const say = useWords();
  const number = new Intl.NumberFormat(useLanguage());
  const { data, total, pageInfo } = page;
  const first = firstOf(page, firstRow);
  const places = {
    from: number.format(first ?? 0),
    to: number.format((first ?? 0) + data.length - 1),
    shown: number.format(data.length),
    total: number.format(total),
  };
  return (
    <Bar
      place="foot"
      aside={
        <>
          <span className={styles.keys}>
            <KeyHint keys={['j', 'k']}>{say('lists.keys.move')}</KeyHint>
            <KeyHint keys={['x']}>{say('lists.keys.select')}</KeyHint>
            <KeyHint keys={['Enter']}>{say('lists.keys.open')}</KeyHint>
          </span>
          <Button
            size="small"
            disabledReason={pageInfo.hasPreviousPage ? undefined : say('lists.page.first')}
            onClick={() =>
              goTo(
                { before: pageInfo.startCursor },
                { firstRow: first === null ? undefined : Math.max(first - PAGE_SIZE, 1) },
              )
            }
          >
            {say('lists.page.previous')}
          </Button>
          <Button
            size="small"
            disabledReason={pageInfo.hasNextPage ? undefined : say('lists.page.last')}
            onClick={() =>
              goTo(
                { after: pageInfo.endCursor },
                { firstRow: first === null ? undefined : first + data.length },
              )
            }
          >
            {say('lists.page.next')}
          </Button>
        </>
      }
    >
      <span role="status">
        {total === 0
          ? say('lists.page.none')
          : say(first === null ? 'lists.page.some' : 'lists.page.range', places)}
      </span>
    </Bar>
  );
}
