/** The list of what the API consists of: resolvers, read maps, roots. */
import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import {
  articleReads,
  imageReads,
  mentionReads,
  publisherReads,
  topicReads,
} from './articles/article.reads.ts';
import { articleFactReads } from './articles/article-fact.reads.ts';
import { ArticleFactResolver } from './articles/article-fact.resolver.ts';
import { ArticleMutations } from './articles/article.mutations.ts';
import { articleRights } from './articles/article.rights.ts';
import { articleDraftReads, draftMentionReads } from './articles/article-draft.reads.ts';
import { ArticleDraftResolver, DraftMentionResolver } from './articles/article-draft.resolver.ts';
import { DocumentArticleResolver } from './articles/document.resolver.ts';
import { ArticleResolver, MentionResolver } from './articles/article.resolver.ts';
import { PresenceMutations } from './articles/presence.mutations.ts';
import { ChoicesResolver } from './articles/choices.resolver.ts';
import { EvidenceArticleResolver } from './articles/evidence.resolver.ts';
import { anybody } from './auth/rights.ts';
import { claimReads } from './claims/claim.reads.ts';
import { ClaimMutations } from './claims/claim.mutations.ts';
import { claimRights } from './claims/claim.rights.ts';
import { ClaimResolver, PartyValueResolver } from './claims/claim.resolver.ts';
import { companyReads, companyRelationReads } from './companies/company.reads.ts';
import { CompanyMutations } from './companies/company.mutations.ts';
import { companyRights } from './companies/company.rights.ts';
import { CompanyRelationResolver, CompanyResolver } from './companies/company.resolver.ts';
import { correctionReads } from './corrections/correction.reads.ts';
import { CorrectionResolver } from './corrections/correction.resolver.ts';
import { documentReads, evidenceReads } from './documents/document.reads.ts';
import { DocumentResolver } from './documents/document.resolver.ts';
import { documentReadRights } from './documents/document.rights.ts';
import { EvidenceResolver } from './documents/evidence.resolver.ts';
import { CheckMutations } from './editorial/checks/check.mutations.ts';
import { checkReads, checkRoots, findingReads } from './editorial/checks/check.reads.ts';
import { CheckResolver } from './editorial/checks/check.resolver.ts';
import { checkReadRights, checkRights } from './editorial/checks/check.rights.ts';
import { CorrectionMutations } from './editorial/corrections/correction.mutations.ts';
import { duplicateReads, duplicatesRead } from './editorial/duplicates/duplicate.reads.ts';
import { DuplicateResolver } from './editorial/duplicates/duplicate.resolver.ts';
import { editorialReadRights, editorialRights } from './editorial/editorial.rights.ts';
import { MergeMutations } from './editorial/merge/merge.mutations.ts';
import { PublicationMutations } from './editorial/publication.mutations.ts';
import { revisionReads, revisionsRead } from './editorial/revision.reads.ts';
import { RevisionMutations } from './editorial/revision.mutations.ts';
import { revisionReadRights, revisionRights } from './editorial/revision.rights.ts';
import { RevisionResolver } from './editorial/revision.resolver.ts';
import { readingRights, readingRoots } from './editorial/reading.reads.ts';
import { ReadingResolver } from './editorial/reading.resolver.ts';
import { referencesRead } from './editorial/references.reads.ts';
import { ReferencesResolver } from './editorial/references.resolver.ts';
import { referencesReadRights } from './editorial/references.rights.ts';
import { VisibilityMutations } from './editorial/visibility.mutations.ts';
import { visibilityRights } from './editorial/visibility.rights.ts';
import { publicationRoots } from './editorial/publication.reads.ts';
import { PublicationResolver } from './editorial/publication.resolver.ts';
import { publicationReadRights, publicationRights } from './editorial/publication.rights.ts';
import { fundingRoundReads, investmentReads } from './funding/funding-round.reads.ts';
import { FundingRoundMutations } from './funding/funding-round.mutations.ts';
import { fundingRoundRights } from './funding/funding-round.rights.ts';
import { FundingRoundResolver, InvestmentResolver } from './funding/funding-round.resolver.ts';
import { ingestReadRights, ingestRights } from './ingest/ingest.rights.ts';
import { importReads } from './ingest/jobs/import.reads.ts';
import { DocumentImportResolver, ImportedDocumentResolver } from './ingest/jobs/import.resolver.ts';
import {
  partyCandidateReads,
  proposalPartyReads,
  proposalReads,
  rulePrecisionReads,
} from './ingest/proposals/proposal.reads.ts';
import {
  PartyCandidateResolver,
  ProposalMutations,
  ProposalPartyResolver,
  ProposalResolver,
} from './ingest/proposals/proposal.resolver.ts';
import { bindReads } from './graphql/reads/bind-reads.ts';
import type { ReadMaps } from './graphql/reads/compile.ts';
import { connection } from './graphql/reads/fields.ts';
import type { ReadMap } from './graphql/reads/read-map.ts';
import { bindMutations } from './graphql/mutations/bind-mutations.ts';
import { NodeResolver } from './graphql/types/node.resolver.ts';
import { milestoneReads } from './milestones/milestone.reads.ts';
import { MilestoneMutations } from './milestones/milestone.mutations.ts';
import { milestoneRights } from './milestones/milestone.rights.ts';
import { MilestoneResolver } from './milestones/milestone.resolver.ts';
import { NameResolver } from './parties/name.resolver.ts';
import { nameReads } from './parties/party.reads.ts';
import { personReads } from './people/person.reads.ts';
import { PersonMutations } from './people/person.mutations.ts';
import { personRights } from './people/person.rights.ts';
import { PersonResolver } from './people/person.resolver.ts';
import { quoteReads } from './quotes/quote.reads.ts';
import { QuoteMutations } from './quotes/quote.mutations.ts';
import { quoteRights } from './quotes/quote.rights.ts';
import { QuoteResolver } from './quotes/quote.resolver.ts';
import { roleReads } from './roles/role.reads.ts';
import { RoleMutations } from './roles/role.mutations.ts';
import { roleRights } from './roles/role.rights.ts';
import { RoleResolver } from './roles/role.resolver.ts';
import { suggestionReads, suggestRead } from './search/suggestion.reads.ts';
import { SuggestionResolver } from './search/suggestion.resolver.ts';
import { auditReads } from './users/audit.reads.ts';
import { AuditResolver } from './users/audit.resolver.ts';
import { apiTokenReads, sessionReads, userReads } from './users/user.reads.ts';
import { UserResolver } from './users/user.resolver.ts';
import { UserMutations } from './users/user.mutations.ts';
import { accountReadRights, userRights } from './users/user.rights.ts';
import { savedViewReads, savedViewsRead } from './views/saved-view.reads.ts';
import { SavedViewResolver } from './views/saved-view.resolver.ts';
import { savedViewReadRights, savedViewRights } from './views/saved-view.rights.ts';

