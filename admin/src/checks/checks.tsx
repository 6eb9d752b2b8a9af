import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { useAct } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { useRead } from '../api/use-read.ts';
import {
  Checks as ChecksQuery,
  DismissFinding,
  DismissLikeness,
  Findings,
  ReopenFinding,
} from '../generated/checks/checks.ts';
import type { CheckKind } from '../generated/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { useCommands } from '../layout/commands.tsx';
import { useTell } from '../layout/undo.tsx';
import { usePageTitle } from '../layout/use-page-title.ts';
import { pathOf } from '../records/reference.ts';
import { Bar } from '../ui/bar.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorLine } from '../ui/error-line.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { ListRow } from '../ui/list-row.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { checkIcons, checkOrder, kindOfPath, pathOfKind } from '../records/check-kinds.ts';
import styles from './checks.module.css';
import { DismissDialog } from './dismiss-dialog.tsx';
import { FindingRow, type Finding } from './finding-row.tsx';

/** One page a kind of doubt: what is doubtful, and the way to settle it. What is settled disappears. */
export function Checks() {
  const say = useWords();
  const { kind: path } = useParams();
  const kind = kindOfPath(path);
  // The first kind that has something to settle.
  const { data } = useRead(ChecksQuery, {});
  if (!kind) {
    if (!data) {
      return (
        <>
          <PageHeader title={say('checks.title')} />
          <Skeleton label={say('layout.loading')} rows={6} rowHeight={56} icon />
        </>
      );
    }
    const first = checkOrder.find((each) =>
      data.checks.some(({ checkKind, count }) => checkKind === each && count > 0),
    );
    return <Navigate to={`/checks/${pathOfKind(first ?? checkOrder[0]!)}`} replace />;
  }
  return (
    <Kind kind={kind} counts={new Map(data?.checks.map(({ checkKind, count }) => [checkKind, count]))} />
  );
}

