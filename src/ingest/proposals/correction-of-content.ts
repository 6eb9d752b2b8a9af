/** From corrections as the API takes them to the values that acceptances write. */
import { InvalidValue } from '../../errors/app-error.ts';
import { given, partyOf, refuseNull } from '../../graphql/mutations/ids.ts';
import { claimValueOf } from '../../claims/claim.inputs.ts';
import type { AddedInvestor, Contents, ProposalKind } from './proposal-content.ts';
import type { ProposalContentInput, ProposedInvestorInput } from './proposal.inputs.ts';

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
    return { ...correction, ...investorsOf(input.round.investors) } as Correction;
  }
  return correction;
}

/** Those that were found, by their keys, and those whom somebody added. */
function investorsOf(inputs: readonly ProposedInvestorInput[]) {
  const found = [];
  const addedInvestors: AddedInvestor[] = [];
  for (const [index, { partyKey, investor, isLead }] of inputs.entries()) {
    const field = `content.round.investors[${index}]`;
    if (Boolean(partyKey) === Boolean(investor)) {
      throw new InvalidValue({ field, value: partyKey ?? 'nobody', rule: 'either partyKey or investor' });
    }
    if (partyKey) found.push({ party: partyKey, isLead });
    else addedInvestors.push({ investor: partyOf(investor!, `${field}.investor`), isLead });
  }
  return { investors: found, addedInvestors };
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
