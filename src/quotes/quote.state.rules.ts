import type { DateInput } from '../database/columns.ts';
import type { QuoteKind } from '../database/generated/enums.ts';
import type { Row } from '../history/snapshot.ts';
import { dateOfRow, partyOfRow, shownParty, type StateRules } from '../history/state-rules.ts';
import { visibilityOfRow, type VisibilityFields } from '../history/visibility-by-hand.ts';
import { plainParty, type PartyRef } from '../parties/party.rules.ts';
import { toGlobalId } from '../text/global-id.ts';

/** What can be set of a quote. */
export interface QuoteFields extends VisibilityFields {
  text: string;
  language: string;
  quoteKind: QuoteKind;
  /** Nothing where nobody is named. */
  speaker?: PartyRef | null;
  /** The role held when it was said. */
  speakerRoleId?: string | null;
  articleId?: string | null;
  /** Where it stands in the article's text. */
  articleSpan?: { start: number; end: number } | null;
  occasion?: string | null;
  saidOn?: DateInput | null;
  /** The utterance that this renders in another language. */
  renderingOfId?: string | null;
}

export const quoteStates: StateRules<Required<QuoteFields>> = {
  type: 'QUOTE',
  of: ({ record }) => ({
    text: record.text as string,
    language: record.language as string,
    quoteKind: record.quote_kind as QuoteKind,
    speaker: record.person_id === null && record.company_id === null ? null : partyOfRow(record),
    speakerRoleId: record.speaker_role_id as string | null,
    articleId: record.article_id as string | null,
    articleSpan: spanOf(record),
    occasion: record.occasion as string | null,
    saidOn: dateOfRow(record, 'said'),
    renderingOfId: record.rendering_of_id as string | null,
    ...visibilityOfRow(record),
  }),
  normalise: ({ speaker, ...given }) => ({
    ...given,
    ...(speaker === undefined ? {} : { speaker: speaker && plainParty(speaker) }),
  }),
  shown: {
    speaker: { value: shownParty },
    speakerRoleId: { name: 'speakerRole', value: (id: string) => toGlobalId('Role', id) },
    articleId: { name: 'article', value: (id: string) => toGlobalId('Article', id) },
    renderingOfId: { name: 'renderingOf', value: (id: string) => toGlobalId('Quote', id) },
  },
};

function spanOf({ article_start: start, article_end: end }: Row): { start: number; end: number } | null {
  return start === null ? null : { start: start as number, end: end as number };
}