function Kind({ kind, counts }: { kind: CheckKind; counts: ReadonlyMap<CheckKind, number> }) {
  const say = useWords();
  const navigate = useNavigate();
  const tell = useTell();
  const { ofError } = useErrorWords();
  const [search, setSearch] = useSearchParams();
  const isDismissed = search.get('show') === 'dismissed';
  const after = search.get('after') ?? undefined;
  const { data, error, refetch, isPending } = useRead(
    Findings,
    { checkKind: kind, isDismissed, after },
    { keepFormer: true },
  );
  const dismissFinding = useAct(DismissFinding);
  const dismissLikeness = useAct(DismissLikeness);
  const reopen = useAct(ReopenFinding);
  const [place, setPlace] = useState({ kind, row: 0 });
  const [dismissing, setDismissing] = useState<Finding | null>(null);
  usePageTitle(say('checks.title'));
  const findings = data?.findings.nodes ?? [];
  const row = place.kind === kind ? Math.min(place.row, findings.length - 1) : 0;
  const active = findings[row];
  const settlePath = (finding: Finding): string | null => {
    const { record, other } = finding;
    const isPair =
      kind === 'DUPLICATE_CANDIDATES' && other !== null && other.__typename === record.__typename;
    return isPair ? `${pathOf(record)}/merge/${other.id}` : pathOf(record);
  };
  const takeBack = async (finding: Finding): Promise<void> => {
    await reopen.mutateAsync({ id: finding.id });
    tell({ text: say('checks.reopened') });
  };
  const dismiss = async (finding: Finding, reason: string): Promise<void> => {
    if (kind === 'DUPLICATE_CANDIDATES' && finding.other) {
      await dismissLikeness.mutateAsync({ ids: [finding.record.id, finding.other.id], reason });
      tell({ text: say('checks.done') });
    } else {
      await dismissFinding.mutateAsync({ id: finding.id, reason });
      tell({ text: say('checks.done'), undo: async () => reopen.mutateAsync({ id: finding.id }) });
    }
    setDismissing(null);
  };
  const step = (by: number) => setPlace({ kind, row: Math.max(0, Math.min(row + by, findings.length - 1)) });
  useCommands([
    { id: 'finding next', label: say('checks.next'), keys: 'j', isHidden: true, run: () => step(1) },
    { id: 'finding former', label: say('checks.former'), keys: 'k', isHidden: true, run: () => step(-1) },
    {
      id: 'finding settle',
      label: say('checks.settle'),
      keys: 'Enter',
      run: () => active && void navigate(settlePath(active) ?? '/'),
    },
    {
      id: 'finding dismiss',
      label: say('checks.dismiss'),
      keys: 'x',
      run: () => active && !isDismissed && setDismissing(active),
    },
  ]);
  return (
    <>
      <PageHeader
        title={say('checks.title')}
        meta={data ? say('checks.count', { smart_count: counts.get(kind) ?? 0 }) : undefined}
      />
      <div className={styles.panes}>
        <nav aria-label={say('checks.kinds')} className={styles.kinds} tabIndex={-1} data-pane>
          <ul role="list">
            {checkOrder.map((each) => {
              const Icon = checkIcons[each];
              return (
                <ListRow
                  key={each}
                  to={`/checks/${pathOfKind(each)}`}
                  active={each === kind}
                  leading={<Icon size={16} strokeWidth={1.75} aria-hidden="true" />}
                  title={say(`enums.checkKind.${each}`)}
                  aside={counts.get(each) ?? ''}
                />
              );
            })}
          </ul>
        </nav>
        <div className={styles.findings} tabIndex={-1} data-pane>
          <Bar
            place="head"
            aside={
              <Segmented
                label={say('checks.show')}
                value={isDismissed ? 'dismissed' : 'open'}
                options={[
                  { value: 'open', label: say('checks.open') },
                  { value: 'dismissed', label: say('checks.dismissed') },
                ]}
                onChange={(value) =>
                  setSearch(value === 'open' ? {} : { show: 'dismissed' }, { replace: true })
                }
              />
            }
          >
            <p className={styles.about}>{say(`checks.about.${kind}`)}</p>
          </Bar>
          {error && (
            <ErrorLine retryLabel={say('layout.tryAgain')} onRetry={() => void refetch()}>
              {ofError(error)}
            </ErrorLine>
          )}
          {isPending && <Skeleton label={say('layout.loading')} rows={6} rowHeight={56} icon />}
          {data && findings.length === 0 && (
            <EmptyState
              icon={ShieldCheck}
              title={say(isDismissed ? 'checks.noneDismissed.title' : 'checks.none.title')}
              text={say(isDismissed ? 'checks.noneDismissed.text' : 'checks.none.text')}
            />
          )}
          <ul role="list">
            {findings.map((finding, index) => (
              <FindingRow
                key={finding.id}
                finding={finding}
                kind={kind}
                isActive={index === row}
                settlePath={settlePath(finding)}
                onDismiss={() => setDismissing(finding)}
                onReopen={() => void takeBack(finding)}
              />
            ))}
          </ul>
          {data?.findings.pageInfo.hasNextPage && (
            <div className={styles.more}>
              <ButtonLink
                to={`?${new URLSearchParams({ ...(isDismissed ? { show: 'dismissed' } : {}), after: data.findings.pageInfo.endCursor! }).toString()}`}
              >
                {say('checks.more')}
              </ButtonLink>
            </div>
          )}
        </div>
      </div>
      <Bar
        place="foot"
        aside={
          <>
            <KeyHint keys={['j', 'k']}>{say('checks.next')}</KeyHint>
            <KeyHint keys={['Enter']}>{say('checks.settle')}</KeyHint>
            <KeyHint keys={['x']}>{say('checks.dismissed')}</KeyHint>
          </>
        }
      />
      {dismissing && (
        <DismissDialog
          onClose={() => setDismissing(null)}
          onDismiss={async (reason) => dismiss(dismissing, reason)}
        />
      )}
    </>
  );
}
