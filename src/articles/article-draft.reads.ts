/** The working copy as it is kept, as JSON of what an editor set; what it leaves out is the article's own. */
import { column, derived, expression, list, party, textSpan } from '../graphql/reads/fields.ts';
import type { OneRead, ReadMap, ValueRead } from '../graphql/reads/read-map.ts';
import { parseEdtf } from '../text/edtf.ts';
import type { ArticleContent } from './article-fields.rules.ts';
import { composeBody } from './article.rules.ts';

const text = (name: string): ValueRead => expression((row) => `${row.col('content')}->>'${name}'`);

const record = (type: string, idName: string): OneRead => ({
  kind: 'one',
  type,
  where: (target, row) => `${target.col('id')} = (${row.col('content')}->>'${idName}')::uuid`,
});

const fromContent = (make: (content: ArticleContent) => unknown) =>
  derived(['content'], ({ content }) => make(content as ArticleContent));

/** Rows of a part as the copy has them, or the article's own where the copy has none. */
const partOf = (name: string, fromCopy: string, own: string): string =>
  `(select d.article_id, ${fromCopy} from article_draft d, jsonb_array_elements(d.content->'${name}') with ordinality e(v, n)
    union all select o.article_id, ${own} o join article_draft d on d.article_id = o.article_id and not d.content ? '${name}')`;

const topics = partOf(
  'topicIds',
  `(e.v#>>'{}')::uuid as topic_id, e.n::int as position`,
  'o.topic_id, o.position from article_topic',
);
const mentions = partOf(
  'mentions',
  `(e.v->>'personId')::uuid as person_id, (e.v->>'companyId')::uuid as company_id, (e.v->>'start')::int as start, (e.v->>'end')::int as "end"`,
  'o.person_id, o.company_id, o.start, o."end" from mention',
);
const images = partOf(
  'images',
  `e.v->>'url' as url, e.v->>'credit' as credit, e.v->>'altText' as alt_text, e.v->>'caption' as caption,
    (e.v->>'width')::int as width, (e.v->>'height')::int as height, e.n::int as position`,
  'o.url, o.credit, o.alt_text, o.caption, o.width, o.height, o.position from image',
);

export const articleDraftReads: ReadMap = {
  type: 'ArticleDraft',
  table: 'article_draft',
  fields: {
    slug: expression(
      (row) =>
        `coalesce(${row.col('content')}->>'slug', (select a.slug from article a where a.id = ${row.col('article_id')}))`,
    ),
    headline: text('headline'),
    alternativeHeadline: text('alternativeHeadline'),
    standfirst: text('standfirst'),
    body: fromContent(({ blocks }) => composeBody(blocks).blocks.map((block) => ({ ...block, image: null }))),
    bodyText: fromContent(({ blocks }) => composeBody(blocks).bodyText),
    byline: text('byline'),
    language: text('language'),
    sourceUrl: text('sourceUrl'),
    sourcePublishedOn: fromContent(({ sourcePublishedOn: date }) => {
      if (!date) return null;
      const { edtf, earliest, latest } = parseEdtf(date.edtf);
      return { edtf, earliest, latest, verbatim: date.verbatim ?? null };
    }),
    publisher: record('Publisher', 'publisherId'),
    translationOf: record('Article', 'translationOfId'),
    topics: list('Topic', {
      through: {
        table: topics,
        where: (link, row) => `${link.col('article_id')} = ${row.col('article_id')}`,
        target: 'topic_id',
      },
      orderBy: (link) => link.col('position'),
    }),
    images: expression(
      (
        row,
      ) => `coalesce((select json_agg(json_build_object('src', i.url, 'credit', i.credit, 'altText', i.alt_text, 'caption', i.caption,
        'width', i.width, 'height', i.height) order by i.position) from ${images} i where i.article_id = ${row.col('article_id')}), '[]'::json)`,
    ),
    mentions: list('DraftMention', {
      where: (mention, row) => `${mention.col('article_id')} = ${row.col('article_id')}`,
      orderBy: (mention) => mention.col('start'),
    }),
    baseRevision: column('base_revision'),
    savedAt: column('saved_at'),
    savedBy: expression((row) => `(select u.name from "user" u where u.id = ${row.col('saved_by_id')})`),
  },
};

export const draftMentionReads: ReadMap = {
  type: 'DraftMention',
  table: mentions,
  fields: {
    party: party({ Person: 'person_id', Company: 'company_id' }),
    span: textSpan('start', 'end'),
  },
};

/** Of an article; nothing for the public. */
export const draftOfArticle: OneRead = {
  kind: 'one',
  type: 'ArticleDraft',
  editorsOnly: true,
  where: (draft, row) => `${draft.col('article_id')} = ${row.col('id')}`,
};
