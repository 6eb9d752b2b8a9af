import {
  column,
  derived,
  expression,
  globalId,
  list,
  one,
  oneThrough,
  party,
  variant,
} from '../../graphql/reads/fields.ts';
import { idOneOf, oneOf } from '../../graphql/reads/filters.ts';
import type { FieldRead, ReadMap, Scope } from '../../graphql/reads/read-map.ts';
import type { AggregateType } from '../../history/record-tables.ts';
import { toGlobalId, type NodeType } from '../../text/global-id.ts';
import type { Made } from './made.ts';

/** Parts of the content, which has the answer's shape already. */
const json = (name: string) => expression((row) => `${row.col('content')}->'${name}'`);
const named = (...names: string[]) => Object.fromEntries(names.map((name) => [name, json(name)]));
/** A party's key, where the content calls it by what the party is in it. */
const keys = (...names: string[]) => Object.fromEntries(names.map((name) => [`${name}Key`, json(name)]));

const asValue = (kind: string, sql: (row: Scope) => string): Record<string, FieldRead> =>
  kind === 'TEXT'
    ? { content: expression((row) => `${sql(row)}->'text'`) }
    : Object.fromEntries(
        (kind === 'DATE'
          ? ['edtf', 'earliest', 'latest', 'verbatim']
          : ['value', 'min', 'max', 'currency', 'qualifier', 'verbatim']
        ).map((name) => [name, expression((row) => `${sql(row)}->'${kind.toLowerCase()}'->'${name}'`)]),
      );
const content = (row: Scope) => row.col('content');

const investors = expression(
  (
    row,
  ) => `coalesce((select jsonb_agg(jsonb_build_object('partyKey', i->'party', 'isLead', i->'isLead', 'start', i->'passage'->'start',
    'end', i->'passage'->'end') order by n) from jsonb_array_elements(${row.col('content')}->'investors') with ordinality e(i, n)), '[]')`,
);

const conflicting = {
  Claim: 'claim_id',
  Role: 'role_id',
  CompanyRelation: 'relation_id',
  Milestone: 'milestone_id',
  Quote: 'quote_id',
};

const nodeOf: Readonly<Record<AggregateType, NodeType>> = {
  ARTICLE: 'Article',
  PERSON: 'Person',
  COMPANY: 'Company',
  FUNDING_ROUND: 'FundingRound',
  QUOTE: 'Quote',
  ROLE: 'Role',
  MILESTONE: 'Milestone',
};

