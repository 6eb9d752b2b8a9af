import { column } from '../graphql/reads/fields.ts';
import { pageOf } from '../graphql/reads/page.ts';
import type { ReadMap } from '../graphql/reads/read-map.ts';
import type { RootRead } from '../graphql/reads/roots.ts';
import { checkText } from '../text/well-formed.ts';
import { SearchType, type SuggestArgs } from './suggestion.type.ts';

export const suggestionReads: ReadMap = {
  type: 'Suggestion',
  table: `suggest_public('', '{}', 0)`,
  fields: {
    text: column('shown'),
    matched: column('matched'),
    node: {
      kind: 'either',
      types: {
        Article: 'article_id',
        Person: 'person_id',
        Company: 'company_id',
        FundingRound: 'round_id',
        Quote: 'quote_id',
      },
    },
  },
};

const typed = ({ prefix }: SuggestArgs): string =>
  prefix.trim() === '' ? '' : checkText(prefix, { field: 'prefix', maxLength: 200 });

export const suggestRead: RootRead = {
  kind: 'rows',
  type: 'Suggestion',
  check: (args: SuggestArgs) => {
    pageOf(args);
    typed(args);
  },
  from: (args: SuggestArgs, bind, seesEverything) => {
    const types = bind(({ types: given }: SuggestArgs) => given ?? Object.values(SearchType), 'text[]');
    const look = seesEverything ? 'suggest_all' : 'suggest_public';
    return `${look}(${bind(typed, 'text')}, ${types}, ${pageOf(args).size})`;
  },
  orderBy: (suggestion) => suggestion.col('place'),
};
