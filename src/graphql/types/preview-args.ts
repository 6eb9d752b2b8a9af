import { ArgsType, Field, ID } from 'type-graphql';

@ArgsType()
export class PreviewArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'The token of a preview link: the whole answer is what the public would see if its article were published now. The header X-Preview does the same.',
  })
  preview?: string | null;
}

@ArgsType()
export class RecordArgs extends PreviewArgs {
  @Field(() => ID) id!: string;
}
