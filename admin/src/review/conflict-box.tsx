import { Scale } from 'lucide-react';
import { useId } from 'react';
import { useWords } from '../i18n/use-words.ts';
import type { WordKey } from '../i18n/words.ts';
import { useCommands } from '../layout/commands.tsx';
import { useFieldWords } from '../records/field-words.ts';
import { titleOf } from '../records/reference.ts';
import { RadioCard } from '../ui/radio-card.tsx';
import styles from './conflict-box.module.css';
import { editableFields } from './corrections.rules.ts';
import { claimLabel } from './proposal-fields.tsx';
import type { Proposal } from './proposals.rules.ts';
import { useConflictWords, type Conflict } from './use-conflict-words.ts';
import type { Review } from './use-review.ts';

/** What the archive has of the same: another value or fact, or a round that this would be one more source of. */
export function ConflictBox({ review, proposal }: { review: Review; proposal: Proposal }) {
  const say = useWords();
  const name = useId();
  const fieldWords = useFieldWords();
  const conflictWords = useConflictWords();
  const { conflicts, knownRound, content } = proposal;
  const correction = review.correctionOf(proposal);
  const words = review.wordsOf(proposal);
  const isRound = content.__typename === 'ProposedRound';
  const hasConflict = conflicts.length > 0;
  const canBeOther = isRound && knownRound !== null;
  const isOfValues = conflicts.some(({ __typename }) => __typename === 'Claim');
  const choices: { title: WordKey; isChosen: boolean; choose: () => void }[] = [
    {
      title: !hasConflict
        ? 'review.conflict.anotherSource'
        : isOfValues
          ? 'review.conflict.keepBoth'
          : 'review.conflict.bothStand',
      isChosen: !correction.isDistinct && !correction.opensAfter,
      choose: () => review.correct({ isDistinct: false, opensAfter: false }),
    },
    ...(hasConflict
      ? [
          {
            title: isOfValues ? ('review.conflict.decide' as const) : ('review.conflict.compare' as const),
            isChosen: correction.opensAfter,
            choose: () => review.correct({ isDistinct: false, opensAfter: true }),
          },
        ]
      : []),
    ...(canBeOther
      ? [
          {
            title: 'review.conflict.otherRound' as const,
            isChosen: correction.isDistinct,
            choose: () => review.correct({ isDistinct: true, opensAfter: false }),
          },
        ]
      : []),
  ];
  const isShown = hasConflict || canBeOther;
  useCommands(
    isShown
      ? choices.map(({ title, choose }, index) => ({
          id: `answer ${index + 1}`,
          label: say(title),
          keys: String(index + 1),
          run: choose,
        }))
      : [],
  );
  if (!isShown) return null;
  const fields = editableFields(content, claimLabel(proposal));
  return (
    <section className={styles.box} data-quiet={!hasConflict || undefined}>
      <h3 className={styles.title}>
        <Scale size={16} strokeWidth={1.75} aria-hidden />
        {hasConflict
          ? say('review.conflict.title')
          : say('review.conflict.round', { round: titleOf(knownRound!) })}
      </h3>
      {[...new Set(conflicts.map(fieldOf))].map((field) => {
        const here = fields.find((each) => each.name === field) ?? fields[0];
        return (
          <div key={field} className={styles.field}>
            {field && fieldWords(field) !== say(claimLabel(proposal)) && (
              <h4 className={styles.label}>{fieldWords(field)}</h4>
            )}
            <dl className={styles.sides}>
              {conflicts
                .filter((each) => fieldOf(each) === field)
                .map((each) => (
                  <div key={each.id} className={styles.there}>
                    <dt className={styles.label}>
                      {say('review.conflict.archive', { smart_count: each.evidence.totalCount })}
                    </dt>
                    <dd className={styles.value} title={each.evidence.nodes[0]?.exact}>
                      {conflictWords.there(each)}
                    </dd>
                  </div>
                ))}
              <div className={styles.here}>
                <dt className={styles.label}>{say('review.conflict.here')}</dt>
                <dd className={styles.value}>
                  {field === null ? conflictWords.here(review, proposal) : here ? words.value(here) : null}
                </dd>
              </div>
            </dl>
          </div>
        );
      })}
      <div role="radiogroup" aria-label={say('review.conflict.title')} className={styles.choices}>
        {choices.map(({ title, isChosen, choose }, index) => (
          <RadioCard
            key={title}
            name={name}
            checked={isChosen}
            onChange={choose}
            keys={String(index + 1)}
            title={say(title)}
          />
        ))}
      </div>
    </section>
  );
}

/** Of a value its field; null for a fact, which differs as a whole. */
const fieldOf = (conflict: Conflict): string | null =>
  conflict.__typename === 'Claim' ? conflict.field : null;
