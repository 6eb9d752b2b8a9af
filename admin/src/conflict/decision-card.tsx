import { CircleCheck, GitCompareArrows, Pencil } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useFieldWords } from '../records/field-words.ts';
import { wordChanges } from '../records/word-changes.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { RadioCard } from '../ui/radio-card.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { WordDiff } from '../ui/word-diff.tsx';
import type { Choice, Decision } from './decisions.rules.ts';
import styles from './decision-card.module.css';
import type { Taken } from './use-decisions.ts';

interface DecisionCardProps {
  decision: Decision;
  taken: Taken | undefined;
  isActive: boolean;
  onActivate: () => void;
  onTake: (taken: Taken | null) => void;
  labels: Record<'base' | 'theirs' | 'yours', string>;
  valueWords: (value: unknown, field?: string) => string;
}

const written = new Set(['headline', 'alternativeHeadline', 'standfirst', 'blocks', 'text']);

/** One thing that both changed: before, theirs and mine side by side, and both together where that can be. */
export function DecisionCard({
  decision,
  taken,
  isActive,
  onActivate,
  onTake,
  labels,
  valueWords,
}: DecisionCardProps) {
  const say = useWords();
  const fieldWords = useFieldWords();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isActive) return;
    card.current?.scrollIntoView({ block: 'nearest' });
    card.current?.focus({ preventScroll: true });
  }, [isActive]);
  const before = valueWords(decision.base, decision.field);
  const isSerif = written.has(decision.field);
  const title =
    decision.block === undefined
      ? fieldWords(decision.field)
      : say('conflict.paragraph', { number: decision.block });
  const option = (choice: 'base' | 'theirs' | 'yours' | 'both', keys: string, label: string) => {
    const words = valueWords(decision[choice], decision.field);
    return (
      <RadioCard
        name={decision.id}
        checked={taken?.choice === choice}
        onChange={() => onTake({ choice })}
        keys={keys}
        title={label}
        aside={choice === 'both' ? <Chip tone="ok">{say('conflict.noOverlap')}</Chip> : undefined}
      >
        {words === '' ? (
          <span className={styles.empty}>{say('conflict.empty')}</span>
        ) : (
          <WordDiff
            serif={isSerif}
            parts={choice === 'base' ? [{ text: words, change: 'same' }] : wordChanges(before, words)}
          />
        )}
      </RadioCard>
    );
  };
  const startAnew = (): void =>
    onTake({
      choice: 'own',
      own: valueWords(
        decision.both ??
          decision[(taken?.choice === 'theirs' ? 'theirs' : 'yours') as Exclude<Choice, 'own'>],
      ),
    });
  return (
    <section
      ref={card}
      className={styles.card}
      data-active={isActive || undefined}
      aria-label={title}
      tabIndex={-1}
      onFocus={onActivate}
    >
      <header className={styles.head}>
        {taken ? (
          <CircleCheck className={styles.done} size={16} strokeWidth={1.75} aria-hidden="true" />
        ) : (
          <GitCompareArrows className={styles.open} size={16} strokeWidth={1.75} aria-hidden="true" />
        )}
        <h2 className={styles.title}>{title}</h2>
        <span className={styles.note}>
          {taken ? say(`conflict.taken.${taken.choice}`) : say('conflict.bothChanged')}
        </span>
      </header>
      <div className={styles.sides}>
        {option('base', '0', labels.base)}
        {option('theirs', '1', labels.theirs)}
        {option('yours', '2', labels.yours)}
      </div>
      <div className={styles.foot}>
        {decision.both !== null && option('both', '3', say('conflict.both'))}
        {taken?.choice === 'own' ? (
          <TextArea
            aria-label={say('conflict.own')}
            value={taken.own ?? ''}
            rows={4}
            // It was asked for just now, by a key or a click.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            onChange={(event) => onTake({ choice: 'own', own: event.target.value })}
          />
        ) : typeof decision.yours === 'string' || decision.field === 'blocks' ? (
          <span className={styles.anew}>
            <Button icon={Pencil} size="small" keys="e" onClick={startAnew}>
              {say('conflict.anew')}
            </Button>
          </span>
        ) : null}
      </div>
    </section>
  );
}
