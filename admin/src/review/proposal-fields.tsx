import { Check, CircleHelp, Pencil, Plus, TriangleAlert } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import type { WordKey } from '../i18n/words.ts';
import { pathOf, titleOf } from '../records/reference.ts';
import { recordsWords } from '../records/words.ts';
import { editableFields, leftOut } from './corrections.rules.ts';
import { partyRows } from './party-rows.ts';
import styles from './proposal-fields.module.css';
import { certaintyOf, partyOf, type Proposal, type ProposalParty } from './proposals.rules.ts';
import { useReasonWords } from './use-reason-words.ts';
import type { Review } from './use-review.ts';

/** What a claim's field is called; one that the panel does not know is a value. */
export function claimLabel({ content }: Proposal): WordKey {
  const field = content.__typename === 'ProposedClaim' ? content.field : '';
  return field in recordsWords.en.field ? (`records.field.${field}` as WordKey) : 'review.field.value';
}

const saidByTitle = new Set(['name', 'title', 'roundType', 'series', 'relationKind']);

/** The fields of a proposal to read: whom it names, each known, new or to be said, and its values. */
export function ProposalFields({ review, proposal }: { review: Review; proposal: Proposal }) {
  const say = useWords();
  const { content, passages } = proposal;
  const correction = review.correctionOf(proposal);
  const words = review.wordsOf(proposal);
  const out = leftOut(content, correction);
  const refusals = review.judging.refusalsOf(proposal.id);
  const errorAt = (place: string) => refusals.find((each) => each.place === place)?.text;
  // The API names whom it means.
  const refused = proposal.parties.find(({ partyName }) => errorAt('links')?.includes(`"${partyName}"`))?.key;
  const isParty = content.__typename === 'ProposedPerson' || content.__typename === 'ProposedCompany';
  return (
    <dl className={styles.fields}>
      {isParty && proposal.parties[0] && (
        <Row label={say('review.field.who')} error={errorAt('links')}>
          <PartyState review={review} proposal={proposal} party={proposal.parties[0]} />
        </Row>
      )}
      {partyRows(content, correction).map(({ key, record, label, isLead }, index) => (
        <Row
          key={`${key} ${label}`}
          label={say(label)}
          error={key === refused || (refused === undefined && index === 0) ? errorAt('links') : undefined}
        >
          {record ? titleOf(record) : words.party(key)}
          {isLead && <span className={styles.quiet}>{say('records.lead')}</span>}
          {record ? (
            <Changed />
          ) : (
            <PartyState review={review} proposal={proposal} party={partyOf(proposal, key)} />
          )}
        </Row>
      ))}
      {out.length > 0 && (
        <Row label={say('review.investors.leftOut')}>
          {out.map(words.party).join(', ')}
          <Changed />
        </Row>
      )}
      {editableFields(content, claimLabel(proposal)).map((field) => {
        const value = words.value(field);
        const isChanged = Object.hasOwn(correction.values, field.name);
        // What nobody said and nobody corrected is left out, but for what one looks for.
        const isSought = field.input === 'amount' || field.input === 'date';
        // The title says it already.
        const isSaid = saidByTitle.has(field.name) && !isChanged && !errorAt(field.name);
        if (isSaid || field.input === 'lines' || (value === null && !isChanged && !isSought)) return null;
        if (field.name === 'valuation' && value === null) return null;
        if (field.input === 'tick' && value === say('records.no') && !isChanged) return null;
        return (
          <Row key={field.name} label={say(field.label)} error={errorAt(field.name)}>
            {value ?? <span className={styles.none}>{say('review.notSaid')}</span>}
            {isChanged && <Changed />}
          </Row>
        );
      })}
      {isParty && content.names.length > 0 && (
        <Row label={say('records.field.names')}>{content.names.map(({ value }) => value).join(', ')}</Row>
      )}
      {content.__typename === 'ProposedQuote' && (
        <div className={styles.whole}>
          <dt className="visually-hidden">{say('records.field.text')}</dt>
          <dd className={styles.quote} lang={content.language}>
            {words.text}
            {Object.hasOwn(correction.values, 'text') && <Changed />}
          </dd>
        </div>
      )}
      {(correction.evidence || errorAt('evidence')) && (
        <Row label={say('review.passageShort')} error={errorAt('evidence')}>
          {say('review.passages', { smart_count: correction.evidence?.length ?? passages.length })}
          {correction.evidence && <Changed />}
        </Row>
      )}
    </dl>
  );
}

function Row({ label, error, children }: { label: string; error?: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        <span className={styles.known}>{children}</span>
        {error && (
          <span className={styles.error} role="alert">
            <TriangleAlert size={14} strokeWidth={1.75} aria-hidden />
            {error}
          </span>
        )}
      </dd>
    </div>
  );
}

function Changed() {
  const say = useWords();
  return (
    <span className={styles.changed}>
      <Pencil size={12} strokeWidth={1.75} aria-hidden />
      {say('review.corrected')}
    </span>
  );
}

/** Known, new, or somebody has to say; how sure that is and why. */
function PartyState({
  review,
  proposal,
  party,
}: {
  review: Review;
  proposal: Proposal;
  party?: ProposalParty;
}) {
  const say = useWords();
  const reasonWords = useReasonWords();
  if (!party) return null;
  const linked = review.correctionOf(proposal).links[party.key];
  if (linked && linked !== 'new') {
    return (
      <span className={styles.changed}>
        <Pencil size={12} strokeWidth={1.75} aria-hidden />
        {say('review.linked')}
      </span>
    );
  }
  const certainty = linked === 'new' ? 'new' : certaintyOf(party);
  const best = party.known.find((each) => each.party.id === party.record?.id) ?? party.known[0];
  const why = best && certainty !== 'new' ? reasonWords(best) : null;
  const path = party.record && pathOf(party.record);
  return (
    <Fragment>
      {certainty === 'known' && (
        <span className={styles.sure}>
          <Check size={14} strokeWidth={2} aria-hidden />
          {path ? (
            <Link to={path} target="_blank" rel="noopener" className={styles.sure}>
              {say('review.known')}
            </Link>
          ) : (
            say('review.known')
          )}
        </span>
      )}
      {certainty === 'new' && (
        <span className={styles.quiet}>
          <Plus size={14} strokeWidth={2} aria-hidden />
          {say('review.new')}
        </span>
      )}
      {certainty === 'open' && (
        <button type="button" className={styles.open} onClick={() => review.setMode('link')}>
          <CircleHelp size={14} strokeWidth={2} aria-hidden />
          {party.known.length === 0
            ? say('review.rejectedParty')
            : say('review.which', { smart_count: party.known.length })}
        </button>
      )}
      {why && <span className={styles.why}>{why}</span>}
    </Fragment>
  );
}
