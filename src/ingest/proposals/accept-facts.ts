/** How each kind of finding becomes a record, or another source of one that is there: through the verbs of its domain. */
import { updateCompanyIn } from '../../companies/update-company.ts';
import { relateCompaniesIn } from '../../companies/relate-companies.ts';
import type { ClaimInput } from '../../claims/add-claims.ts';
import { attachEvidence, type EvidenceInput } from '../../evidence/attach-evidence.ts';
import { recordRevision } from '../../history/record-revision.ts';
import { settleVisibility } from '../../history/settle-visibility.ts';
import { createMilestoneIn, updateMilestoneIn } from '../../milestones/save-milestone.ts';
import type { PartyRef } from '../../parties/party.rules.ts';
import { updatePersonIn } from '../../people/update-person.ts';
import { createQuoteIn, updateQuoteIn } from '../../quotes/save-quote.ts';
import { createRoleIn, updateRoleIn } from '../../roles/save-role.ts';
import { changing, making, type RecordName } from './made.ts';
import type {
  ClaimContent,
  Contents,
  MilestoneContent,
  PartyContent,
  QuoteContent,
  RelationContent,
  RoleContent,
} from './proposal-content.ts';
import { acceptRound } from './accept-round.ts';
import { equalClaim, sameMilestone, sameQuote, sameRelation, sameRole } from './known-facts.ts';
import { addNames, createParty, namesOf, notSaid, recordOf, type Accepting } from './resolve-parties.ts';
import { candidatesFor } from './candidates.ts';
import { CERTAIN } from './proposal-content.ts';

/** What is to be written: as it was found or as somebody corrected it, with the passages that say so. */
export interface Fact<Content> {
  content: Content;
  evidence: EvidenceInput[];
  /** Somebody says that it is another than the one that seems the same. */
  isDistinct: boolean;
}

type Accept<Kind extends keyof Contents> = (
  accepting: Accepting,
  fact: Fact<Contents[Kind]>,
) => Promise<RecordName>;

/** Answers with the record that says it now. */
export const accepts: { [Kind in keyof Contents]: Accept<Kind> } = {
  PERSON: (accepting, fact) => acceptParty(accepting, 'PERSON', fact),
  COMPANY: (accepting, fact) => acceptParty(accepting, 'COMPANY', fact),
  CLAIM: acceptClaim,
  ROLE: acceptRole,
  COMPANY_RELATION: acceptRelation,
  FUNDING_ROUND: acceptRound,
  MILESTONE: acceptMilestone,
  QUOTE: acceptQuote,
};

async function acceptParty(
  accepting: Accepting,
  type: 'PERSON' | 'COMPANY',
  { content, isDistinct }: Fact<PartyContent>,
): Promise<RecordName> {
  const { proposal, made, links, party } = withParty(accepting, type, content);
  const names = namesOf(proposal, content);
  const given = [...links.values()][0];
  if (given) {
    await addNames(accepting, type, given, [
      ...names,
      {
        value: content.name,
        nameKind: 'ALIAS',
        language: null,
        evidence: accepting.proposal.passages.map((passage) => ({
          documentId: proposal.documentId,
          ...passage,
        })),
      },
    ]);
  } else if (!isDistinct) {
    const candidates = await candidatesFor(accepting.tx, party);
    if (candidates.some(({ score }) => score >= CERTAIN)) throw notSaid(party, candidates);
  }
  made.links[party.key] = given ?? (await createParty(accepting, type, content, names, true));
  return [type, made.links[party.key]!];
}

/** A party's own proposal names nobody but itself, under the key that links to it may use. */
function withParty(accepting: Accepting, party: 'PERSON' | 'COMPANY', { name, companyKind }: PartyContent) {
  const own = accepting.proposal.parties[0]!;
  return { ...accepting, party: { ...own, party, name, companyKind } };
}

function partyRef({ proposal }: Accepting, key: string, id: string): PartyRef {
  const isPerson = proposal.parties.find((party) => party.key === key)?.party === 'PERSON';
  return isPerson ? { personId: id } : { companyId: id };
}

async function acceptClaim(
  accepting: Accepting,
  { content, evidence }: Fact<ClaimContent>,
): Promise<RecordName> {
  const { tx, actor, made } = accepting;
  const id = await recordOf(accepting, content.subject);
  const subject = partyRef(accepting, content.subject, id);
  const type = subject.personId ? 'PERSON' : 'COMPANY';
  const claim = claimOf(accepting, content, evidence);
  const equal = await equalClaim(accepting, type, id, claim);
  await changing(tx, made, [type, id], async () => {
    if (equal) {
      await attachEvidence(tx, { claimId: equal }, evidence);
      await settleVisibility(tx, actor, { claims: [equal] });
      return { revision: await recordRevision(tx, actor, type, id) };
    }
    const change = { id, expectedRevision: null, claims: [claim] };
    return type === 'PERSON' ? updatePersonIn(tx, actor, change) : updateCompanyIn(tx, actor, change);
  });
  return [type, id];
}

function claimOf(
  { proposal }: Accepting,
  { field, text, date, amount, verbatim }: ClaimContent,
  evidence: EvidenceInput[],
): ClaimInput {
  return {
    field,
    value: date ? { date } : amount ? { amount } : { text: text ?? '' },
    verbatim,
    confidence: proposal.confidence,
    origin: 'RULE',
    originName: proposal.rule,
    evidence,
  };
}

