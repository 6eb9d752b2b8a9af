import { Resolver } from 'type-graphql';
import { ReadField, ReadQuery } from '../graphql/read-field.ts';
import { SearchResult, SuggestArgs, Suggestion } from './suggestion.type.ts';

@Resolver(() => Suggestion)
export class SuggestionResolver {
  @ReadQuery(() => [Suggestion], {
    args: SuggestArgs,
    description:
      'What may be meant by what was typed so far: by any name, in any script, the headline, the title or the text; "megvii b" is a round by its company and series. A whole name comes before its beginning, that before the beginning of a word, and that before what holds it, which takes three letters; then come the most mentioned, or the latest. Types take turns.',
  })
  suggest!: Suggestion[];

  @ReadField(() => SearchResult) node!: object;
}
