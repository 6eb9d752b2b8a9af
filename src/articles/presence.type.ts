import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { payload } from '../graphql/mutations/payload.ts';
import { DateTime } from '../graphql/types/scalars.ts';

@ObjectType({ description: 'Somebody of the desk who has an article open.' })
export class Presence {
  @Field(() => ID, { description: 'Of the account.' }) userId!: string;
  @Field(() => String) name!: string;
  @Field(() => DateTime, { description: 'The last sign, at most 30 seconds ago.' })
  seenAt!: string;
}

/** Without a key to ask again under: asking again is what it is for. */
@InputType()
export class ArticlePresenceInput {
  @Field(() => ID) id!: string;
}

export const ArticlePresencePayload = payload('ArticlePresence', (prototype) => {
  Field(() => [Presence], { description: 'By name; none when nothing was done.' })(prototype, 'others');
});
