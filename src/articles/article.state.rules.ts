import { decomposeBody, composeBody, type BlockInput } from './article.rules.ts';
import type { ArticleContent, ArticleState, ImageInput, MentionInput } from './article-fields.rules.ts';
import type { StoredBlock } from './blocks-html.rules.ts';
import { mergeBlocks, mergeMentions } from './merge-text.rules.ts';
import { rowsOf, type Row, type Snapshot } from '../history/snapshot.ts';
import { dateOfRow, partyOfRow, shownParty, type StateRules } from '../history/state-rules.ts';
import { toGlobalId } from '../text/global-id.ts';

/** What can be set of an article: of the working copy where there is one. */
export const articleStates: StateRules<ArticleState> = {
  type: 'ARTICLE',
  of: articleState,
  normalise: (given) => ({
    ...given,
    ...(given.blocks ? { blocks: decomposeBody(composeBody(given.blocks).blocks) } : {}),
  }),
  merge: (base, theirs, yours) => {
    const blocks = mergeBlocks(base.blocks, theirs.blocks, yours.blocks);
    return blocks ? { blocks, mentions: mergeMentions({ base, theirs, yours }, blocks) } : {};
  },
  shown: {
    publisherId: { name: 'publisher', value: (id: string) => toGlobalId('Publisher', id) },
    translationOfId: { name: 'translationOf', value: (id: string) => toGlobalId('Article', id) },
    topicIds: { name: 'topics', value: (ids: string[]) => ids.map((id) => toGlobalId('Topic', id)) },
    // The update takes no images of blocks: what is shown can be sent back.
    blocks: { value: (blocks: BlockInput[]) => blocks.map(({ imageId: _imageId, ...block }) => block) },
    mentions: {
      value: (mentions: MentionInput[]) =>
        mentions.map(({ start, end, ...party }) => ({ party: shownParty(party), start, end })),
    },
  },
};

function articleState(snapshot: Snapshot): ArticleState {
  const { record } = snapshot;
  const [draft] = rowsOf(snapshot, 'article_draft');
  const text = (column: string) => record[column] as string | null;
  return {
    headline: text('headline')!,
    alternativeHeadline: text('alternative_headline'),
    standfirst: text('standfirst'),
    blocks: decomposeBody(record.blocks as StoredBlock[]),
    byline: text('byline'),
    language: text('language')!,
    publisherId: text('publisher_id'),
    sourceUrl: text('source_url'),
    sourcePublishedOn: dateOfRow(record, 'source_published'),
    translationOfId: text('translation_of_id'),
    slug: text('slug')!,
    mentions: rowsOf(snapshot, 'mention').map(mentionOf).toSorted(byPlace),
    topicIds: inOrder(rowsOf(snapshot, 'article_topic')).map(({ topic_id: id }) => id as string),
    images: inOrder(rowsOf(snapshot, 'image')).map(imageOf),
    ...(draft?.content as ArticleContent | undefined),
  };
}

const inOrder = (rows: Row[]): Row[] =>
  rows.toSorted((a, b) => (a.position as number) - (b.position as number));
const byPlace = (a: MentionInput, b: MentionInput): number => a.start - b.start || a.end - b.end;

function mentionOf(row: Row): MentionInput {
  return { ...partyOfRow(row), start: row.start as number, end: row.end as number };
}

function imageOf(row: Row): ImageInput {
  const { url, credit, alt_text: altText, caption, width, height } = row;
  return { url, credit, altText, caption, width, height } as ImageInput;
}
