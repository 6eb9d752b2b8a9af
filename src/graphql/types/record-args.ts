import { ArgsType, Field, ID } from 'type-graphql';
import { DateTime } from './scalars.ts';

/** How one record may be looked at otherwise than as it is now. */
@ArgsType()
export class ViewArgs {
  @Field(() => DateTime, {
    nullable: true,
    description: 'The record and its own parts as the public saw them then; null when it did not.',
  })
  asOf?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The token of a preview link: the whole answer is what the public would see if its article were published now. The header X-Preview does the same.',
  })
  preview?: string | null;
}

@ArgsType()
export class RecordArgs extends ViewArgs {
  @Field(() => ID) id!: string;
}