export const proposalReads: ReadMap = {
  type: 'Proposal',
  table: 'proposal',
  editorsOnly: true,
  fields: {
    id: globalId('Proposal'),
    proposalKind: column('kind'),
    proposalState: column('state'),
    content: variant('kind', {
      PERSON: { type: 'ProposedPerson', fields: named('name', 'names') },
      COMPANY: { type: 'ProposedCompany', fields: named('name', 'names', 'companyKind') },
      CLAIM: {
        type: 'ProposedClaim',
        fields: {
          ...keys('subject'),
          ...named('field', 'verbatim'),
          claimValue: variant('claim_value_kind', {
            TEXT: { type: 'TextValue', fields: asValue('TEXT', content) },
            DATE: { type: 'UncertainDate', fields: asValue('DATE', content) },
            AMOUNT: { type: 'MonetaryAmount', fields: asValue('AMOUNT', content) },
          }),
        },
      },
      ROLE: {
        type: 'ProposedRole',
        fields: {
          ...keys('person', 'company'),
          ...named('title', 'roleKind', 'startedOn', 'endedOn', 'isCurrent'),
        },
      },
      COMPANY_RELATION: {
        type: 'ProposedRelation',
        fields: { ...keys('subject', 'object'), ...named('relationKind', 'since') },
      },
      FUNDING_ROUND: {
        type: 'ProposedRound',
        fields: {
          ...keys('company'),
          ...named('roundType', 'series', 'amount', 'valuation', 'announcedOn', 'hasOtherInvestors'),
          investors,
        },
      },
      MILESTONE: {
        type: 'ProposedMilestone',
        fields: { ...named('milestoneKind', 'title', 'happenedOn'), participantKeys: json('participants') },
      },
      QUOTE: {
        type: 'ProposedQuote',
        fields: {
          ...keys('speaker'),
          ...named('quoteKind', 'text', 'language', 'parts', 'speakerSpan', 'cueSpan', 'saidOn'),
        },
      },
    }),
    passages: expression(
      (row) => `coalesce((select jsonb_agg(jsonb_build_object('span', p, 'exact', p->'exact') order by n)
        from jsonb_array_elements(${row.col('passages')}) with ordinality e(p, n)), '[]')`,
    ),
    parties: list('ProposalParty', {
      where: (named_, row) => `${named_.col('proposal_id')} = ${row.col('id')}`,
      orderBy: (named_) => named_.col('position'),
    }),
    conflicts: {
      kind: 'eitherList',
      table: 'proposal_conflict',
      where: (conflict, row) => `${conflict.col('proposal_id')} = ${row.col('id')}`,
      orderBy: (conflict) =>
        Object.values(conflicting)
          .map((id) => conflict.col(id))
          .join(', '),
      types: conflicting,
    },
    knownRound: oneThrough('FundingRound', {
      table: 'proposal_round',
      where: (round, row) => `${round.col('proposal_id')} = ${row.col('id')}`,
      target: 'round_id',
    }),
    document: one('Document', 'document_id'),
    rule: column('rule'),
    confidence: column('confidence'),
    proposedAt: column('created_at'),
    decidedAt: column('decided_at'),
    decidedBy: column('decided_by'),
    decisionReason: column('reason'),
    rejectionScope: column('scope'),
    rejectedWith: one('Proposal', 'rejected_with_id'),
    madeRecords: derived(['made'], ({ made }) =>
      ((made as Made | null)?.records ?? []).map(({ type, id }) => toGlobalId(nodeOf[type], id)),
    ),
  },
  list: {
    filters: {
      documents: idOneOf('document_id', 'Document', 'filterBy.documents'),
      kinds: oneOf('kind', '"ProposalKind"'),
      states: oneOf('state', '"ProposalState"'),
      rules: oneOf('rule', 'text'),
      rejectionScopes: oneOf('scope', '"RejectionScope"'),
      minConfidence: (row, _value, bind) =>
        `${row.col('confidence')} >= ${bind((value: number) => value, 'float8')}`,
    },
    orders: {
      START: { column: 'start', type: 'int' },
      CONFIDENCE: { column: 'confidence', type: 'float8' },
    },
    defaultOrder: { field: 'START', direction: 'ASC' },
  },
};

export const proposalPartyReads: ReadMap = {
  type: 'ProposalParty',
  table: 'proposal_party',
  fields: {
    key: column('key'),
    partyKind: column('party_kind'),
    partyName: column('name'),
    record: party({ Person: 'person_id', Company: 'company_id' }),
    partyProposal: one('Proposal', 'own_proposal_id'),
    known: list('PartyCandidate', {
      where: (candidate, row) =>
        `${candidate.col('proposal_id')} = ${row.col('proposal_id')} and ${candidate.col('key')} = ${row.col('key')}`,
      orderBy: (candidate) => `${candidate.col('score')} desc`,
    }),
  },
};

export const partyCandidateReads: ReadMap = {
  type: 'PartyCandidate',
  table: 'proposal_candidate',
  fields: {
    score: column('score'),
    reasons: column('reasons'),
    party: party({ Person: 'person_id', Company: 'company_id' }),
  },
};

/** By how people judged them. */
export const rulePrecisionReads: ReadMap = {
  type: 'RulePrecision',
  table: 'rule_precision',
  fields: {
    rule: column('rule'),
    accepted: column('accepted'),
    rejected: column('rejected'),
    precision: column('precision'),
  },
};
