import type { ReactNode } from 'react';
import { amountInShort } from '../i18n/amount-words.ts';
import { edtfInWords } from '../i18n/edtf-words.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { DoubtChip } from '../ui/doubt-chip.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import { ListRow } from '../ui/list-row.tsx';
import { VerificationChip, type Verification } from '../ui/verification-chip.tsx';
import type { Party, PartyRole, PartyRound, PartyType } from './party.ts';
import styles from './party.module.css';
import { roleTimeInWords } from './role-spans.ts';

function Rows({ none, children }: { none: string; children: ReactNode[] }) {
  return children.length === 0 ? (
    <EmptyState inline title={none} />
  ) : (
    <ul role="list" className={styles.rows}>
      {children}
    </ul>
  );
}

export function RoleRows({ roles, of }: { roles: readonly PartyRole[]; of: PartyType }) {
  const say = useWords();
  const language = useLanguage();
  return (
    <Rows none={say('parties.none.roles')}>
      {roles.map((role) => (
        <ListRow
          key={role.id}
          to={`/roles/${role.id}`}
          leading={<KindIcon kind="role" />}
          title={`${of === 'Company' ? role.person.name : role.company.name}, ${role.title}`}
          text={roleTimeInWords(role, say, language)}
          aside={
            role.evidence.totalCount === 0 ? (
              <DoubtChip doubt="no-sentence" plain>
                {say('parties.noSentence')}
              </DoubtChip>
            ) : undefined
          }
          arrow
        />
      ))}
    </Rows>
  );
}

export function RoundRows({ rounds, withCompany }: { rounds: readonly PartyRound[]; withCompany?: boolean }) {
  const say = useWords();
  const language = useLanguage();
  return (
    <Rows none={say('parties.none.rounds')}>
      {rounds.map((round) => (
        <ListRow
          key={round.id}
          to={`/rounds/${round.id}`}
          leading={<KindIcon kind="round" />}
          title={withCompany ? `${round.company.name}, ${round.title}` : round.title}
          text={round.announcedOn ? edtfInWords(round.announcedOn.edtf, language) : say('parties.notKnown')}
          aside={
            <>
              {round.claims.nodes.some(({ isDisputed }) => isDisputed) && (
                <DoubtChip doubt="disagree" plain>
                  {say('parties.disputed', { smart_count: 1 })}
                </DoubtChip>
              )}{' '}
              {round.amount ? amountInShort(round.amount, language, say) : say('parties.notKnown')}
            </>
          }
          arrow
        />
      ))}
    </Rows>
  );
}

export const verificationOf = (value: string): Verification =>
  value.toLowerCase().replace('_', '-') as Verification;

export function QuoteRows({ quotes }: { quotes: Party['quotesSpoken']['nodes'] }) {
  const say = useWords();
  const language = useLanguage();
  return (
    <Rows none={say('parties.none.quotes')}>
      {quotes.map((quote) => (
        <ListRow
          key={quote.id}
          to={`/quotes/${quote.id}`}
          leading={<KindIcon kind="quote" />}
          title={
            <span className={styles.quote} lang={quote.language}>
              {say('facts.quoted', { text: quote.text })}
            </span>
          }
          text={[
            quote.speaker?.name,
            quote.occasion,
            quote.saidOn && edtfInWords(quote.saidOn.edtf, language),
          ]
            .filter(Boolean)
            .join(', ')}
          aside={
            <VerificationChip
              verification={verificationOf(quote.verification)}
              plain={quote.verification !== 'NOT_FOUND'}
            >
              {say(`enums.verification.${quote.verification}`)}
            </VerificationChip>
          }
        />
      ))}
    </Rows>
  );
}

export function MilestoneRows({ milestones }: { milestones: Party['milestones']['nodes'] }) {
  const say = useWords();
  const language = useLanguage();
  return (
    <Rows none={say('parties.none.milestones')}>
      {milestones.map((milestone) => (
        <ListRow
          key={milestone.id}
          to={`/milestones/${milestone.id}`}
          leading={<KindIcon kind="milestone" />}
          title={milestone.title}
          text={
            milestone.happenedOn ? edtfInWords(milestone.happenedOn.edtf, language) : say('parties.notKnown')
          }
          aside={
            milestone.evidence.totalCount === 0 ? (
              <DoubtChip doubt="no-sentence" plain>
                {say('parties.noSentence')}
              </DoubtChip>
            ) : (
              say('facts.sources', { smart_count: milestone.evidence.totalCount })
            )
          }
        />
      ))}
    </Rows>
  );
}

export function ArticleRows({ articles }: { articles: Party['articles']['nodes'] }) {
  const say = useWords();
  return (
    <Rows none={say('parties.none.articles')}>
      {articles.map((article) => (
        <ListRow
          key={article.id}
          to={`/articles/${article.id}`}
          leading={<KindIcon kind="article" />}
          title={article.headline}
          text={article.publisher?.name}
          aside={say(`enums.articleStatus.${article.status}`)}
          arrow
        />
      ))}
    </Rows>
  );
}
