import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LastSave } from '../graphql/types/last-save.type.ts';
import { UncertainDate } from '../graphql/types/values.type.ts';
import { FactCounts } from '../parties/fact-counts.type.ts';
import { ExternalId, Party } from '../parties/party.type.ts';
import { ByHand } from '../graphql/types/visibility.type.ts';

@ObjectType({ implements: Party, description: 'A person (schema.org Person, FollowTheMoney Person).' })
@ByHand
@LastSave
export class Person extends Party {
  @Field(() => Int, { description: 'Rises with each change the public sees.' }) version!: number;
  @Field(() => Int, { nullable: true, description: 'Rises with each save; null but for editors.' })
  revision!: number | null;
  @Field(() => String, { nullable: true }) givenName!: string | null;
  @Field(() => String, { nullable: true }) familyName!: string | null;
  @Field(() => UncertainDate, { nullable: true, description: 'schema.org birthDate.' })
  bornOn!: UncertainDate | null;
  @Field(() => String, { nullable: true }) birthPlace!: string | null;
  @Field(() => FactCounts, { nullable: true, description: 'Null but for editors.' })
  factCounts!: FactCounts | null;
  @Field(() => [ExternalId]) externalIds!: ExternalId[];
  @Field(() => ID, { nullable: true, description: 'The id asked for, when it was merged into this record.' })
  redirectedFrom!: string | null;
  @Field(() => [ID], { description: 'Ids of records merged into this one; they still lead here.' })
  previousIds!: string[];
}
