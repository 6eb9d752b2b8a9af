import { ChevronLeft, ChevronRight, FileSearch, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useRead } from '../api/use-read.ts';
import { DocumentText as ReadDocument, type PassageFragment } from '../generated/records/evidence.ts';
import type { Amount } from '../i18n/amount-words.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { DateTime } from '../ui/date-time.tsx';
import { ErrorLine } from '../ui/error-line.tsx';
import { FactMark } from '../ui/fact-mark.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import type { Kind } from '../ui/kinds.ts';
import { Popover } from '../ui/popover.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { DocumentSearch } from './document-search.tsx';
import { Judge } from './judgements.tsx';
import { DocumentText } from './document-text.tsx';
import styles from './evidence-picker.module.css';
import type { Passage, Span } from './passages.rules.ts';

/** A passage that a fact of the record stands on already. */
export interface StandingPassage extends Span {
  document: { id: string; title: string };
  /** Of the field that is looked at; others are only underlined. */
  isOwn: boolean;
}

/** Evidence of a fact as passages that stand. */
export function standingOf(evidence: readonly PassageFragment[], isOwn: boolean): StandingPassage[] {
  return evidence.map(({ span, document }) => ({ ...span, document, isOwn }));
}

interface EvidencePickerProps {
  /** What the sentence is for, "Amount". */
  label: string;
  kind: Kind;
  standing: readonly StandingPassage[];
  chosen: readonly Passage[];
  onChange: (chosen: Passage[]) => void;
  /** The field's value, an amount or an EDTF date, by which a chosen passage is judged: "says the same amount". */
  judged?: Amount | string | null;
  /** Below the chosen: a warning. */
  children?: ReactNode;
}

/** The right pane of a record: documents, in which a selected passage becomes the evidence of a field. */
export function EvidencePicker({
  label,
  kind,
  standing,
  chosen,
  onChange,
  judged,
  children,
}: EvidencePickerProps) {
  const say = useWords();
  const [opened, setOpened] = useState<{ id: string; title: string } | null>(null);
  const own = standing.filter(({ isOwn }) => isOwn);
  const documents = distinct([
    ...own.map(({ document }) => document),
    ...standing.map(({ document }) => document),
    ...chosen.map(({ document: id, title }) => ({ id, title })),
    ...(opened ? [opened] : []),
  ]);
  const shown = opened ?? documents[0];
  const index = documents.findIndex(({ id }) => id === shown?.id);
  const go = (step: number): void => {
    setOpened(documents[(index + step + documents.length) % documents.length] ?? null);
  };
  return (
    <section className={styles.picker} aria-label={say('facts.evidence.title', { field: label })}>
      <header className={styles.head}>
        <h2 className={styles.title} title={label}>
          {say('facts.evidence.title', { field: label })}
        </h2>
        {documents.length > 0 && (
          <span className={styles.count}>
            {say('facts.evidence.count', { index: index + 1, count: documents.length })}
          </span>
        )}
        {documents.length > 1 && (
          <>
            <IconButton
              icon={ChevronLeft}
              size="small"
              label={say('facts.evidence.former')}
              onClick={() => go(-1)}
            />
            <IconButton
              icon={ChevronRight}
              size="small"
              label={say('facts.evidence.next')}
              onClick={() => go(1)}
            />
          </>
        )}
        <Popover
          label={say('facts.evidence.find')}
          align="end"
          renderTrigger={(props) => (
            <IconButton {...props} icon={FileSearch} size="small" label={say('facts.evidence.find')} />
          )}
        >
          {(close) => (
            <DocumentSearch
              onChoose={(document) => {
                setOpened(document);
                close();
              }}
            />
          )}
        </Popover>
      </header>
      <div className={styles.body} data-scrolls>
        {shown ? (
          <ShownDocument
            key={shown.id}
            id={shown.id}
            kind={kind}
            standing={standing.filter(({ document }) => document.id === shown.id)}
            chosen={chosen.filter(({ document }) => document === shown.id)}
            onUse={(passage) => onChange([...chosen.filter((each) => each.exact !== passage.exact), passage])}
            onReplace={chosen.length > 0 ? (passage) => onChange([passage]) : undefined}
          />
        ) : (
          <div className={styles.empty}>
            <p>{say('facts.evidence.none')}</p>
            <DocumentSearch onChoose={setOpened} />
          </div>
        )}
      </div>
      <footer className={styles.foot}>
        <div className={styles.footHead}>
          <span>{say('facts.evidence.chosen')}</span>
          <span>{chosen.length}</span>
          <span className={styles.keys}>
            <KeyHint keys={['ArrowUp', 'ArrowDown']}>{say('facts.evidence.sentence')}</KeyHint>
            <KeyHint keys={['Shift', 'ArrowRight']}>{say('facts.evidence.word')}</KeyHint>
          </span>
        </div>
        {chosen.length > 0 && (
          <ul role="list" className={styles.chosen}>
            {chosen.map((passage) => (
              <li key={`${passage.document} ${passage.start}`} className={styles.passage}>
                <span className={styles.exact}>
                  <FactMark kind="document" lit>
                    {passage.exact}
                  </FactMark>
                </span>
                {judged !== undefined && <Judge passage={passage} value={judged} />}
                <IconButton
                  icon={X}
                  size="small"
                  label={say('facts.evidence.remove', { exact: passage.exact })}
                  onClick={() => onChange(chosen.filter((each) => each !== passage))}
                />
              </li>
            ))}
          </ul>
        )}
        {children}
      </footer>
    </section>
  );
}

