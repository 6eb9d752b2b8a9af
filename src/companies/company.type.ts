import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CompanyKind, CompanyRelationKind } from '../database/generated/enums.ts';
import { Node } from '../graphql/types/node.type.ts';
import { URLScalar } from '../graphql/types/scalars.ts';
import { LastSave } from '../graphql/types/last-save.type.ts';
import { UncertainDate } from '../graphql/types/values.type.ts';
import { FactCounts } from '../parties/fact-counts.type.ts';
import { ExternalId, Party } from '../parties/party.type.ts';
import { ByHand } from '../graphql/types/visibility.type.ts';

registerEnumType(CompanyKind, { name: 'CompanyKind' });
registerEnumType(CompanyRelationKind, {
  name: 'CompanyRelationKind',
  description: 'Read from the subject: SUBSIDIARY_OF means that the subject belongs to the object.',
});

@ObjectType({
  implements: Party,
  description:
    'A company or another organisation, brands included (schema.org Organization, FollowTheMoney Company).',
})
@ByHand
@LastSave
export class Company extends Party {
  @Field(() => Int, { description: 'Rises with each change the public sees.' }) version!: number;
  @Field(() => Int, { nullable: true, description: 'Rises with each save; null but for editors.' })
  revision!: number | null;
  @Field(() => String, { nullable: true }) legalName!: string | null;
  @Field(() => CompanyKind) companyKind!: CompanyKind;
  @Field(() => UncertainDate, { nullable: true, description: 'schema.org foundingDate.' })
  foundedOn!: UncertainDate | null;
  @Field(() => UncertainDate, { nullable: true }) dissolvedOn!: UncertainDate | null;
  @Field(() => String, { nullable: true }) headquarters!: string | null;
  @Field(() => URLScalar, { nullable: true }) website!: string | null;
  @Field(() => FactCounts, { nullable: true, description: 'Null but for editors.' })
  factCounts!: FactCounts | null;
  @Field(() => [ExternalId]) externalIds!: ExternalId[];
  @Field(() => ID, { nullable: true, description: 'The id asked for, when it was merged into this record.' })
  redirectedFrom!: string | null;
  @Field(() => [ID], { description: 'Ids of records merged into this one; they still lead here.' })
  previousIds!: string[];
}

@ObjectType({ implements: Node, description: 'How two companies belong together.' })
@ByHand
export class CompanyRelation extends Node {
  @Field(() => CompanyRelationKind) relationKind!: CompanyRelationKind;
  @Field(() => UncertainDate, { nullable: true }) since!: UncertainDate | null;
  @Field(() => UncertainDate, { nullable: true }) until!: UncertainDate | null;
}
