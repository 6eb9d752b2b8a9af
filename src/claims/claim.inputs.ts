/** Claims and the passages they stand on, as they come in. */
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { ClaimRank } from '../database/generated/enums.ts';
import { InvalidValue } from '../errors/app-error.ts';
import type { EvidenceInput as Evidence } from '../evidence/attach-evidence.ts';
import { MonetaryAmountInput, UncertainDateInput } from '../graphql/mutations/inputs.type.ts';
import { partyOf, uuidOf } from '../graphql/mutations/ids.ts';
import type { ClaimInput as Claim, ClaimValueInput as ClaimValue } from './add-claims.ts';

@InputType({ description: 'A passage of a document: the text from start to end must read exactly so.' })
export class EvidenceInput {
  @Field(() => ID) document!: string;
  @Field(() => Int, { description: 'UTF-16 units.' }) start!: number;
  @Field(() => Int, { description: 'Exclusive.' }) end!: number;
  @Field(() => String) exact!: string;
}

@InputType({ description: 'Exactly one of them, of the kind that the field takes.' })
export class ClaimValueInput {
  @Field(() => String, { nullable: true }) text?: string | null;
  @Field(() => UncertainDateInput, { nullable: true }) date?: UncertainDateInput | null;
  @Field(() => MonetaryAmountInput, { nullable: true }) amount?: MonetaryAmountInput | null;
  @Field(() => ID, { nullable: true, description: 'Of a person or company.' }) party?: string | null;
}

@InputType({ description: 'One value of one field, as a source has it.' })
export class ClaimInput {
  @Field(() => String, { description: 'E.g. bornOn, headquarters, amount.' }) field!: string;
  @Field(() => ClaimValueInput) value!: ClaimValueInput;
  @Field(() => String, { nullable: true, description: 'In the words of the source.' })
  verbatim?: string | null;
  @Field(() => UncertainDateInput, { nullable: true, description: 'The time the value is about.' })
  appliesOn?: UncertainDateInput | null;
  @Field(() => ClaimRank, { nullable: true }) rank?: ClaimRank;
  @Field(() => String, { nullable: true, description: 'Needed for every rank but NORMAL.' })
  rankReason?: string | null;
  @Field(() => Float, { nullable: true, description: '0 to 1, of what a program found.' })
  confidence?: number | null;
  @Field(() => [EvidenceInput], { nullable: true }) evidence?: EvidenceInput[] | null;
}

export function evidenceOf(evidence: readonly EvidenceInput[] | null | undefined, field: string): Evidence[] {
  return (evidence ?? []).map(({ document, start, end, exact }, index) => ({
    documentId: uuidOf('Document', `${field}[${index}].document`, document),
    start,
    end,
    exact,
  }));
}

export function claimsOf(claims: readonly ClaimInput[] | null | undefined): Claim[] {
  return (claims ?? []).map(({ value, rank, evidence, ...claim }, index) => {
    const field = `claims[${index}]`;
    return {
      ...claim,
      ...(rank ? { rank } : {}),
      value: claimValueOf(value, `${field}.value`),
      evidence: evidenceOf(evidence, `${field}.evidence`),
    };
  });
}

export function claimValueOf({ text, date, amount, party }: ClaimValueInput, field: string): ClaimValue {
  const values: (ClaimValue | null)[] = [
    typeof text === 'string' ? { text } : null,
    date ? { date } : null,
    amount ? { amount } : null,
    typeof party === 'string' ? { party: partyOf(party, `${field}.party`) } : null,
  ];
  const [only, ...more] = values.filter((value) => value !== null);
  if (only && more.length === 0) return only;
  throw new InvalidValue({
    field,
    value: more.length + (only ? 1 : 0),
    rule: 'exactly one of text, date, amount, party',
  });
}
