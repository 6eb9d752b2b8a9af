import { HistoryIcon, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { act } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { useRead } from '../api/use-read.ts';
import { RecordHistory, RestoreRevision } from '../generated/history/history.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { useCommands } from '../layout/commands.tsx';
import { useTell } from '../layout/undo.tsx';
import { useQueryClient } from '@tanstack/react-query';
import { recordTypes, type RecordTypeName } from '../records/record-types.ts';
import { titleOf } from '../records/reference.ts';
import { Bar } from '../ui/bar.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { DateTime } from '../ui/date-time.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorLine } from '../ui/error-line.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Changes } from './changes.tsx';
import styles from './history.module.css';
import { Timeline } from './timeline.tsx';

/** Who changed what, when and why; all of a revision or chosen fields of it come back by one act. */
export function History({ type }: { type: RecordTypeName }) {
  const say = useWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const tell = useTell();
  const client = useQueryClient();
  const { ofError } = useErrorWords();
  const { id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const after = search.get('after') ?? undefined;
  const { data, error, refetch, isPending } = useRead(RecordHistory, { id, after }, { keepFormer: true });
  const [choice, setChoice] = useState<{ revision: number; fields: ReadonlySet<string> } | null>(null);
  const [busy, setBusy] = useState(false);

  const record = `/${recordTypes[type].place}/${id}`;
  const saves = data?.revisions.nodes ?? [];
  const chosen = saves.find(({ revision }) => String(revision) === search.get('revision')) ?? saves[0];
  const node = data?.node as { revision: number; version: number; status?: string } | null | undefined;
  const isArticle = type === 'Article';
  const isNow = chosen !== undefined && chosen.revision === node?.revision;
  const fields = choice !== null && choice.revision === chosen?.revision ? choice.fields : new Set<string>();
  const toRevision = (revision: number): string =>
    `?${new URLSearchParams({ ...(after ? { after } : {}), revision: String(revision) }).toString()}`;
  const step = (by: number): void => {
    const next = saves[saves.findIndex((save) => save === chosen) + by];
    if (next) setSearch(new URLSearchParams(toRevision(next.revision)), { replace: true });
  };

  const restore = async (names?: string[]): Promise<void> => {
    if (!chosen || !node || busy) return;
    setBusy(true);
    try {
      const input = { of: id, revision: chosen.revision, expectedRevision: node.revision, fields: names };
      await act(RestoreRevision, input);
      await client.invalidateQueries();
      setChoice(null);
      const former = node.revision;
      tell({
        text: say('history.restored', { revision: chosen.revision }),
        undo: async () => {
          await act(RestoreRevision, {
            of: id,
            revision: former,
            expectedRevision: former + 1,
            fields: names,
          });
          await client.invalidateQueries();
        },
      });
    } catch (failure) {
      tell({ text: ofError(failure), tone: 'error' });
    } finally {
      setBusy(false);
    }
  };
  const reasonAll = isNow ? say('history.isNow') : undefined;
  const reasonChosen = reasonAll ?? (fields.size === 0 ? say('history.nothingChosen') : undefined);
  useCommands([
    { id: 'history later', label: say('history.next'), keys: 'k', isHidden: true, run: () => step(-1) },
    { id: 'history earlier', label: say('history.previous'), keys: 'j', isHidden: true, run: () => step(1) },
    {
      id: 'history restore',
      label: say('history.restoreChosen'),
      keys: 'Enter',
      disabledReason: reasonChosen,
      run: () => void restore([...fields]),
    },
    { id: 'history back', label: say('history.back'), keys: 'Escape', run: () => void navigate(record) },
  ]);
  if (error) {
    return (
      <ErrorLine retryLabel={say('layout.tryAgain')} onRetry={() => void refetch()}>
        {ofError(error)}
      </ErrorLine>
    );
  }
  return (
    <>
      <PageHeader
        title={say('history.title')}
        crumbs={[
          // Roles have no list of their own: they are found at their person.
          ...(type === 'Role'
            ? []
            : [
                { label: say(`layout.places.${recordTypes[type].place}`), to: `/${recordTypes[type].place}` },
              ]),
          { label: data?.node ? titleOf(data.node) : '…', to: record },
        ]}
        actions={
          <ButtonLink to={record} keys="Esc">
            {say('history.back')}
          </ButtonLink>
        }
      />
      {isPending && <Skeleton label={say('layout.loading')} rows={8} rowHeight={48} icon />}
      {data && saves.length === 0 && (
        <EmptyState icon={HistoryIcon} title={say('history.empty.title')} text={say('history.empty.text')} />
      )}
      {chosen && node && (
        <div className={styles.panes}>
          <div className={styles.list} tabIndex={-1} data-pane>
            <Timeline
              revisions={saves}
              chosen={chosen.revision}
              liveVersion={node.version}
              isArticle={isArticle}
              toRevision={toRevision}
            />
            {data!.revisions.pageInfo.hasNextPage && (
              <div className={styles.more}>
                <ButtonLink
                  to={`?${new URLSearchParams({ after: data!.revisions.pageInfo.endCursor! }).toString()}`}
                >
                  {say('history.more')}
                </ButtonLink>
              </div>
            )}
          </div>
          <div className={styles.detail} tabIndex={-1} data-pane>
            <Bar place="head" aside={isNow ? say('history.now') : undefined}>
              <h2 className={styles.title}>{say('history.revision', { revision: chosen.revision })}</h2>
              <span className={styles.who}>
                {chosen.actor}, <DateTime value={chosen.savedAt} locale={language} />
              </span>
            </Bar>
            <div className={styles.changes}>
              <Changes
                changes={chosen.changes}
                chosen={fields}
                onChoose={
                  isNow
                    ? undefined
                    : (name, isChosen) => {
                        const next = new Set(fields);
                        if (isChosen) next.add(name);
                        else next.delete(name);
                        setChoice({ revision: chosen.revision, fields: next });
                      }
                }
              />
            </div>
            <Bar
              place="foot"
              aside={
                <span className={styles.acts}>
                  <Button onClick={() => void restore()} disabledReason={reasonAll} busy={busy}>
                    {say('history.restoreAll', { revision: chosen.revision })}
                  </Button>
                  <Button
                    tone="main"
                    icon={RotateCcw}
                    keys="Enter"
                    onClick={() => void restore([...fields])}
                    disabledReason={reasonChosen}
                    busy={busy}
                  >
                    {say('history.restoreChosen')}
                  </Button>
                </span>
              }
            >
              <strong>{say('history.chosen', { smart_count: fields.size })}</strong>
              <span className={styles.effect}>
                {say(
                  isArticle
                    ? 'history.effectDraft'
                    : node.version > 0
                      ? 'history.effectPublic'
                      : 'history.effectSaved',
                )}
              </span>
            </Bar>
          </div>
        </div>
      )}
    </>
  );
}
