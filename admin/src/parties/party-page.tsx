import { GitMerge, HistoryIcon, Pencil } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { useErrorWords } from '../api/use-error-words.ts';
import { edtfInWords } from '../i18n/edtf-words.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { useCommands } from '../layout/commands.tsx';
import { NotFound } from '../layout/not-found.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Card } from '../ui/card.tsx';
import { DoubtChip } from '../ui/doubt-chip.tsx';
import { ErrorLine } from '../ui/error-line.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageBody } from '../ui/page-body.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { RecordHeader } from '../ui/record-header.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Stat } from '../ui/stat.tsx';
import { StateChip } from '../ui/state-chip.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { MergeChoice } from './merge-choice.tsx';
import { PartyClaims } from './party-claims.tsx';
import { ArticleRows, MilestoneRows, QuoteRows, RoleRows, RoundRows } from './party-lists.tsx';
import { PartyOverview } from './party-overview.tsx';
import { disputedFields, placeOf, sentencesOf, useParty, type Party, type PartyType } from './party.ts';
import styles from './party.module.css';

/** A person or a company: who it is, what happened when, what the sources say. */
export function PartyPage({ type }: { type: PartyType }) {
  const say = useWords();
  const { id = '' } = useParams();
  const { ofError } = useErrorWords();
  const { party, error, refetch } = useParty(type, id);
  if (error && !party) {
    return (
      <ErrorLine retryLabel={say('layout.tryAgain')} onRetry={() => void refetch()}>
        {ofError(error)}
      </ErrorLine>
    );
  }
  if (party === undefined) return <Skeleton label={say('layout.loading')} rows={9} icon />;
  return party ? <Page party={party} /> : <NotFound />;
}

function Page({ party }: { party: Party }) {
  const say = useWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const { tab = 'overview' } = useParams();
  const [isMerging, setIsMerging] = useState(false);
  const isCompany = party.__typename === 'Company';
  const place = placeOf[party.__typename];
  const path = `/${place}/${party.id}`;
  const disputed = disputedFields(party).size;
  const { withSentence, all } = sentencesOf(party);
  const since = isCompany ? party.foundedOn : party.bornOn;
  const isHidden = party.visibility === 'HIDDEN';
  const isLive = party.version > 0 && !isHidden;
  const aliases = party.names
    .map(({ value }) => value)
    .slice(0, 3)
    .join(', ');
  const tabs = [
    ['overview', undefined],
    ['roles', party.roles.totalCount],
    ...(isCompany ? [['rounds', party.fundingRounds.totalCount] as const] : []),
    ['quotes', party.quotesSpoken.totalCount],
    ['milestones', party.milestones.totalCount],
    ['articles', party.articles.totalCount],
    ['claims', party.claims.totalCount],
  ] as const;
  useCommands([
    {
      id: 'edit',
      label: say('parties.edit'),
      keys: 'e',
      icon: Pencil,
      run: () => void navigate(`${path}/edit`),
    },
    {
      id: 'history',
      label: say('facts.history'),
      icon: HistoryIcon,
      run: () => void navigate(`${path}/history`),
    },
    { id: 'merge', label: say('parties.merge'), keys: 'm', icon: GitMerge, run: () => setIsMerging(true) },
    {
      id: 'back',
      label: say(`layout.places.${place}`),
      keys: 'Escape',
      isHidden: true,
      run: () => void navigate(`/${place}`),
    },
  ]);
  return (
    <>
      <PageHeader
        title={party.name}
        quiet
        crumbs={[{ label: say(`layout.places.${place}`), to: `/${place}` }]}
        actions={
          <>
            <ButtonLink to={`${path}/history`} tone="quiet" icon={HistoryIcon}>
              {say('facts.history')}
            </ButtonLink>
            <Button tone="quiet" icon={GitMerge} onClick={() => setIsMerging(true)}>
              {say('parties.merge')}
            </Button>
            <ButtonLink to={`${path}/edit`} icon={Pencil} keys="e">
              {say('parties.edit')}
            </ButtonLink>
          </>
        }
      />
      <RecordHeader
        kind={isCompany ? 'company' : 'person'}
        title={party.name}
        chips={
          <>
            <StateChip state={isHidden ? 'hidden' : isLive ? 'live' : 'draft'}>
              {say(isHidden ? 'facts.hidden' : isLive ? 'facts.live' : 'facts.notPublic')}
            </StateChip>
            {disputed > 0 && (
              <Link to={`${path}/claims`}>
                <DoubtChip doubt="disagree">{say('parties.disputed', { smart_count: disputed })}</DoubtChip>
              </Link>
            )}
          </>
        }
        text={
          <>
            {[party.description, aliases && say('parties.also', { names: aliases })]
              .filter(Boolean)
              .join(' · ')}
            {(party.description || aliases) && ' · '}
            <span className={styles.address}>
              /{place}/{party.slug}
            </span>
          </>
        }
        stats={
          <>
            {since && (
              <Stat
                value={edtfInWords(since.edtf, language, 'short')}
                label={say(isCompany ? 'parties.stat.founded' : 'parties.stat.born')}
              />
            )}
            <Stat
              value={party.articles.totalCount}
              label={say('parties.stat.articles', { smart_count: party.articles.totalCount })}
            />
            <Stat
              value={say('parties.stat.of', { done: withSentence, all })}
              label={say('parties.stat.sentences')}
              tone={withSentence < all ? 'warn' : 'plain'}
            />
          </>
        }
      />
      <Tabs
        label={say('parties.tabsLabel')}
        tabs={tabs.map(([name, count]) => ({
          label: say(isCompany && name === 'roles' ? 'parties.tab.people' : `parties.tab.${name}`),
          to: name === 'overview' ? path : `${path}/${name}`,
          active: tab === name,
          count,
        }))}
      />
      {party.redirectedFrom && <Notice tone="info">{say('parties.merged', { name: party.name })}</Notice>}
      <Part party={party} tab={tab} />
      <MergeChoice party={party} open={isMerging} onClose={() => setIsMerging(false)} />
    </>
  );
}

function Part({ party, tab }: { party: Party; tab: string }) {
  const say = useWords();
  const isCompany = party.__typename === 'Company';
  const card = (name: 'roles' | 'rounds' | 'quotes' | 'milestones' | 'articles', rows: React.ReactNode) => (
    <PageBody>
      <Card title={say(isCompany && name === 'roles' ? 'parties.tab.people' : `parties.tab.${name}`)} flush>
        {rows}
      </Card>
    </PageBody>
  );
  switch (tab) {
    case 'overview':
      return <PartyOverview party={party} />;
    case 'roles':
      return card('roles', <RoleRows roles={party.roles.nodes} of={party.__typename} />);
    case 'rounds':
      return card('rounds', <RoundRows rounds={isCompany ? party.fundingRounds.nodes : []} />);
    case 'quotes':
      return card('quotes', <QuoteRows quotes={party.quotesSpoken.nodes} />);
    case 'milestones':
      return card('milestones', <MilestoneRows milestones={party.milestones.nodes} />);
    case 'articles':
      return card('articles', <ArticleRows articles={party.articles.nodes} />);
    case 'claims':
      return <PartyClaims party={party} />;
    default:
      return <NotFound />;
  }
}
