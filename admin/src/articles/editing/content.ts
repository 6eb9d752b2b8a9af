/** What an editor sets of an article: one shape for the working copy, for what is live and for what is being typed. */
import { diff3Merge } from 'node-diff3';
import type { ArticleTextFragment } from '../../generated/articles/article.ts';
import type { ArticleUpdateInput } from '../../generated/articles/save.ts';
import type { Body } from '../body/body.ts';
import { toBody, toDocument } from '../body/document.ts';

export interface Picture {
  src: string;
  credit: string;
  altText: string;
  caption: string | null;
  width: number | null;
  height: number | null;
}

export interface ArticleFields {
  headline: string;
  alternativeHeadline: string | null;
  standfirst: string | null;
  byline: string | null;
  language: string;
  slug: string;
  sourceUrl: string | null;
  sourcePublishedOn: { edtf: string; verbatim: string | null } | null;
  publisher: { id: string; name: string } | null;
  translationOf: { id: string; headline: string } | null;
  topics: { id: string; label: string }[];
  images: Picture[];
}

const fieldNames = [
  'headline',
  'alternativeHeadline',
  'standfirst',
  'byline',
  'language',
  'slug',
  'sourceUrl',
  'sourcePublishedOn',
  'publisher',
  'translationOf',
  'topics',
  'images',
] as const satisfies readonly (keyof ArticleFields)[];

export interface ArticleContent extends ArticleFields {
  body: Body;
}

export type ArticleChanges = Omit<
  ArticleUpdateInput,
  'id' | 'expectedRevision' | 'idempotencyKey' | 'onConflict' | 'reason' | 'embargo'
>;

/** The content as the API has it, its body as the editor would write it, so that opening changes nothing. */
export function contentOf(text: ArticleTextFragment): ArticleContent {
  const blocks = text.body.map(({ blockKind, level, text: words, span, marks }) => ({
    blockKind,
    level,
    text: words,
    marks: marks.map(({ markKind, href, span: { start, end } }) => ({
      markKind,
      start: start - span.start,
      end: end - span.start,
      href,
    })),
  }));
  const namings = text.mentions.map(({ party, span: { start, end } }) => ({ party, start, end }));
  const fields = Object.fromEntries(fieldNames.map((name) => [name, text[name]])) as unknown as ArticleFields;
  return { ...fields, body: toBody(toDocument({ blocks, namings })) };
}

/** Each field as the API's update takes it. */
export function inputsOf({ publisher, translationOf, topics, images, body, ...plain }: ArticleContent) {
  return {
    ...plain,
    publisher: publisher?.id ?? null,
    translationOf: translationOf?.id ?? null,
    topics: topics.map(({ id }) => id),
    images: images.map(({ src, ...image }) => ({ url: src, ...image })),
    blocks: body.blocks,
    mentions: body.namings.map(({ party, start, end }) => ({ party: party.id, start, end })),
  } satisfies ArticleChanges;
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** What of `now` is not as in `base`; names go with their text, as their places count in it. */
export function changesOf(base: ArticleContent, now: ArticleContent): ArticleChanges {
  const [before, after] = [inputsOf(base), inputsOf(now)];
  const names = Object.keys(after) as (keyof typeof after)[];
  const changed = new Set(names.filter((name) => !same(before[name], after[name])));
  if (changed.has('blocks')) changed.add('mentions');
  return Object.fromEntries([...changed].map((name) => [name, after[name]]));
}

/** The text's blocks that differ and the fields that do: how many changes somebody would count. */
export function countChanges(base: ArticleContent, now: ArticleContent): number {
  const { blocks, mentions, ...fields } = changesOf(base, now);
  const former = new Map<string, number>();
  for (const block of base.body.blocks) {
    const key = JSON.stringify(block);
    former.set(key, (former.get(key) ?? 0) + 1);
  }
  let added = 0;
  for (const block of blocks ? now.body.blocks : []) {
    const key = JSON.stringify(block);
    const left = former.get(key) ?? 0;
    if (left > 0) former.set(key, left - 1);
    else added += 1;
  }
  const removed = blocks ? [...former.values()].reduce((sum, left) => sum + left, 0) : 0;
  const inText = blocks ? Math.max(added, removed, 1) : mentions ? 1 : 0;
  return Object.keys(fields).length + inText;
}

/**
 * What two made of the same base, brought together; null where both changed the same field or block to something else.
 * Both sides come from the editor, so that equal texts have equal blocks.
 */
export function mergeContent(
  base: ArticleContent,
  theirs: ArticleContent,
  yours: ArticleContent,
): ArticleContent | null {
  const merged: ArticleContent = { ...theirs };
  for (const name of Object.keys(base) as (keyof ArticleContent)[]) {
    if (same(yours[name], base[name]) || same(yours[name], theirs[name])) continue;
    if (same(theirs[name], base[name])) Object.assign(merged, { [name]: yours[name] });
    else if (name !== 'body') return null;
    else {
      const body = mergeBodies(base.body, theirs.body, yours.body);
      if (!body) return null;
      merged.body = body;
    }
  }
  return merged;
}

/** Block by block of the document, in which each carries its own names. */
function mergeBodies(base: Body, theirs: Body, yours: Body): Body | null {
  const lines = (body: Body) => toDocument(body).content.map((block) => JSON.stringify(block));
  const regions = diff3Merge(lines(theirs), lines(base), lines(yours), { excludeFalseConflicts: true });
  if (regions.some(({ conflict }) => conflict)) return null;
  const content = regions.flatMap(({ ok = [] }) => ok).map((line) => JSON.parse(line) as never);
  return toBody({ type: 'doc', content });
}
