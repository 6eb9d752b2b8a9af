/** What is set directly on a person or company; everything else about them is claimed. */
import { Field, InputType } from 'type-graphql';
import { ClaimInput, claimsOf, EvidenceInput, evidenceOf } from '../claims/claim.inputs.ts';
import { NameKind, Visibility } from '../database/generated/enums.ts';
import { given, refuseNull } from '../graphql/mutations/ids.ts';
import { changeOf } from '../graphql/mutations/inputs.type.ts';
import { LanguageTag, URLScalar } from '../graphql/types/scalars.ts';
import { VisibleInput } from './fact.inputs.ts';
import type { PartyInput as PartyFields } from './write-party.ts';

@InputType()
export class NameInput {
  @Field(() => String) value!: string;
  @Field(() => NameKind) nameKind!: NameKind;
  @Field(() => LanguageTag, { nullable: true }) language?: string | null;
  @Field(() => [EvidenceInput], { nullable: true }) evidence?: EvidenceInput[] | null;
  @Field(() => Visibility, { nullable: true, description: 'Left out it stays as it was.' })
  visibility?: Visibility | null;
  @Field(() => String, { nullable: true, description: 'Needed where the visibility is set by hand.' })
  visibilityReason?: string | null;
}

@InputType()
export class ExternalIdInput {
  @Field(() => String, { description: 'E.g. wikidata, gleif.' }) scheme!: string;
  @Field(() => String) value!: string;
  @Field(() => URLScalar, { nullable: true }) url?: string | null;
}

@InputType()
export class PartyInput extends VisibleInput {
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
}

@InputType()
export class PartyUpdateInput extends changeOf(PartyInput) {
  @Field(() => String, { nullable: true }) name?: string | null;
}

/** What of the input is given, as the verbs take it. */
export function partyFields(input: PartyInput & { name?: string | null }) {
  const { name, slug, names, externalIds, visibility, visibilityReason, claims } = input;
  refuseNull({ name, slug, names, externalIds, visibility });
  const fields = {
    name: name ?? undefined,
    slug: slug ?? undefined,
    names: names?.map(({ evidence, visibility: ofName, ...each }, index) => ({
      ...each,
      ...(ofName ? { visibility: ofName } : {}),
      evidence: evidenceOf(evidence, `names[${index}].evidence`),
    })),
    externalIds: externalIds ?? undefined,
    visibility,
    visibilityReason,
  } satisfies Partial<PartyFields>;
  return { ...given(fields), claims: claimsOf(claims) };
}
