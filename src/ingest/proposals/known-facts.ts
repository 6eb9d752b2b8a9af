/** What the archive has already of what a proposal says: then the proposal is another source of it. */
import { claimValueKey, type ClaimInput } from '../../claims/add-claims.ts';
import type { CompanyRelationKind, MilestoneKind, RoleKind } from '../../database/generated/enums.ts';
import type { Tx } from '../../database/transaction.ts';
import type { ClaimSubject } from '../../history/claim-fields.ts';
import type { PartyRef } from '../../parties/party.rules.ts';
import { parseEdtf, type UncertainDate } from '../../text/edtf.ts';
import { plainSentence } from '../sentence-keys.ts';
import type { Accepting } from './resolve-parties.ts';

const subjectColumn = { PERSON: 'person_id', COMPANY: 'company_id', FUNDING_ROUND: 'round_id' } as const;

/** The claim of this source that says the same already; another source has a claim of its own. */
export async function equalClaim(
  { tx, proposal }: Accepting,
  type: ClaimSubject,
  id: string,
  claim: ClaimInput,
): Promise<string | null> {
  const [found] = await tx.$queryRawUnsafe<{ id: string }[]>(
    `select c.id from claim c where c.${subjectColumn[type]} = $1::uuid and c.field = $2 and c.value_key = $3
       and c.status = 'ACCEPTED' and c.applies_edtf is null and exists (
         select 1 from evidence e join document d on d.id = e.document_id
         where e.claim_id = c.id and coalesce(d.lineage_id, d.id) = $4::uuid)
     order by c.recorded_at, c.id limit 1`,
    id,
    claim.field,
    claimValueKey(type, claim),
    proposal.lineageId,
  );
  return found?.id ?? null;
}

interface Dates {
  edtf: string | null;
}

/** One may be a nearer word of the other: the days they may be have some in common, or one is not said. */
export function mayBeSame(one: Pick<UncertainDate, 'edtf'> | null, other: Dates): boolean {
  if (one === null || other.edtf === null) return true;
  const [a, b] = [parseEdtf(one.edtf), parseEdtf(other.edtf)];
  return (
    (a.earliest === null || b.latest === null || a.earliest <= b.latest) &&
    (b.earliest === null || a.latest === null || b.earliest <= a.latest)
  );
}

interface WantedRole {
  personId: string;
  companyId: string;
  title: string;
  roleKind: RoleKind;
  startedOn: UncertainDate | null;
  endedOn: UncertainDate | null;
}

/** Of these somebody has one at a company, whatever the titles are called. */
const single = new Set<RoleKind>(['FOUNDER', 'CHAIR', 'STUDENT']);

export async function sameRole(
  tx: Tx,
  { personId, companyId, title, roleKind, startedOn, endedOn }: WantedRole,
) {
  const roles = await tx.role.findMany({
    where: { personId, companyId, deletedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, roleKind: true, startedEdtf: true, endedEdtf: true, isCurrent: true },
  });
  return (
    roles.find(
      (role) =>
        (plainSentence(role.title) === plainSentence(title) ||
          (role.roleKind === roleKind && single.has(roleKind))) &&
        mayBeSame(startedOn, { edtf: role.startedEdtf }) &&
        mayBeSame(endedOn, { edtf: role.endedEdtf }),
    ) ?? null
  );
}

interface WantedRelation {
  relationKind: CompanyRelationKind;
  subjectId: string;
  objectId: string;
  since: UncertainDate | null;
}

export async function sameRelation(tx: Tx, { relationKind, subjectId, objectId, since }: WantedRelation) {
  const relations = await tx.companyRelation.findMany({
    where: { relationKind, subjectId, objectId },
    orderBy: { id: 'asc' },
    select: { id: true, sinceEdtf: true },
  });
  return relations.find(({ sinceEdtf }) => mayBeSame(since, { edtf: sinceEdtf })) ?? null;
}

interface WantedMilestone {
  milestoneKind: MilestoneKind;
  title: string;
  happenedOn: UncertainDate | null;
  participants: readonly PartyRef[];
}

/** What happens once in the life of a company or a person. */
const once = new Set<MilestoneKind>(['BORN', 'FOUNDED', 'LISTED']);
/** What happens once between the same, or so seldom that dates tell. */
const seldom = new Set<MilestoneKind>([
  'JOINED',
  'LEFT',
  'SANCTIONED',
  'MERGER',
  'IPO_PLANNED',
  'IPO_FILED',
  'IPO_APPROVED',
  'IPO_STALLED',
  'IPO_WITHDRAWN',
]);

export async function sameMilestone(
  tx: Tx,
  { milestoneKind, title, happenedOn, participants }: WantedMilestone,
) {
  const people = participants.flatMap(({ personId }) => personId ?? []);
  const companies = participants.flatMap(({ companyId }) => companyId ?? []);
  const milestones = await tx.milestone.findMany({
    where: {
      milestoneKind,
      deletedAt: null,
      participants: { some: { OR: [{ personId: { in: people } }, { companyId: { in: companies } }] } },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, happenedEdtf: true, participants: true },
  });
  const wanted = [...people, ...companies];
  return (
    milestones.find(
      (each) =>
        mayBeSame(happenedOn, { edtf: each.happenedEdtf }) &&
        isOfOneOf(each.participants, companies) &&
        (plainSentence(each.title) === plainSentence(title) ||
          once.has(milestoneKind) ||
          (seldom.has(milestoneKind) && namesAll(each.participants, wanted)) ||
          // The same kind of thing, and both say when.
          (happenedOn !== null && each.happenedEdtf !== null)),
    ) ?? null
  );
}

/** One person may found two companies, or join both: each happens to its company. */
function isOfOneOf(
  participants: readonly { companyId: string | null }[],
  companies: readonly string[],
): boolean {
  const there = participants.flatMap(({ companyId }) => companyId ?? []);
  return there.length === 0 || companies.length === 0 || there.some((id) => companies.includes(id));
}

function namesAll(
  participants: readonly { personId: string | null; companyId: string | null }[],
  wanted: readonly string[],
): boolean {
  const there = new Set(participants.flatMap(({ personId, companyId }) => personId ?? companyId ?? []));
  return wanted.every((id) => there.has(id));
}

export async function sameQuote(tx: Tx, { text, speaker }: { text: string; speaker: PartyRef | null }) {
  const quotes = await tx.quote.findMany({
    where: {
      personId: speaker?.personId ?? null,
      companyId: speaker?.companyId ?? null,
      deletedAt: null,
      // Of somebody who said much few quotes are looked at.
      text: { startsWith: firstWord(text) },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, text: true, saidEdtf: true },
  });
  return quotes.find((quote) => plainSentence(quote.text) === plainSentence(text)) ?? null;
}

const firstWord = (text: string): string => /^\p{L}*/u.exec(text)![0];
