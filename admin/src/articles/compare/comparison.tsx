import { diffArrays } from 'diff';
import { useMemo } from 'react';
import { useStoreValue } from '../../api/store.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useFieldWords } from '../../records/field-words.ts';
import { useValueWords } from '../../records/value-words.ts';
import { wordChanges, type TextPart } from '../../records/word-changes.ts';
import { WordDiff } from '../../ui/word-diff.tsx';
import type { BlockKind } from '../../generated/enums.ts';
import type { BodyBlock } from '../body/body.ts';
import { changesOf, contentOf, inputsOf, type ArticleContent } from '../editing/content.ts';
import type { EditingSession } from '../editing/session.ts';
import type { OneArticle } from '../editing/tools.ts';
import styles from './compare.module.css';

interface ComparisonProps {
  article: OneArticle;
  session: EditingSession;
}

/** What the working copy changes of the live article, word by word. */
export function Comparison({ article, session }: ComparisonProps) {
  const say = useWords();
  const fieldWords = useFieldWords();
  const state = useStoreValue(session.state);
  const live = useMemo(() => contentOf(article), [article]);
  // Asked for again after each save: beside the comparison nobody types.
  // oxlint-disable-next-line react/exhaustive-deps
  const draft = useMemo(() => session.content, [session, state]);
  const blocks = useMemo(() => blockChanges(live, draft), [live, draft]);
  const [before, after] = [inputsOf(live), inputsOf(draft)];
  const changes = changesOf(live, draft);
  const details = (Object.keys(changes) as (keyof typeof after)[]).filter(
    (name) => !shownAsText.includes(name),
  );
  const valueWords = useValueWords(details.flatMap((name) => [before[name], after[name]]));
  if (Object.keys(changes).length === 0) return <p className={styles.none}>{say('editor.view.none')}</p>;
  return (
    <article className={styles.page} lang={draft.language}>
      <h2 className={styles.headline}>
        <WordDiff serif parts={wordChanges(live.headline, draft.headline)} />
      </h2>
      {(live.standfirst ?? draft.standfirst) && (
        <p className={styles.standfirst}>
          <WordDiff serif parts={wordChanges(live.standfirst ?? '', draft.standfirst ?? '')} />
        </p>
      )}
      {blocks.map(({ kind, parts }, index) => (
        // Blocks have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index} className={styles.block} data-kind={kind}>
          <WordDiff serif parts={parts} />
        </p>
      ))}
      {details.length > 0 && (
        <dl className={styles.details}>
          {details.map((name) => (
            <div key={name}>
              <dt>{fieldWords(name)}</dt>
              <dd>
                <WordDiff
                  parts={wordChanges(valueWords(before[name], name), valueWords(after[name], name))}
                />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  );
}

const shownAsText: readonly string[] = ['headline', 'standfirst', 'blocks', 'mentions'];

interface ChangedBlock {
  kind: BlockKind;
  parts: TextPart[];
}

/** Blocks beside each other: where as many went as came they are compared word by word. */
function blockChanges(live: ArticleContent, draft: ArticleContent): ChangedBlock[] {
  const lines = ({ body }: ArticleContent) => body.blocks.map((block) => JSON.stringify(block));
  const read = (line: string) => JSON.parse(line) as BodyBlock;
  const regions = diffArrays(lines(live), lines(draft));
  return regions.flatMap(({ added, removed, value }, index): ChangedBlock[] => {
    const former = regions[index - 1];
    if (added && former?.removed) {
      return pairs(former.value.map(read), value.map(read));
    }
    if (removed && regions[index + 1]?.added) return [];
    const change = added ? 'added' : removed ? 'removed' : 'same';
    return value.map(read).map(({ blockKind, text }) => ({ kind: blockKind, parts: [{ text, change }] }));
  });
}

function pairs(before: readonly BodyBlock[], after: readonly BodyBlock[]): ChangedBlock[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, at) => ({
    kind: (after[at] ?? before[at])!.blockKind,
    parts: wordChanges(before[at]?.text ?? '', after[at]?.text ?? ''),
  }));
}
