import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime, JsonScalar } from '../graphql/types/scalars.ts';

@ObjectType({ description: 'What somebody did, or tried to; nothing in the program changes or removes one.' })
export class AuditEntry {
  @Field(() => ID) id!: string;
  @Field(() => DateTime) at!: string;
  @Field(() => String, { description: "A mutation's name, or what happened to an account, such as SIGN_IN." })
  kind!: string;
  @Field(() => String, {
    description: 'The name of who did it; where nobody is known, the e-mail that was typed.',
  })
  actor!: string;
  @Field(() => String, { nullable: true, description: 'Where it came from.' }) address!: string | null;
  @Field(() => String, { nullable: true, description: 'To find it in the log.' }) requestId!: string | null;
  @Field(() => String, { nullable: true, description: 'The type of the record it is about.' })
  recordType!: string | null;
  @Field(() => ID, { nullable: true }) recordId!: string | null;
  @Field(() => JsonScalar, { nullable: true, description: 'What else there is to know.' }) detail!: unknown;
}
