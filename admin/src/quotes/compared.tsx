import '../theme/serif.css';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { TextAreaField } from '../forms/fields.tsx';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { wordChanges } from '../records/word-changes.ts';
import { Button } from '../ui/button.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { VerificationChip, type Verification } from '../ui/verification-chip.tsx';
import { WordDiff } from '../ui/word-diff.tsx';
import styles from './quote.module.css';
import type { Quote, QuoteValues } from './quote-values.rules.ts';
import type { Source } from './use-source.ts';

/** As much of a document as stands around a passage. */
const AROUND = 220;

/** What we quote above what the source has, with the words that differ. */
export function Compared({
  quote,
  values,
  source,
}: {
  quote: Quote | null;
  values: QuoteValues;
  source: Source | null | undefined;
}) {
  const say = useWords();
  const [isEditing, setIsEditing] = useState(quote === null);
  const isOtherLanguage = source?.language && source.language.split('-')[0] !== values.language.split('-')[0];
  const parts = source && !isOtherLanguage ? wordChanges(values.text, source.passage.exact) : null;
  const verification = quote?.verification;
  return (
    <>
      <section className={styles.side} aria-label={say('quotes.asQuoted')}>
        <header className={styles.head}>
          <h2 className={styles.title}>{say('quotes.asQuoted')}</h2>
          {verification && (
            <VerificationChip verification={verification.toLowerCase().replace('_', '-') as Verification}>
              {say(`enums.verification.${verification}`)}
            </VerificationChip>
          )}
          {!isEditing && (
            <span className={styles.end}>
              <Button size="small" tone="quiet" icon={Pencil} onClick={() => setIsEditing(true)}>
                {say('quotes.edit')}
              </Button>
            </span>
          )}
        </header>
        {isEditing && (
          <TextAreaField
            name="text"
            label={say('quotes.text')}
            hideLabel
            serif
            rows={2}
            rules={{ required: say('forms.required') }}
          />
        )}
        {(!isEditing || (parts && values.text !== '')) && (
          <blockquote className={styles.quote} lang={values.language}>
            {parts ? <WordDiff parts={parts.filter(({ change }) => change !== 'added')} /> : values.text}
          </blockquote>
        )}
      </section>
      <SourceSide source={source} parts={parts} />
      {verification && <p className={styles.reason}>{say(`quotes.reason.${verification}`)}</p>}
    </>
  );
}

function SourceSide({
  source,
  parts,
}: {
  source: Source | null | undefined;
  parts: ReturnType<typeof wordChanges> | null;
}) {
  const say = useWords();
  const language = useLanguage();
  if (source === undefined) return <Skeleton label={say('layout.loading')} rows={3} />;
  if (source === null) return <Notice tone="info">{say('quotes.noSource')}</Notice>;
  const { passage, text, likeness, isChosen } = source;
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(likeness);
  return (
    <section className={styles.side} aria-label={say('quotes.asSource')}>
      <header className={styles.head}>
        <h2 className={styles.title}>{say('quotes.asSource')}</h2>
        <span className={styles.quiet}>
          {isChosen
            ? say('quotes.otherOwn')
            : !parts
              ? say('quotes.original')
              : likeness < 1
                ? say('quotes.nearest', { percent })
                : ''}
        </span>
        <span className={styles.end}>
          <KindIcon kind="document" bare /> {passage.title}
        </span>
      </header>
      <blockquote className={styles.source} lang={source.language ?? undefined}>
        {wordStart(text, passage.start)}
        <mark className={styles.lit} data-lit>
          {parts
            ? parts
                .filter(({ change }) => change !== 'removed')
                .map(({ text: words, change }, index) =>
                  change === 'added' ? (
                    // Parts have no identity but their place.
                    // oxlint-disable-next-line react/no-array-index-key
                    <ins key={index} className={styles.differs}>
                      {words}
                    </ins>
                  ) : (
                    words
                  ),
                )
            : passage.exact}
        </mark>
        {wordEnd(text, passage.end)}
      </blockquote>
    </section>
  );
}

function wordStart(text: string, end: number): string {
  const from = Math.max(0, end - AROUND, text.lastIndexOf('\n', end - 1) + 1);
  return from === end - AROUND ? `…${text.slice(text.indexOf(' ', from), end)}` : text.slice(from, end);
}

function wordEnd(text: string, start: number): string {
  const line = text.indexOf('\n', start);
  const until = Math.min(start + AROUND, line < 0 ? text.length : line);
  return until === start + AROUND
    ? `${text.slice(start, text.lastIndexOf(' ', until))} …`
    : text.slice(start, until);
}
