import type { RecordHistoryQuery } from '../generated/history/history.ts';
import type { WordKey } from '../i18n/words.ts';

export type Revision = RecordHistoryQuery['revisions']['nodes'][number];
export type Change = Revision['changes'][number];

/** What a save did, as a word of `history`. */
export function deedOf({ revision, changes }: Revision, isArticle: boolean): WordKey {
  const after = (name: string): unknown => changes.find((change) => change.name === name)?.after;
  const status = after('status');
  if (after('deletedAt')) return 'history.deleted';
  if (revision === 1) return 'history.created';
  if (status === 'PUBLISHED') return 'history.published';
  if (status === 'WITHDRAWN') return 'history.withdrawn';
  if (status === 'SCHEDULED') return 'history.scheduled';
  return isArticle ? 'history.draftSaved' : 'history.saved';
}
