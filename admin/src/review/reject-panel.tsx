import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useCommands } from '../layout/commands.tsx';
import { Button } from '../ui/button.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './reject-panel.module.css';
import { keptAs, reasons, type RejectionScope } from './reject-reasons.ts';
import type { Proposal } from './proposals.rules.ts';
import type { Review } from './use-review.ts';

/**
 * Why it is none: Enter takes the first reason, a digit another, or one's own words. What is no name at all is rejected
 * everywhere.
 */
export function RejectPanel({ review, proposal }: { review: Review; proposal: Proposal }) {
  const say = useWords();
  const panel = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [own, setOwn] = useState('');
  const [scope, setScope] = useState<RejectionScope>('DOCUMENT');
  const { proposalKind } = proposal;
  const isName = proposalKind === 'PERSON' || proposalKind === 'COMPANY';
  const reject = (reason: string): void => review.reject(reason, scope);
  useEffect(() => panel.current?.focus(), []);
  const cancel = (): void => review.setMode('look');
  useCommands([
    ...reasons.map((reason, index) => ({
      id: `reason ${reason}`,
      label: say(`review.reason.${reason}`),
      keys: String(index + 1),
      run: () => reject(keptAs[reason]),
    })),
    {
      id: 'default reason',
      label: say('review.reason.default'),
      keys: 'Enter',
      run: () => reject(keptAs[reasons[0]]),
    },
    { id: 'own words', label: say('review.reason.own'), keys: 'w', run: () => input.current?.focus() },
    ...(isName
      ? [
          {
            id: 'scope',
            label: say('review.scope.other'),
            keys: 'x',
            run: () => setScope(scope === 'DOCUMENT' ? 'ARCHIVE' : 'DOCUMENT'),
          },
        ]
      : []),
  ]);
  return (
    <div
      ref={panel}
      className={styles.panel}
      tabIndex={-1}
      role="group"
      aria-label={say('review.reason.title')}
    >
      <h3 className={styles.title}>{say('review.reason.title')}</h3>
      {isName && (
        <div className={styles.scope}>
          <Segmented
            label={say('review.scope.label')}
            value={scope}
            onChange={setScope}
            options={(['DOCUMENT', 'ARCHIVE'] as const).map((value) => ({
              value,
              label: say(`review.scope.${value}`),
            }))}
          />
          <Kbd keys="x" />
          {scope === 'ARCHIVE' && (
            <p className={styles.hint} role="status">
              {say(`review.scope.${proposalKind}`, { name: review.wordsOf(proposal).title })}
            </p>
          )}
        </div>
      )}
      <div className={styles.reasons}>
        {reasons.map((reason, index) => (
          <button
            key={reason}
            type="button"
            className={styles.reason}
            data-default={index === 0 || undefined}
            aria-keyshortcuts={index === 0 ? 'Enter 1' : String(index + 1)}
            onClick={() => reject(keptAs[reason])}
          >
            <span className={styles.words}>{say(`review.reason.${reason}`)}</span>
            {index === 0 && <Kbd keys="Enter" />}
            <Kbd keys={String(index + 1)} />
          </button>
        ))}
      </div>
      <form
        className={styles.own}
        onSubmit={(event) => {
          event.preventDefault();
          reject(own.trim() === '' ? keptAs[reasons[0]] : own.trim());
        }}
      >
        <TextInput
          ref={input}
          aria-label={say('review.reason.own')}
          placeholder={say('review.reason.own')}
          value={own}
          maxLength={2_000}
          onChange={(event) => setOwn(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            panel.current?.focus();
          }}
          trailing={<Kbd keys="w" />}
        />
        <Button type="submit">{say('review.reject')}</Button>
      </form>
      <Button tone="quiet" keys="Escape" onClick={cancel}>
        {say('facts.cancel')}
      </Button>
    </div>
  );
}