const resolvers: NonEmptyArray<new () => object> = [
  NodeResolver,
  ArticleResolver,
  MentionResolver,
  ChoicesResolver,
  ArticleFactResolver,
  ArticleDraftResolver,
  DraftMentionResolver,
  ArticleMutations,
  PresenceMutations,
  PublicationMutations,
  PublicationResolver,
  PersonResolver,
  PersonMutations,
  CompanyResolver,
  CompanyMutations,
  CompanyRelationResolver,
  FundingRoundResolver,
  FundingRoundMutations,
  InvestmentResolver,
  QuoteResolver,
  QuoteMutations,
  RoleResolver,
  RoleMutations,
  UserResolver,
  UserMutations,
  AuditResolver,
  MilestoneResolver,
  MilestoneMutations,
  NameResolver,
  ClaimResolver,
  ClaimMutations,
  PartyValueResolver,
  DocumentResolver,
  EvidenceResolver,
  EvidenceArticleResolver,
  CorrectionResolver,
  RevisionResolver,
  RevisionMutations,
  ReferencesResolver,
  VisibilityMutations,
  MergeMutations,
  DuplicateResolver,
  CheckResolver,
  CheckMutations,
  CorrectionMutations,
  SuggestionResolver,
  ReadingResolver,
  SavedViewResolver,
  DocumentArticleResolver,
  DocumentImportResolver,
  ImportedDocumentResolver,
  ProposalResolver,
  ProposalPartyResolver,
  PartyCandidateResolver,
  ProposalMutations,
];

