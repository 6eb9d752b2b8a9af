import { createHash } from 'node:crypto';
import { plainSentence } from '../sentence-keys.ts';
import type { Contents, KeptAmount, ProposalKind } from './proposal-content.ts';

type Arguments<Kind extends ProposalKind> = (content: Contents[Kind]) => readonly unknown[];

const amount = (value: KeptAmount | null) => value && [value.qualifier, value.min, value.max, value.currency];
const day = (date: { edtf: string } | null) => date?.edtf ?? null;
const folded = (text: string | null) => (text === null ? null : plainSentence(text));

/** What a finding says, whatever its words: the arguments that make it this finding and no other. */
const argumentsOf: { [Kind in ProposalKind]: Arguments<Kind> } = {
  PERSON: ({ name }) => [folded(name)],
  COMPANY: ({ name }) => [folded(name)],
  CLAIM: (claim) => [claim.subject, claim.field, folded(claim.text), day(claim.date), amount(claim.amount)],
  ROLE: (role) => [
    role.person,
    role.company,
    folded(role.title),
    role.roleKind,
    day(role.startedOn),
    day(role.endedOn),
    role.isCurrent,
  ],
  COMPANY_RELATION: ({ relationKind, subject, object, since }) => [relationKind, subject, object, day(since)],
  FUNDING_ROUND: (round) => [
    round.company,
    round.roundType,
    folded(round.series),
    amount(round.amount),
    amount(round.valuation),
    day(round.announcedOn),
    round.investors.map(({ party, isLead }) => `${party} ${isLead}`).toSorted(),
  ],
  MILESTONE: ({ milestoneKind, happenedOn, participants }) => [
    milestoneKind,
    day(happenedOn),
    participants.toSorted(),
  ],
  QUOTE: ({ quoteKind, text, speaker, saidOn }) => [quoteKind, folded(text), speaker, day(saidOn)],
};

/**
 * By what a finding is known again in another version of the source: what it says and the words it stands on, without
 * where they stand, by which rule and by which version of it. A party is known by its name alone.
 */
export function fingerprintOf<Kind extends ProposalKind>(
  kind: Kind,
  content: Contents[Kind],
  sentences: readonly string[],
): string {
  const words = kind === 'PERSON' || kind === 'COMPANY' ? [] : sentences.map(plainSentence);
  const said = [kind, argumentsOf[kind](content), words];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
