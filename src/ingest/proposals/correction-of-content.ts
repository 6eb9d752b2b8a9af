/** From corrections as the API takes them to the values that acceptances write. */
import { InvalidValue } from '../../errors/app-error.ts';
import { given, refuseNull } from '../../graphql/mutations/ids.ts';
import { claimValueOf } from '../../claims/claim.inputs.ts';
import type { Contents, ProposalKind } from './proposal-content.ts';
import type { ProposalContentInput } from './proposal.inputs.ts';

const inputOf = {
  PERSON: 'party',
  COMPANY: 'party',
  CLAIM: 'claim',
  ROLE: 'role',
  COMPANY_RELATION: 'relation',
  FUNDING_ROUND: 'round',
  MILESTONE: 'milestone',
  QUOTE: 'quote',
} as const satisfies Record<ProposalKind, keyof ProposalContentInput>;

/** What can be corrected and not be taken away. */
const needed =
  'name field title roleKind relationKind roundType hasOtherInvestors investors milestoneKind text language quoteKind';

export type Correction = Partial<Contents[ProposalKind]>;

/** Refuses a correction of another kind than the proposal's. */
export function correctionFor(kind: ProposalKind, input: ProposalContentInput): Correction {
  const name = inputOf[kind];
  const strange = Object.entries(input).filter(([key, value]) => key !== name && value);
  if (strange.length > 0) {
    const rule = `a proposal of kind ${kind} is corrected by ${name}`;
    throw new InvalidValue({ field: `content.${strange[0]![0]}`, value: strange[0]![0], rule });
  }
  const correction: Record<string, unknown> = given(input[name] ?? {});
  refuseNull(Object.fromEntries(needed.split(' ').map((key) => [key, correction[key]])));
  if (input.claim?.value) {
    const { value: _value, ...others } = correction;
    return { ...others, ...claimParts(input.claim.value) } as Correction;
  }
  if (input.round?.investors) {
    const investors = input.round.investors.map(({ partyKey, isLead }) => ({ party: partyKey, isLead }));
    return { ...correction, investors } as Correction;
  }
  return correction;
}

function claimParts(value: NonNullable<NonNullable<ProposalContentInput['claim']>['value']>) {
  const parts = claimValueOf(value, 'content.claim.value');
  if ('party' in parts) {
    throw new InvalidValue({
      field: 'content.claim.value',
      value: 'party',
      rule: 'a text, a date or an amount',
    });
  }
  return { text: null, date: null, amount: null, ...parts };
}
