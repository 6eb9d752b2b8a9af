import type { Editor } from '@tiptap/react';
import { FileSearch, Pencil, SearchX, TextQuote } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useErrorWords } from '../../api/use-error-words.ts';
import { edtfInWords } from '../../i18n/edtf-words.ts';
import { useLanguage, useWords } from '../../i18n/use-words.ts';
import { useCommands } from '../../layout/commands.tsx';
import { useFieldWords } from '../../records/field-words.ts';
import { pathOf } from '../../records/reference.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorLine } from '../../ui/error-line.tsx';
import { KindIcon } from '../../ui/kind-icon.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { drawFacts, lightSentence, showLit } from '../text/fact-lines.ts';
import styles from './facts.module.css';
import { useFacts, type Fact, type FactRecord, type Passage } from './use-facts.ts';

interface FactsPaneProps {
  id: string | null;
  editor: Editor;
  /** The pane shows something else: the lines stay in the text, the keys rest. */
  isHidden: boolean;
}

/** What the text says, sentence by sentence: a fact lights its sentence, a sentence shows its fact. */
export function FactsPane({ id, editor, isHidden }: FactsPaneProps) {
  const say = useWords();
  const { ofError } = useErrorWords();
  const navigate = useNavigate();
  const { facts, isPending, error, refetch } = useFacts(id);
  const [params, setParams] = useSearchParams();
  const lit = params.get('fact');
  const at = facts.findIndex(({ passages }) => passages.some((passage) => passage.id === lit));
  const current = facts[at];
  const choose = (evidence: string | null): void => {
    const next = new URLSearchParams(params);
    if (evidence === null) next.delete('fact');
    else next.set('fact', evidence);
    if (evidence !== null) next.delete('pane');
    setParams(next, { replace: true });
  };
  const step = (by: number): void => {
    const next = facts[at < 0 ? 0 : Math.min(Math.max(at + by, 0), facts.length - 1)];
    if (next) choose(next.passages[0]!.id);
  };
  const pick = useEffectEvent((found: readonly string[]) => {
    // Where several facts share a sentence the next click shows the next of them.
    choose(found[(found.indexOf(lit ?? '') + 1) % found.length]!);
  });
  useEffect(() => {
    drawFacts(editor, facts);
  }, [editor, facts]);
  useEffect(() => {
    // With other facts other sentences can be lit.
    if (facts.length > 0 && lightSentence(editor, lit)) showLit(editor);
  }, [editor, facts, lit]);
  useEffect(() => {
    const { picked } = editor.storage.factLines;
    picked.set((found) => pick(found));
    return () => picked.set(null);
  }, [editor]);
  const path = current ? pathOf(current.record) : null;
  const field = current?.passages.find(({ id: evidence }) => evidence === lit)?.field;
  const open = (query = ''): void => {
    if (path) void navigate(`${path}${query}`);
  };
  const noFact = current ? undefined : say('editor.facts.chooseFirst');
  useCommands(
    isHidden
      ? []
      : [
          { id: 'next fact', label: say('editor.facts.next'), keys: 'j', run: () => step(1) },
          { id: 'former fact', label: say('editor.facts.former'), keys: 'k', run: () => step(-1) },
          {
            id: 'edit fact',
            label: say('editor.facts.editFact'),
            keys: 'e',
            run: () => open(),
            disabledReason: noFact,
          },
          {
            id: 'other sentence',
            label: say('editor.facts.sentence'),
            keys: 's',
            run: () => open(field ? `?field=${field}` : ''),
            disabledReason: noFact,
          },
        ],
  );
  if (isHidden) return null;
  if (error && facts.length === 0) {
    return (
      <ErrorLine retryLabel={say('layout.tryAgain')} onRetry={() => void refetch()}>
        {ofError(error)}
      </ErrorLine>
    );
  }
  if (id !== null && isPending) {
    return <Skeleton label={say('layout.loading')} rows={8} rowHeight={60} icon />;
  }
  if (facts.length === 0) {
    return (
      <EmptyState icon={FileSearch} title={say('editor.facts.none')} text={say('editor.facts.noneText')} />
    );
  }
  return (
    <ol className={styles.facts}>
      {facts.map((fact) => (
        <FactRow
          key={fact.record.id}
          fact={fact}
          lit={fact === current ? lit : null}
          choose={choose}
          open={open}
          field={field ?? null}
        />
      ))}
    </ol>
  );
}

interface FactRowProps {
  fact: Fact;
  /** The evidence that is lit, where it is one of this fact. */
  lit: string | null;
  choose: (evidence: string | null) => void;
  open: (query?: string) => void;
  field: string | null;
}

function FactRow({ fact, lit, choose, open, field }: FactRowProps) {
  const say = useWords();
  const about = useAbout(fact.record);
  const fieldWords = useFieldWords();
  const { record, kind, title, passages } = fact;
  const isNotFound = record.__typename === 'Quote' && record.verification === 'NOT_FOUND';
  const row = (element: HTMLLIElement | null): void => {
    if (lit !== null) element?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <li ref={row} className={styles.fact} data-lit={lit !== null || undefined}>
      <button
        type="button"
        className={styles.head}
        aria-pressed={lit !== null}
        onClick={() => choose(lit === null ? passages[0]!.id : null)}
      >
        <KindIcon kind={kind} />
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          {about && <span className={styles.about}>{about}</span>}
        </span>
        {isNotFound ? (
          <span className={styles.doubt}>
            <SearchX size={14} strokeWidth={1.75} aria-hidden />
            {say('editor.facts.notFound')}
          </span>
        ) : (
          <span className={styles.count}>
            {say('editor.facts.sentences', { smart_count: passages.length })}
          </span>
        )}
      </button>
      {lit !== null && (
        <div className={styles.body}>
          {passages.map((passage) => (
            <Sentence
              key={passage.id}
              passage={passage}
              label={passage.field && passages.length > 1 ? fieldWords(passage.field) : null}
              isLit={passage.id === lit}
              onClick={() => choose(passage.id)}
            />
          ))}
          <div className={styles.acts}>
            <Button size="small" icon={Pencil} keys="e" onClick={() => open()}>
              {say('editor.facts.edit')}
            </Button>
            <Button
              size="small"
              icon={TextQuote}
              keys="s"
              onClick={() => open(field ? `?field=${field}` : '')}
            >
              {say('editor.facts.sentence')}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}

interface SentenceProps {
  passage: Passage;
  label: string | null;
  isLit: boolean;
  onClick: () => void;
}

function Sentence({ passage, label, isLit, onClick }: SentenceProps) {
  return (
    <button type="button" className={styles.sentence} data-lit={isLit || undefined} onClick={onClick}>
      {label && <span className={styles.field}>{label}</span>}
      {passage.exact}
    </button>
  );
}

/** When it was, for what has a time. */
function useAbout(record: FactRecord): string | null {
  const say = useWords();
  const language = useLanguage();
  const words = (date: { edtf: string } | null) => date && edtfInWords(date.edtf, language, 'short');
  if (record.__typename === 'FundingRound') return words(record.announcedOn);
  if (record.__typename === 'Milestone') return words(record.happenedOn);
  if (record.__typename !== 'Role') return null;
  const [start, end] = [words(record.startedOn), words(record.endedOn)];
  if (start && end) return say('editor.facts.fromTo', { start, end });
  if (start) return say('editor.facts.since', { start });
  return end && say('editor.facts.until', { end });
}