const types: readonly ReadMap[] = [
  articleReads,
  articleDraftReads,
  draftMentionReads,
  articleFactReads,
  mentionReads,
  publisherReads,
  topicReads,
  imageReads,
  personReads,
  companyReads,
  companyRelationReads,
  nameReads,
  fundingRoundReads,
  investmentReads,
  quoteReads,
  roleReads,
  milestoneReads,
  claimReads,
  documentReads,
  evidenceReads,
  correctionReads,
  userReads,
  sessionReads,
  apiTokenReads,
  auditReads,
  revisionReads,
  duplicateReads,
  checkReads,
  findingReads,
  suggestionReads,
  savedViewReads,
  importReads,
  proposalReads,
  proposalPartyReads,
  partyCandidateReads,
  rulePrecisionReads,
];

/** What everybody may ask for; the answer holds what is theirs to see. */
const publicRoots: ReadMaps['rights'] = Object.fromEntries(
  `node nodes article person company fundingRound quote articles people companies fundingRounds quotes milestones
   corrections suggest topics publishers`
    .split(/\s+/)
    .map((name) => [name, anybody]),
);

export const readMaps: ReadMaps = {
  types: Object.fromEntries(types.map((map) => [map.type, map])),
  roots: {
    node: { kind: 'node' },
    nodes: { kind: 'nodes' },
    article: { kind: 'bySlug', type: 'Article' },
    person: { kind: 'bySlug', type: 'Person' },
    company: { kind: 'bySlug', type: 'Company' },
    fundingRound: { kind: 'byId', type: 'FundingRound' },
    quote: { kind: 'byId', type: 'Quote' },
    articles: connection('Article'),
    people: connection('Person'),
    companies: connection('Company'),
    fundingRounds: connection('FundingRound'),
    quotes: connection('Quote', { where: (quote) => `${quote.col('rendering_of_id')} is null` }),
    milestones: connection('Milestone'),
    documents: connection('Document'),
    documentImports: connection('DocumentImport'),
    proposals: connection('Proposal'),
    rulePrecision: {
      kind: 'list',
      type: 'RulePrecision',
      orderBy: (row) => `${row.col('precision')}, ${row.col('rule')}`,
    },
    referencesTo: referencesRead,
    corrections: connection('Correction'),
    duplicates: duplicatesRead,
    suggest: suggestRead,
    topics: connection('Topic'),
    publishers: connection('Publisher'),
    viewer: { kind: 'signedIn', type: 'User' },
    users: connection('User'),
    auditEntries: connection('AuditEntry'),
    revisions: revisionsRead,
    savedViews: savedViewsRead,
    ...publicationRoots,
    ...readingRoots,
    ...checkRoots,
  },
  rights: {
    ...publicRoots,
    ...accountReadRights,
    ...publicationReadRights,
    ...revisionReadRights,
    ...documentReadRights,
    ...referencesReadRights,
    ...editorialReadRights,
    ...readingRights,
    ...checkReadRights,
    ...savedViewReadRights,
    ...ingestReadRights,
  },
};

/** The schema of TypeGraphQL's classes, its fields reading what one statement answers. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers, validate: false });
  bindReads(schema, readMaps);
  bindMutations(schema, readMaps, {
    ...articleRights,
    ...publicationRights,
    ...personRights,
    ...companyRights,
    ...fundingRoundRights,
    ...quoteRights,
    ...roleRights,
    ...milestoneRights,
    ...claimRights,
    ...visibilityRights,
    ...userRights,
    ...revisionRights,
    ...editorialRights,
    ...checkRights,
    ...savedViewRights,
    ...ingestRights,
  });
  return schema;
}