interface ShownDocumentProps {
  id: string;
  kind: Kind;
  standing: readonly StandingPassage[];
  chosen: readonly Passage[];
  onUse: (passage: Passage) => void;
  onReplace?: (passage: Passage) => void;
}

function ShownDocument({ id, kind, standing, chosen, onUse, onReplace }: ShownDocumentProps) {
  const say = useWords();
  const locale = useLanguage();
  const { data, isPending, error, refetch } = useRead(ReadDocument, { id });
  if (isPending) return <Skeleton label={say('layout.loading')} rows={8} />;
  if (error) {
    return (
      <ErrorLine retryLabel={say('layout.tryAgain')} onRetry={() => void refetch()}>
        {say('layout.failed')}
      </ErrorLine>
    );
  }
  const document = data.node && 'fullText' in data.node ? data.node : null;
  const text = document?.fullText;
  if (!document || !text) return <p>{say('facts.evidence.noText')}</p>;
  const language = document.documentLanguage ?? 'und';
  const passageOf = ({ start, end }: Span): Passage => ({
    document: id,
    title: document.title,
    start,
    end,
    exact: text.slice(start, end),
  });
  const lit = chosen[0] ?? standing.find(({ isOwn }) => isOwn);
  const marks = [
    ...standing.map(({ start, end }) => ({ start, end, kind, lit: start === lit?.start && end === lit.end })),
    ...chosen.map(({ start, end }) => ({ start, end, kind, lit: true })),
  ];
  return (
    <>
      <p className={styles.source}>
        <KindIcon kind="document" bare />
        <span className={styles.sourceTitle}>{document.title}</span>
        <span className={styles.sourceText}>
          {document.documentLanguage &&
            new Intl.DisplayNames(locale, { type: 'language' }).of(document.documentLanguage)}
          {', '}
          {say('facts.evidence.imported')} <DateTime value={document.importedAt} locale={locale} />
        </span>
      </p>
      <DocumentText
        text={text}
        language={language}
        marks={marks}
        useLabel={say('facts.evidence.use')}
        onUse={(span) => onUse(passageOf(span))}
        onReplace={onReplace && ((span) => onReplace(passageOf(span)))}
      />
    </>
  );
}

function distinct(documents: readonly { id: string; title: string }[]): { id: string; title: string }[] {
  return [...new Map(documents.map((document) => [document.id, document])).values()];
}
