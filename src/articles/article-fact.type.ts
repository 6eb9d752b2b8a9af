import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: "A fact that a sentence of the article's own text says; editors only." })
export class ArticleFact {
  @Field(() => String, {
    nullable: true,
    description:
      'What of the record the sentence speaks for: a claim field, `names`, `relations` or `investments`; null for the record as a whole.',
  })
  field!: string | null;
}
