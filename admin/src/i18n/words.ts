/** All words of the panel. A part adds its own file here. */
import { accountsWords } from '../accounts/words.ts';
import { apiWords } from '../api/words.ts';
import { editorWords } from '../articles/editor-words.ts';
import { publishingWords } from '../articles/publishing/words.ts';
import { bringInWords } from '../bring-in/words.ts';
import { checksWords } from '../checks/words.ts';
import { homeWords } from '../home/words.ts';
import { conflictWords } from '../conflict/words.ts';
import { historyWords } from '../history/words.ts';
import { articleListWords } from '../articles/article-list-words.ts';
import { companyListWords } from '../companies/company-list-words.ts';
import { correctionListWords } from '../corrections/correction-list-words.ts';
import { documentListWords } from '../documents/document-list-words.ts';
import { milestoneListWords } from '../milestones/milestone-list-words.ts';
import { personListWords } from '../people/person-list-words.ts';
import { quoteListWords } from '../quotes/quote-list-words.ts';
import { roundListWords } from '../funding/round-list-words.ts';
import { fundingWords } from '../funding/words.ts';
import { layoutWords } from '../layout/words.ts';
import { formsWords } from '../forms/words.ts';
import { milestonesWords } from '../milestones/words.ts';
import { quotesWords } from '../quotes/words.ts';
import { listsWords } from '../lists/words.ts';
import { viewWords } from '../lists/view-words.ts';
import { enumWords } from '../records/enum-words.ts';
import { reviewWords } from '../review/words.ts';
import { rolesWords } from '../roles/words.ts';
import { mergeWords } from '../parties/merge-words.ts';
import { partiesWords } from '../parties/words.ts';
import { factWords } from '../records/fact-words.ts';
import { recordsWords } from '../records/words.ts';
import { settingsWords } from '../settings/words.ts';

export const words = {
  accounts: accountsWords,
  api: apiWords,
  bringIn: bringInWords,
  checks: checksWords,
  home: homeWords,
  conflict: conflictWords,
  history: historyWords,
  funding: fundingWords,
  quotes: quotesWords,
  milestones: milestonesWords,
  layout: layoutWords,
  forms: formsWords,
  lists: listsWords,
  views: viewWords,
  records: recordsWords,
  review: reviewWords,
  roles: rolesWords,
  merge: mergeWords,
  parties: partiesWords,
  facts: factWords,
  enums: enumWords,
  articleList: articleListWords,
  editor: editorWords,
  publishing: publishingWords,
  companyList: companyListWords,
  settings: settingsWords,
  correctionList: correctionListWords,
  documentList: documentListWords,
  milestoneList: milestoneListWords,
  personList: personListWords,
  quoteList: quoteListWords,
  roundList: roundListWords,
} as const;

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

type English = { [K in keyof typeof words]: (typeof words)[K]['en'] };

/** `people.list.title`. */
export type WordKey = Paths<English>;

export type Language = 'en' | 'de';

export function wordsIn(language: Language): Record<string, unknown> {
  return Object.fromEntries(Object.entries(words).map(([part, both]) => [part, both[language]]));
}
