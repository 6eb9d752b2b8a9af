/** Whom a proposal's parties are: given by hand, decided before, without doubt, or new. */
import type { Actor } from '../../auth/actor.ts';
import { createCompanyIn } from '../../companies/create-company.ts';
import { updateCompanyIn } from '../../companies/update-company.ts';
import type { Tx } from '../../database/transaction.ts';
import { InvalidValue } from '../../errors/app-error.ts';
import { createPersonIn } from '../../people/create-person.ts';
import { updatePersonIn } from '../../people/update-person.ts';
import type { NameInput } from '../../parties/write-party.ts';
import { toGlobalId } from '../../text/global-id.ts';
import { candidatesFor, livingRecord, type Candidate } from './candidates.ts';
import { changing, making, nothingMade, type Made } from './made.ts';
import { markAccepted } from './mark-accepted.ts';
import { CERTAIN, type KeptParty, type PartyContent } from './proposal-content.ts';
import { proposalOfParty, type StoredProposal } from './stored-proposal.ts';

/** An act under way: who does it, and what comes of it. */
export interface Accepting {
  tx: Tx;
  actor: Actor;
  proposal: StoredProposal;
  made: Made;
  /** By key the uuid of the record that somebody said it is. */
  links: ReadonlyMap<string, string>;
}

/** The record of a party by its key; makes it where it is not there yet, and accepts the proposal of it. */
export async function recordOf(accepting: Accepting, key: string): Promise<string> {
  const { tx, proposal, made, links } = accepting;
  const party = proposal.parties.find((each) => each.key === key);
  if (!party) {
    throw new InvalidValue({ field: 'content', value: key, rule: 'the key of a party of the proposal' });
  }
  made.links[key] ??=
    links.get(key) ??
    (await knownRecord(tx, proposal.lineageId, party)) ??
    (await newRecord(accepting, party));
  return made.links[key];
}

async function knownRecord(tx: Tx, lineageId: string, party: KeptParty): Promise<string | null> {
  const own = await proposalOfParty(tx, lineageId, party);
  const decided = own?.state === 'ACCEPTED' ? Object.values(own.made?.links ?? {})[0] : undefined;
  const record = decided ?? party.certain;
  const living = record ? await livingRecord(tx, party.party, record) : null;
  if (living) return living;
  if (own?.state === 'REJECTED') {
    const rule = 'it was rejected as a party: say in links who it is, or look at that decision again';
    throw new InvalidValue({ field: 'links', value: party.name, rule });
  }
  const candidates = await candidatesFor(tx, party);
  const sure = candidates.filter(({ score }) => score >= CERTAIN);
  // Who was named so before anybody asked is the one; between several somebody chooses.
  if (sure.length === 1) return sure[0]!.id;
  if (candidates.some(({ score }) => score >= ASKED)) throw notSaid(party, candidates);
  return null;
}

/** From here on it may well be the same: "same as?". */
export const ASKED = 0.7;

export function notSaid({ name, party, key }: KeptParty, candidates: readonly Candidate[]): InvalidValue {
  const type = party === 'PERSON' ? 'Person' : 'Company';
  const named = candidates.map((each) => `${each.name} (${toGlobalId(type, each.id)})`).join(', ');
  const rule = `it may be ${named}: say in links who "${key}" is, or accept the proposal of it first`;
  return new InvalidValue({ field: 'links', value: name, rule });
}

async function newRecord(accepting: Accepting, party: KeptParty): Promise<string> {
  const { tx, actor, proposal, made } = accepting;
  const own = await proposalOfParty(tx, proposal.lineageId, party);
  if (!own) {
    // There was no doubt about it once, and the record is gone.
    const content = { name: party.name, companyKind: party.companyKind, names: [] };
    return createParty({ ...accepting }, party.party, content, []);
  }
  const content = own.content as PartyContent;
  const id = await createParty(accepting, party.party, content, namesOf(own, content));
  // What came of it stands with the proposal that asked for it; this one says only who it is.
  const along = { ...nothingMade(), links: { [party.key]: id }, with: proposal.id };
  await markAccepted(tx, actor, own.id, along);
  made.proposals.push(own.id);
  return id;
}

export async function createParty(
  { tx, actor, made }: Accepting,
  party: 'PERSON' | 'COMPANY',
  { name, companyKind }: Pick<PartyContent, 'name' | 'companyKind'>,
  names: NameInput[],
  isDistinct = false,
): Promise<string> {
  const input = { name, names, isDistinct };
  const { id } =
    party === 'PERSON'
      ? await making(made, 'PERSON', () => createPersonIn(tx, actor, input))
      : await making(made, 'COMPANY', () =>
          createCompanyIn(tx, actor, { ...input, ...(companyKind ? { companyKind } : {}) }),
        );
  return id;
}

/** Adds the forms of the text that the record has not among its names. */
export async function addNames(
  { tx, actor, made }: Accepting,
  party: 'PERSON' | 'COMPANY',
  id: string,
  given: readonly NameInput[],
): Promise<void> {
  const owner = party === 'PERSON' ? { personId: id } : { companyId: id };
  const { name } =
    party === 'PERSON'
      ? await tx.person.findUniqueOrThrow({ where: { id }, select: { name: true } })
      : await tx.company.findUniqueOrThrow({ where: { id }, select: { name: true } });
  const had = await tx.name.findMany({ where: owner, orderBy: { position: 'asc' } });
  const known = new Set([name, ...had.map(({ value }) => value)].map((value) => value.toLowerCase()));
  const added = given.filter(({ value }) => !known.has(value.toLowerCase()));
  if (added.length === 0) return;
  const names = [...had.map(({ value, nameKind, language }) => ({ value, nameKind, language })), ...added];
  const input = { id, expectedRevision: null, names };
  await changing(tx, made, [party, id], () =>
    party === 'PERSON' ? updatePersonIn(tx, actor, input) : updateCompanyIn(tx, actor, input),
  );
}

/** Its other forms as names, each with the place where the text calls it so; not what it is called anyway. */
export function namesOf(
  { documentId }: Pick<StoredProposal, 'documentId'>,
  { name, names, language }: PartyContent,
): NameInput[] {
  const byValue = new Map<string, NameInput>();
  for (const { value, nameKind, ...passage } of names) {
    if (value.toLowerCase() === name.toLowerCase()) continue;
    byValue.set(value.toLowerCase(), {
      value,
      nameKind,
      language: language === 'und' ? null : language,
      evidence: [{ documentId, ...passage }],
    });
  }
  return [...byValue.values()];
}
