import { Pencil, Upload } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useErrorWords } from '../api/use-error-words.ts';
import { useRead } from '../api/use-read.ts';
import { BarChart } from '../charts/bar-chart.tsx';
import { StackedBar } from '../charts/stacked-bar.tsx';
import { Desk, type DeskQuery } from '../generated/home/home.ts';
import { checkIcons, checkOrder, pathOfKind } from '../records/check-kinds.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { useCommands } from '../layout/commands.tsx';
import { usePageTitle } from '../layout/use-page-title.ts';
import { ButtonLink } from '../ui/button-link.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorLine } from '../ui/error-line.tsx';
import { ListRow } from '../ui/list-row.tsx';
import { PageBody } from '../ui/page-body.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Stat } from '../ui/stat.tsx';
import styles from './home.module.css';
import { Lately } from './lately.tsx';
import { Waiting } from './waiting.tsx';
import { BringInPanel } from '../bring-in/bring-in-panel.tsx';
import { startOfWeeks, weekly } from './weeks.rules.ts';

const WEEKS = 12;

/** Where one goes on working: what waits, what is doubtful, how the archive grows. Each number leads to its list. */
export function Home() {
  const say = useWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const { ofError } = useErrorWords();
  const [now] = useState(() => new Date());
  const { data, error, refetch } = useRead(Desk, { publishedSince: startOfWeeks(now, WEEKS).toISOString() });
  const isEmpty = data !== undefined && holdsNothing(data);
  usePageTitle(say('home.title'));
  useCommands([
    {
      id: 'write',
      label: say('home.write'),
      keys: 'c',
      icon: Pencil,
      run: () => void navigate('/articles/new'),
    },
  ]);
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  const date = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', {
    day: 'numeric',
    month: 'short',
  });
  return (
    <>
      <PageHeader
        title={say('home.title')}
        note={day.format(now)}
        actions={
          // The first step is on the page.
          !isEmpty && (
            <>
              <ButtonLink to="/bring-in" icon={Upload} keys="i">
                <span className={styles.wide}>{say('home.bringIn')}</span>
              </ButtonLink>
              <ButtonLink to="/articles/new" icon={Pencil} keys="c">
                {say('home.write')}
              </ButtonLink>
            </>
          )
        }
      />
      {error && (
        <ErrorLine retryLabel={say('layout.tryAgain')} onRetry={() => void refetch()}>
          {ofError(error)}
        </ErrorLine>
      )}
      {!data && !error && <Skeleton label={say('layout.loading')} rows={8} rowHeight={48} icon />}
      {isEmpty && <BringInPanel isFirst />}
      {data && !isEmpty && (
        <PageBody
          asideLabel={say('home.records')}
          aside={
            <>
              <Card title={say('home.records')} flush>
                <ul role="list" className={styles.rows}>
                  {(
                    [
                      ['people', data.people],
                      ['companies', data.companies],
                      ['rounds', data.fundingRounds],
                      ['milestones', data.milestones],
                    ] as const
                  ).map(([place, { totalCount }]) => (
                    <ListRow
                      key={place}
                      to={`/${place}`}
                      title={say(`layout.places.${place}`)}
                      aside={totalCount}
                      arrow
                    />
                  ))}
                </ul>
              </Card>
              <Lately />
            </>
          }
        >
          <Waiting desk={data} />
          <Doubts checks={data.checks} />
          <div className={styles.charts}>
            <Card title={say('home.live')}>
              <Link to="/articles?status=PUBLISHED" className={styles.stat}>
                <Stat
                  large
                  value={data.live.totalCount}
                  label={say('home.liveLately', { smart_count: data.recent.totalCount })}
                />
              </Link>
              <BarChart
                label={say('home.liveByWeek')}
                columns={{ name: say('home.liveByWeek'), value: say('home.articles') }}
                bars={weekly(
                  data.recent.nodes.flatMap(({ publishedAt }) =>
                    publishedAt ? [new Date(publishedAt)] : [],
                  ),
                  now,
                  WEEKS,
                ).map(({ start, count }) => ({
                  name: say('home.week', { date: date.format(start) }),
                  value: count,
                }))}
              />
            </Card>
            <Quotes desk={data} />
          </div>
        </PageBody>
      )}
    </>
  );
}

/** An archive that nobody has brought anything into. */
function holdsNothing({
  toJudge,
  drafts,
  scheduled,
  live,
  people,
  companies,
  fundingRounds,
}: DeskQuery): boolean {
  return [toJudge, drafts, scheduled, live, people, companies, fundingRounds].every(
    ({ totalCount }) => totalCount === 0,
  );
}

function Doubts({ checks }: { checks: DeskQuery['checks'] }) {
  const say = useWords();
  const open = checkOrder
    .map((kind) => ({ kind, count: checks.find(({ checkKind }) => checkKind === kind)?.count ?? 0 }))
    .filter(({ count }) => count > 0);
  return (
    <Card title={say('home.openChecks')} action={<Link to="/checks">{say('home.allChecks')}</Link>} flush>
      {open.length === 0 && <EmptyState inline title={say('home.nothingOpen')} />}
      <ul role="list" className={styles.rows}>
        {open.map(({ kind, count }) => {
          const Icon = checkIcons[kind];
          return (
            <ListRow
              key={kind}
              to={`/checks/${pathOfKind(kind)}`}
              arrow
              leading={
                <span className={styles.number}>
                  <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
                  <strong>{count}</strong>
                </span>
              }
              title={say(`enums.checkKind.${kind}`)}
              text={say(`checks.about.${kind}`)}
            />
          );
        })}
      </ul>
    </Card>
  );
}

function Quotes({ desk }: { desk: DeskQuery }) {
  const say = useWords();
  const parts = (['verbatim', 'normalised', 'translated', 'notFound'] as const).map((name) => ({
    name,
    count: desk[name].totalCount,
  }));
  const filter = {
    verbatim: 'VERBATIM',
    normalised: 'NORMALISED',
    translated: 'TRANSLATED',
    notFound: 'NOT_FOUND',
  };
  return (
    <Card title={say('home.quotes')}>
      <Link to="/quotes" className={styles.stat}>
        <Stat
          large
          value={parts.reduce((sum, { count }) => sum + count, 0)}
          label={say('home.toLook', { smart_count: desk.notFound.totalCount })}
        />
      </Link>
      <StackedBar
        label={say('home.quotes')}
        parts={parts
          .filter(({ count }) => count > 0)
          .map(({ name, count }) => ({
            words: say(`home.${name}`, { count }),
            value: count,
            to: `/quotes?verification=${filter[name]}`,
            tone: name === 'notFound' ? ('error' as const) : undefined,
          }))}
      />
    </Card>
  );
}