async function acceptRole(
  accepting: Accepting,
  { content, evidence, isDistinct }: Fact<RoleContent>,
): Promise<RecordName> {
  const { tx, actor, made } = accepting;
  const [personId, companyId] = [
    await recordOf(accepting, content.person),
    await recordOf(accepting, content.company),
  ];
  const { title, roleKind, startedOn, endedOn, isCurrent } = content;
  const same = isDistinct ? null : await sameRole(tx, { personId, companyId, ...content });
  if (!same) {
    const input = { personId, companyId, title, roleKind, startedOn, endedOn, isCurrent, evidence };
    const { id } = await making(made, 'ROLE', () => createRoleIn(tx, actor, input));
    return ['ROLE', id];
  }
  const filled = {
    ...(same.startedEdtf === null && startedOn ? { startedOn } : {}),
    ...(same.endedEdtf === null && endedOn ? { endedOn } : {}),
    ...(same.isCurrent === null && isCurrent !== null ? { isCurrent } : {}),
  };
  const change = { id: same.id, expectedRevision: null, evidence, ...filled };
  await changing(tx, made, ['ROLE', same.id], () => updateRoleIn(tx, actor, change));
  return ['ROLE', same.id];
}

async function acceptRelation(
  accepting: Accepting,
  { content, evidence, isDistinct }: Fact<RelationContent>,
): Promise<RecordName> {
  const { tx, actor, made } = accepting;
  // What is made first goes last, and the relation is the subject's.
  const objectId = await recordOf(accepting, content.object);
  const subjectId = await recordOf(accepting, content.subject);
  const { relationKind, since } = content;
  const same = isDistinct ? null : await sameRelation(tx, { relationKind, subjectId, objectId, since });
  await changing(tx, made, ['COMPANY', subjectId], async () => {
    if (!same) {
      const relation = { subjectId, expectedRevision: null, relationKind, objectId, since, evidence };
      return relateCompaniesIn(tx, actor, relation);
    }
    await attachEvidence(tx, { relationId: same.id }, evidence);
    await settleVisibility(tx, actor, { relations: [same.id] });
    return { revision: await recordRevision(tx, actor, 'COMPANY', subjectId) };
  });
  return ['COMPANY', subjectId];
}

async function acceptMilestone(
  accepting: Accepting,
  { content, evidence, isDistinct }: Fact<MilestoneContent>,
): Promise<RecordName> {
  const { tx, actor, made } = accepting;
  const participants: PartyRef[] = [];
  for (const key of content.participants) {
    const party = partyRef(accepting, key, await recordOf(accepting, key));
    // Two names of the text may be one record.
    if (!participants.some((each) => JSON.stringify(each) === JSON.stringify(party))) {
      participants.push(party);
    }
  }
  const { milestoneKind, title, happenedOn } = content;
  const same = isDistinct
    ? null
    : await sameMilestone(tx, { milestoneKind, title, happenedOn, participants });
  if (!same) {
    const input = { milestoneKind, title, happenedOn, participants, evidence };
    const { id } = await making(made, 'MILESTONE', () => createMilestoneIn(tx, actor, input));
    return ['MILESTONE', id];
  }
  const filled = same.happenedEdtf === null && happenedOn ? { happenedOn } : {};
  const change = { id: same.id, expectedRevision: null, evidence, ...filled };
  await changing(tx, made, ['MILESTONE', same.id], () => updateMilestoneIn(tx, actor, change));
  return ['MILESTONE', same.id];
}

async function acceptQuote(
  accepting: Accepting,
  { content, evidence, isDistinct }: Fact<QuoteContent>,
): Promise<RecordName> {
  const { tx, actor, made } = accepting;
  const { text, language, quoteKind, saidOn } = content;
  const speaker =
    content.speaker === null
      ? null
      : partyRef(accepting, content.speaker, await recordOf(accepting, content.speaker));
  const same = isDistinct ? null : await sameQuote(tx, { text, speaker });
  if (same) {
    const filled = same.saidEdtf === null && saidOn ? { saidOn } : {};
    const change = { id: same.id, expectedRevision: null, evidence, ...filled };
    await changing(tx, made, ['QUOTE', same.id], () => updateQuoteIn(tx, actor, change));
    return ['QUOTE', same.id];
  }
  const place = await placeInArticle(accepting, content);
  const input = { text, language, quoteKind, speaker, saidOn, evidence, ...place };
  const { id } = await making(made, 'QUOTE', () => createQuoteIn(tx, actor, input));
  return ['QUOTE', id];
}

/** Where the quote stands in the draft that was made of the document, as long as that reads the same. */
async function placeInArticle({ tx, proposal }: Accepting, { parts }: QuoteContent) {
  const [found] = await tx.$queryRaw<{ articleId: string; isSame: boolean }[]>`
    select a.id as "articleId", a.body_text = t.text as "isSame" from document d
    join document_text t on t.document_id = d.id join article a on a.id = d.article_id where d.id = ${proposal.documentId}::uuid`;
  if (!found) return {};
  const { articleId, isSame } = found;
  const [first, last] = [parts[0], parts.at(-1)];
  return {
    articleId,
    ...(isSame && first && last ? { articleSpan: { start: first.start, end: last.end } } : {}),
  };
}
