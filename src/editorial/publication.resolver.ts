import { Resolver } from 'type-graphql';
import { ReadQuery } from '../graphql/read-field.ts';
import { IdArgs } from '../graphql/types/connection.ts';
import { PublicationEffects } from './publication.type.ts';

@Resolver()
export class PublicationResolver {
  @ReadQuery(() => PublicationEffects, {
    args: IdArgs,
    nullable: true,
    description:
      'What publishing the article, or its working copy, makes public with it. Contributors and above.',
  })
  articlePublishEffects!: PublicationEffects | null;

  @ReadQuery(() => PublicationEffects, {
    args: IdArgs,
    nullable: true,
    description: 'What withdrawing the article takes from the public with it. Contributors and above.',
  })
  articleWithdrawEffects!: PublicationEffects | null;
}
