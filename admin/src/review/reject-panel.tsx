import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useCommands } from '../layout/commands.tsx';
import { Button } from '../ui/button.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './reject-panel.module.css';
import { keptAs, reasons } from './reject-reasons.ts';
import type { Review } from './use-review.ts';

/** Why it is none: Enter takes the first reason, a digit another, or one's own words. */
export function RejectPanel({ review }: { review: Review }) {
  const say = useWords();
  const panel = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [own, setOwn] = useState('');
  useEffect(() => panel.current?.focus(), []);
  const cancel = (): void => review.setMode('look');
  useCommands([
    ...reasons.map((reason, index) => ({
      id: `reason ${reason}`,
      label: say(`review.reason.${reason}`),
      keys: String(index + 1),
      run: () => review.reject(keptAs[reason]),
    })),
    {
      id: 'default reason',
      label: say('review.reason.default'),
      keys: 'Enter',
      run: () => review.reject(keptAs[reasons[0]]),
    },
    { id: 'own words', label: say('review.reason.own'), keys: 'w', run: () => input.current?.focus() },
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
      <div className={styles.reasons}>
        {reasons.map((reason, index) => (
          <button
            key={reason}
            type="button"
            className={styles.reason}
            data-default={index === 0 || undefined}
            aria-keyshortcuts={index === 0 ? 'Enter 1' : String(index + 1)}
            onClick={() => review.reject(keptAs[reason])}
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
          review.reject(own.trim() === '' ? keptAs[reasons[0]] : own.trim());
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
