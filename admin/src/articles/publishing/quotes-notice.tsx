import { Link } from 'react-router-dom';
import type { PublishEffectsQuery } from '../../generated/articles/publishing/effects.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Radio } from '../../ui/radio.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './publishing.module.css';

type Quote = Extract<
  NonNullable<PublishEffectsQuery['node']>,
  { quotes: unknown }
>['quotes']['nodes'][number];

/** What becomes of direct quotes that stand in none of their sources. */
export interface QuoteChoice {
  kind: 'back' | 'publish';
  /** Why they go out all the same. */
  reason: string;
}

interface QuotesNoticeProps {
  quotes: readonly Quote[];
  choice: QuoteChoice;
  onChange: (choice: QuoteChoice) => void;
  isTried: boolean;
}

/** Unsure quotes stay back unless somebody says why not. */
export function QuotesNotice({ quotes, choice, onChange, isTried }: QuotesNoticeProps) {
  const say = useWords();
  const count = { smart_count: Math.max(quotes.length, 1) };
  return (
    <div className={styles.notice}>
      <Notice tone="warn" title={say('publishing.quotes.title', count)}>
        <ul className={styles.refusals}>
          {quotes.map(({ id, text, speaker }) => (
            <li key={id}>
              {speaker && `${speaker.name}: `}“{text}”{' '}
              <Link to={`/quotes/${id}`}>{say('publishing.quotes.compare')}</Link>
            </li>
          ))}
        </ul>
        <div className={styles.quoteChoice}>
          <Radio
            name="quotes"
            checked={choice.kind === 'back'}
            onChange={() => onChange({ ...choice, kind: 'back' })}
          >
            {say('publishing.quotes.back', count)}
          </Radio>
          <Radio
            name="quotes"
            checked={choice.kind === 'publish'}
            onChange={() => onChange({ ...choice, kind: 'publish' })}
          >
            {say('publishing.quotes.publish', count)}
          </Radio>
        </div>
        {choice.kind === 'publish' && (
          <Field
            label={say('publishing.quotes.reason')}
            meta={say('publishing.quotes.kept')}
            error={isTried && choice.reason.trim() === '' ? say('publishing.quotes.needed') : undefined}
            required
          >
            <TextInput
              value={choice.reason}
              onChange={({ target }) => onChange({ ...choice, reason: target.value })}
            />
          </Field>
        )}
      </Notice>
    </div>
  );
}
