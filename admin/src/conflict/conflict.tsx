import { useQueryClient } from '@tanstack/react-query';
import { GitMerge, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { ActRefused, type VersionConflict } from '../api/act-refused.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { act } from '../api/use-act.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { useCommands } from '../layout/commands.tsx';
import { useTell } from '../layout/undo.tsx';
import { useFieldWords } from '../records/field-words.ts';
import { dropKeptWork, keepWork, useKeptWork, type KeptWork } from '../records/kept-work.ts';
import { recordTypes, saveOf, type RecordTypeName } from '../records/record-types.ts';
import { useValueWords } from '../records/value-words.ts';
import { Bar } from '../ui/bar.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { PageBody } from '../ui/page-body.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { Property } from '../ui/property.tsx';
import styles from './conflict.module.css';
import { DecisionCard } from './decision-card.tsx';
import { useDecisions } from './use-decisions.ts';

/** Two people saved the same record: base, theirs and mine, field by field. */
export function Conflict({ type }: { type: RecordTypeName }) {
  const say = useWords();
  const { id = '' } = useParams();
  const work = useKeptWork().find(({ recordId }) => recordId === id);
  const record = `/${recordTypes[type].place}/${id}`;
  if (!work?.conflict) {
    return (
      <EmptyState
        alone
        icon={GitMerge}
        title={say('conflict.none.title')}
        text={say('conflict.none.text')}
        action={<ButtonLink to={record}>{say('conflict.none.open')}</ButtonLink>}
      />
    );
  }
  return <Decide type={type} work={work} conflict={work.conflict} recordPath={record} />;
}

interface DecideProps {
  type: RecordTypeName;
  work: KeptWork;
  conflict: VersionConflict;
  recordPath: string;
}

function Decide({ type, work, conflict, recordPath }: DecideProps) {
  const say = useWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const client = useQueryClient();
  const tell = useTell();
  const { ofError } = useErrorWords();
  const fieldWords = useFieldWords();
  const valueWords = useValueWords(conflict.fields);
  const { comparison, taken, take, done, result } = useDecisions(conflict);
  const [active, setActive] = useState(0);
  const [busy, setBusy] = useState(false);
  const { decisions, settled } = comparison;
  const { base, theirs } = conflict;
  const actor = theirs?.actor ?? say('conflict.somebody');
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
  const labels = {
    base: say('conflict.base', { revision: base?.revision ?? conflict.expectedRevision }),
    theirs: say('conflict.theirs', {
      actor,
      time: theirs?.savedAt ? time.format(new Date(theirs.savedAt)) : '',
    }),
    yours: say('conflict.yours'),
  };
  const isDecided = done === decisions.length;
  const current = decisions[active];

  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const input = { ...result(), id: work.recordId, expectedRevision: theirs!.revision! };
      await act(saveOf(type), input);
      dropKeptWork(work.recordId);
      await client.invalidateQueries();
      tell({ text: say('conflict.saved') });
      await navigate(recordPath);
    } catch (error) {
      const next = error instanceof ActRefused ? error.conflict : undefined;
      if (next) keepWork({ ...work, expectedRevision: theirs!.revision!, input: result(), conflict: next });
      tell({ text: next ? say('conflict.again') : ofError(error), tone: 'error' });
    } finally {
      setBusy(false);
    }
  };
  const drop = (): void => {
    dropKeptWork(work.recordId);
    tell({ text: say('conflict.dropped'), undo: async () => keepWork(work) });
    void navigate(recordPath);
  };
  const step = (by: number): void => setActive(Math.min(Math.max(active + by, 0), decisions.length - 1));
  const choose = (choice: 'base' | 'theirs' | 'yours' | 'both'): void => {
    if (!current || (choice === 'both' && current.both === null)) return;
    take(current.id, { choice });
    const open = decisions.findIndex(({ id }, index) => index > active && !taken[id]);
    if (open >= 0) setActive(open);
  };
  const nextOpen = (): void => {
    const open = decisions.findIndex(({ id }) => !taken[id]);
    if (open >= 0) setActive(open);
  };
  useCommands([
    {
      id: 'conflict up',
      label: say('conflict.keys.field'),
      keys: 'ArrowUp',
      isHidden: true,
      run: () => step(-1),
    },
    {
      id: 'conflict down',
      label: say('conflict.keys.field'),
      keys: 'ArrowDown',
      isHidden: true,
      run: () => step(1),
    },
    { id: 'conflict base', label: say('conflict.keys.base'), keys: '0', run: () => choose('base') },
    { id: 'conflict theirs', label: say('conflict.keys.theirs'), keys: '1', run: () => choose('theirs') },
    { id: 'conflict yours', label: say('conflict.keys.yours'), keys: '2', run: () => choose('yours') },
    { id: 'conflict both', label: say('conflict.keys.both'), keys: '3', run: () => choose('both') },
    {
      id: 'conflict anew',
      label: say('conflict.keys.anew'),
      keys: 'e',
      run: () =>
        current && take(current.id, { choice: 'own', own: valueWords(current.both ?? current.yours) }),
    },
    { id: 'conflict next', label: say('conflict.keys.next'), keys: 'n', run: nextOpen },
    {
      id: 'conflict save',
      label: say('conflict.save'),
      keys: 'Ctrl Enter',
      disabledReason: isDecided ? undefined : say('conflict.saveBlocked'),
      run: () => void save(),
    },
    { id: 'conflict drop', label: say('conflict.drop'), run: drop },
  ]);
  return (
    <>
      <PageHeader
        title={say('conflict.title')}
        crumbs={[{ label: work.title, to: recordPath }]}
        actions={
          <>
            <Button tone="danger-quiet" onClick={drop}>
              {say('conflict.drop')}
            </Button>
            <ButtonLink to={recordPath} tone="quiet">
              {say('conflict.later')}
            </ButtonLink>
            <Button
              tone="main"
              keys="Ctrl Enter"
              busy={busy}
              disabledReason={isDecided ? undefined : say('conflict.saveBlocked')}
              onClick={() => void save()}
            >
              {say('conflict.save')}
            </Button>
          </>
        }
      />
      <PageBody>
        <div className={styles.top}>
          <div>
            <p className={styles.heading}>{say('conflict.heading', { actor })}</p>
            <p className={styles.text}>
              {decisions.length > 0
                ? say('conflict.text', { smart_count: decisions.length })
                : say('conflict.textNone')}{' '}
              {decisions.length > 0 &&
                settled.length > 0 &&
                say('conflict.others', { smart_count: settled.length })}
            </p>
          </div>
          {decisions.length > 0 && (
            <div className={styles.progress}>
              <ProgressBar
                label={say('conflict.decided', { done, all: decisions.length })}
                max={decisions.length}
                parts={[{ value: done, tone: 'ok' }]}
              />
              <span>{say('conflict.decided', { done, all: decisions.length })}</span>
            </div>
          )}
        </div>
        {decisions.map((decision, index) => (
          <DecisionCard
            key={decision.id}
            decision={decision}
            taken={taken[decision.id]}
            isActive={index === active}
            onActivate={() => setActive(index)}
            onTake={(next) => take(decision.id, next)}
            labels={labels}
            valueWords={valueWords}
          />
        ))}
        {settled.length > 0 && (
          <Card title={say('conflict.settled')} meta={settled.length} flush>
            <dl>
              {settled.map(({ field, side, value }) => (
                <Property
                  key={field}
                  label={fieldWords(field)}
                  emptyLabel={say('conflict.empty')}
                  aside={say(side === 'theirs' ? 'conflict.onlyTheirs' : 'conflict.onlyYours')}
                >
                  {valueWords(value).slice(0, 160)}
                </Property>
              ))}
            </dl>
          </Card>
        )}
      </PageBody>
      <Bar
        place="foot"
        aside={
          <span className={styles.keys}>
            <KeyHint keys={['ArrowUp', 'ArrowDown']}>{say('conflict.keys.field')}</KeyHint>
            <KeyHint keys={['1']}>{say('conflict.keys.theirs')}</KeyHint>
            <KeyHint keys={['2']}>{say('conflict.keys.yours')}</KeyHint>
            <KeyHint keys={['3']}>{say('conflict.keys.both')}</KeyHint>
            <KeyHint keys={['0']}>{say('conflict.keys.base')}</KeyHint>
          </span>
        }
      >
        <span className={styles.safe}>
          <ShieldCheck size={16} strokeWidth={1.75} aria-hidden="true" />
          {say('conflict.safe', { revision: theirs?.revision ?? '' })}
        </span>
      </Bar>
    </>
  );
}
