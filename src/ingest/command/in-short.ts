import type { UncertainDate } from '../../text/edtf.ts';
import type {
  ClaimContent,
  Contents,
  KeptAmount,
  ProposalKind,
  ProposedRow,
  RoleContent,
  RoundContent,
} from '../proposals/proposal-content.ts';

/** By the key of a party what the text calls it. */
type NameOf = (key: string) => string;

const inShort: { [Kind in ProposalKind]: (content: Contents[Kind], nameOf: NameOf) => string } = {
  PERSON: ({ name }) => name,
  COMPANY: ({ name, companyKind }) => joined(name, companyKind !== 'COMPANY' && companyKind),
  CLAIM: (claim, nameOf) => `${nameOf(claim.subject)}: ${claim.field} ${valueOf(claim)}`,
  ROLE: (role, nameOf) => joined(nameOf(role.person), role.title, nameOf(role.company), periodOf(role)),
  COMPANY_RELATION: ({ subject, relationKind, object, since }, nameOf) =>
    joined(`${nameOf(subject)} ${relationKind} ${nameOf(object)}`, since && `since ${since.edtf}`),
  FUNDING_ROUND: (round, nameOf) =>
    joined(
      nameOf(round.company),
      round.series ?? round.roundType,
      round.amount && amountOf(round.amount),
      round.valuation && `valued ${amountOf(round.valuation)}`,
      dayOf(round.announcedOn),
      investorsOf(round, nameOf),
    ),
  MILESTONE: ({ milestoneKind, title, happenedOn }) => joined(title, milestoneKind, dayOf(happenedOn)),
  QUOTE: ({ speaker, text }, nameOf) => `${speaker === null ? 'nobody' : nameOf(speaker)}: ${text}`,
};

/** What a proposal says, in a line: who, what, how much, when. */
export function valuesInShort({ kind, content, parties }: ProposedRow): string {
  const names = new Map(parties.map(({ key, name }) => [key, name]));
  // The content is of the kind: both are of one row.
  const say = inShort[kind] as (content: Contents[ProposalKind], nameOf: NameOf) => string;
  return say(content, (key) => names.get(key) ?? key);
}

const joined = (...parts: readonly (string | false | null)[]): string => parts.filter(Boolean).join(', ');
const dayOf = (date: UncertainDate | null): string | null => date && date.edtf;

function periodOf({ startedOn, endedOn, isCurrent }: RoleContent): string | null {
  if (!startedOn && !endedOn) return isCurrent === null ? null : isCurrent ? 'current' : 'ended';
  return `${startedOn?.edtf ?? ''}–${endedOn?.edtf ?? ''}`;
}

function valueOf({ text, date, amount }: ClaimContent): string {
  return text ?? dayOf(date) ?? (amount ? amountOf(amount) : '');
}

const figures = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const figure = (value: string): string => figures.format(value as Intl.StringNumericLiteral);

function amountOf({ value, min, max, currency, qualifier }: KeptAmount): string {
  const about = qualifier === 'ABOUT' ? '~' : '';
  const range = value
    ? figure(value)
    : min && max
      ? `${figure(min)}–${figure(max)}`
      : min
        ? `≥${figure(min)}`
        : max
          ? `≤${figure(max)}`
          : 'undisclosed';
  return `${about}${range} ${currency ?? ''}`.trim();
}

function investorsOf({ investors, hasOtherInvestors }: RoundContent, nameOf: NameOf): string | null {
  const named = investors.map(({ party, isLead }) => `${nameOf(party)}${isLead ? ' (lead)' : ''}`);
  if (named.length === 0) return null;
  return `from ${[...named, ...(hasOtherInvestors ? ['others'] : [])].join(' + ')}`;
}
