import { useState } from 'react';
import { Link } from 'react-router-dom';
import { RoundsChart } from '../charts/rounds-chart.tsx';
import { SpanChart } from '../charts/span-chart.tsx';
import { edtfInWords } from '../i18n/edtf-words.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Card } from '../ui/card.tsx';
import { DoubtChip } from '../ui/doubt-chip.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import { ListRow } from '../ui/list-row.tsx';
import { PageBody } from '../ui/page-body.tsx';
import { Property } from '../ui/property.tsx';
import { MilestoneRows, QuoteRows, RoundRows } from './party-lists.tsx';
import { disputedFields, placeOf, type Company, type Party } from './party.ts';
import styles from './party.module.css';
import { roleRows } from './role-spans.ts';
import { roundPanels } from './round-panels.ts';

const SHOWN = 5;

/** What one asks first of a person or company: time, money, words; at the side its fields and names. */
export function PartyOverview({ party }: { party: Party }) {
  const say = useWords();
  const language = useLanguage();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const isCompany = party.__typename === 'Company';
  const path = `/${placeOf[party.__typename]}/${party.id}`;
  const rounds = isCompany ? party.fundingRounds : null;
  const rows = roleRows(party.roles.nodes, party.__typename, say, language);
  const panels = isCompany ? roundPanels(party, say, language) : [];
  const all = (tab: string, count: number) =>
    count > SHOWN ? <Link to={`${path}/${tab}`}>{say('parties.all', { count })}</Link> : undefined;
  return (
    <PageBody aside={<Aside party={party} />} asideLabel={say('parties.fields')}>
      {rows.length > 0 && (
        <Card
          title={say(isCompany ? 'parties.peopleOverTime' : 'parties.rolesOverTime')}
          action={<span className={styles.hint}>{say('parties.chartHint')}</span>}
          flush
        >
          <div className={styles.chart}>
            <SpanChart
              label={say(isCompany ? 'parties.peopleOverTime' : 'parties.rolesOverTime')}
              columns={[say(isCompany ? 'parties.person' : 'parties.company'), say('parties.role')]}
              rows={rows}
              today={today}
              todayLabel={say('parties.today')}
              locale={language}
            />
          </div>
        </Card>
      )}
      {rounds && rounds.totalCount > 0 && (
        <Card
          title={say('parties.tab.rounds')}
          meta={rounds.totalCount}
          action={<span className={styles.hint}>{say('parties.roundsHint')}</span>}
          flush
        >
          {panels.length > 0 && (
            <div className={styles.chart}>
              <RoundsChart
                label={say('parties.tab.rounds')}
                columns={[say('parties.company'), say('parties.tab.rounds')]}
                panels={panels}
                today={today}
                locale={language}
                formatAmount={(value) =>
                  new Intl.NumberFormat(language, { notation: 'compact' }).format(value)
                }
              />
            </div>
          )}
          <RoundRows rounds={rounds.nodes} />
        </Card>
      )}
      {party.investments.totalCount > 0 && (
        <Card title={say('parties.roundsInto')} meta={party.investments.totalCount} flush>
          <RoundRows rounds={party.investments.nodes.map(({ round }) => round)} withCompany />
        </Card>
      )}
      <Card
        title={say('parties.tab.quotes')}
        meta={party.quotesSpoken.totalCount}
        action={all('quotes', party.quotesSpoken.totalCount)}
        flush
      >
        <QuoteRows quotes={party.quotesSpoken.nodes.slice(0, SHOWN)} />
      </Card>
      <Card
        title={say('parties.tab.milestones')}
        meta={party.milestones.totalCount}
        action={all('milestones', party.milestones.totalCount)}
        flush
      >
        <MilestoneRows milestones={party.milestones.nodes.slice(0, SHOWN)} />
      </Card>
    </PageBody>
  );
}

function Aside({ party }: { party: Party }) {
  const say = useWords();
  const language = useLanguage();
  const disputed = disputedFields(party);
  const date = (value: { edtf: string } | null): string | null => value && edtfInWords(value.edtf, language);
  const fields =
    party.__typename === 'Company'
      ? ([
          ['companyKind', say(`enums.companyKind.${party.companyKind}`)],
          ['description', party.description],
          ['foundedOn', date(party.foundedOn)],
          ['dissolvedOn', date(party.dissolvedOn)],
          ['headquarters', party.headquarters],
          ['legalName', party.legalName],
          ['website', party.website],
        ] as const)
      : ([
          ['description', party.description],
          ['givenName', party.givenName],
          ['familyName', party.familyName],
          ['bornOn', date(party.bornOn)],
          ['birthPlace', party.birthPlace],
        ] as const);
  const sources = (field: string) =>
    party.claims.nodes.filter((claim) => claim.field === field && claim.claimStatus === 'ACCEPTED').length;
  return (
    <>
      <Card title={say('parties.fields')} flush>
        <dl>
          {fields.map(([name, value]) => (
            <Property
              key={name}
              label={say(`records.field.${name}`)}
              emptyLabel={say('parties.notKnown')}
              aside={
                disputed.has(name) ? (
                  <DoubtChip doubt="disagree" plain>
                    {say('facts.disagree', { smart_count: sources(name) })}
                  </DoubtChip>
                ) : sources(name) > 0 ? (
                  say('facts.sources', { smart_count: sources(name) })
                ) : undefined
              }
            >
              {value}
            </Property>
          ))}
          <Property label={say('parties.visibility')}>
            {say(`enums.visibility.${party.visibility ?? 'AUTO'}`)}
          </Property>
        </dl>
      </Card>
      <Card title={say('parties.names')} meta={party.names.length || undefined} flush>
        <dl>
          <Property label={say('records.field.name')}>{party.name}</Property>
          {party.names.map(({ value, nameKind, language: of, evidence }) => (
            <Property
              key={`${nameKind} ${value}`}
              label={say(`facts.nameKind.${nameKind}`)}
              aside={
                evidence.totalCount === 0 ? (
                  <DoubtChip doubt="no-sentence" plain>
                    {say('parties.noSentence')}
                  </DoubtChip>
                ) : undefined
              }
            >
              <span lang={of ?? undefined}>{value}</span>
            </Property>
          ))}
        </dl>
      </Card>
      {party.__typename === 'Company' && party.relations.length > 0 && <Relations company={party} />}
      {party.externalIds.length > 0 && (
        <Card title={say('parties.registers')} flush>
          <dl>
            {party.externalIds.map(({ scheme, value, url }) => (
              <Property key={`${scheme} ${value}`} label={scheme}>
                {url ? (
                  <a href={url} target="_blank" rel="noreferrer">
                    {value}
                  </a>
                ) : (
                  value
                )}
              </Property>
            ))}
          </dl>
        </Card>
      )}
    </>
  );
}

function Relations({ company }: { company: Company }) {
  const say = useWords();
  const language = useLanguage();
  return (
    <Card title={say('parties.worksWith')} meta={company.relations.length} flush>
      <ul role="list" className={styles.rows}>
        {company.relations.map(({ id, relationKind, subject, object, since }) => {
          const isSubject = subject.id === company.id;
          const other = isSubject ? object : subject;
          return (
            <ListRow
              key={id}
              to={`/companies/${other.id}`}
              leading={<KindIcon kind="company" />}
              title={other.name}
              text={[
                say(`parties.${isSubject ? 'relation' : 'relationBack'}.${relationKind}`),
                since && say('parties.since', { date: edtfInWords(since.edtf, language) }),
              ]
                .filter(Boolean)
                .join(', ')}
            />
          );
        })}
      </ul>
    </Card>
  );
}
