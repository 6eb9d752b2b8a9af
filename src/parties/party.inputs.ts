/** What is set directly on a person or company; everything else about them is claimed. */
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { ClaimInput, claimsOf, EvidenceInput, evidenceOf } from '../claims/claim.inputs.ts';
import { NameKind, Visibility } from '../database/generated/enums.ts';
import { given, refuseNull } from '../graphql/mutations/ids.ts';
import { ActInput, OnConflict } from '../graphql/mutations/inputs.type.ts';
import { LanguageTag, URLScalar } from '../graphql/types/scalars.ts';
import type { PartyInput as PartyFields } from './write-party.ts';

registerEnumType(Visibility, {
  name: 'Visibility',
  description: 'AUTO: public with the public articles that name it. PUBLIC and HIDDEN are set by hand.',
});

@InputType()
export class NameInput {
  @Field(() => String) value!: string;
  @Field(() => NameKind) nameKind!: NameKind;
  @Field(() => LanguageTag, { nullable: true }) language?: string | null;
  @Field(() => [EvidenceInput], { nullable: true }) evidence?: EvidenceInput[] | null;
}

@InputType()
export class ExternalIdInput {
  @Field(() => String, { description: 'E.g. wikidata, gleif.' }) scheme!: string;
  @Field(() => String) value!: string;
  @Field(() => URLScalar, { nullable: true }) url?: string | null;
}

@InputType()
export class PartyInput extends ActInput {
  @Field(() => String, { nullable: true, description: 'Made from the name when left out.' })
  slug?: string | null;
  @Field(() => [NameInput], {
    nullable: true,
    description: 'All of them; one that stays keeps its passages.',
  })
  names?: NameInput[] | null;
  @Field(() => [ExternalIdInput], { nullable: true, description: 'All of them.' })
  externalIds?: ExternalIdInput[] | null;
  @Field(() => [ClaimInput], { nullable: true, description: 'Added to those that are there.' })
  claims?: ClaimInput[] | null;
  @Field(() => Visibility, { nullable: true }) visibility?: Visibility;
  @Field(() => String, { nullable: true, description: 'Needed where the visibility is set by hand.' })
  visibilityReason?: string | null;
}

@InputType()
export class PartyUpdateInput extends PartyInput {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'The revision the change was made from.' }) expectedRevision!: number;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true, description: 'Kept with the revision.' }) reason?: string | null;
  @Field(() => OnConflict, { nullable: true, defaultValue: OnConflict.REFUSE }) onConflict?: OnConflict;
}

/** From which revision a change was made, and what shall be when it is not the present one. */
export function expectationOf({ expectedRevision, onConflict }: PartyUpdateInput) {
  return { expectedRevision, onConflict: onConflict ?? 'REFUSE' };
}

/** What of the input is given, as the verbs take it. */
export function partyFields(input: PartyInput & { name?: string | null }) {
  const { name, slug, names, externalIds, visibility, visibilityReason, claims } = input;
  refuseNull({ name, slug, names, externalIds, visibility });
  const fields = {
    name: name ?? undefined,
    slug: slug ?? undefined,
    names: names?.map(({ evidence, ...each }, index) => ({
      ...each,
      evidence: evidenceOf(evidence, `names[${index}].evidence`),
    })),
    externalIds: externalIds ?? undefined,
    visibility,
    visibilityReason,
  } satisfies Partial<PartyFields>;
  return { ...given(fields), claims: claimsOf(claims) };
}
