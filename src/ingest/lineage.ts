import type { Tx } from '../database/transaction.ts';
import { likeness } from './sentence-keys.ts';

/** The latest version that the archive has of a source. */
export interface LatestVersion {
  id: string;
  lineageId: string;
  title: string;
  text: string;
  articleId: string | null;
  isArticleText: boolean;
}

export interface SourceMarks {
  sourceUrl: string | null;
  publisherId: string | null;
  externalId: string | null;
  title: string;
  sentenceKeys: readonly bigint[];
}

/** So much of two texts is the same when one is a version of the other; less where they have the same title. */
const ALIKE = 0.6;
const ALIKE_UNDER_ONE_TITLE = 0.3;

/**
 * Of which source the archive has this to be a version: the same address, the same publisher's number, or for want of both
 * nearly the same text. Two addresses are two sources, however alike their texts are: one ran what the other ran.
 */
export async function latestVersion(tx: Tx, marks: SourceMarks): Promise<LatestVersion | null> {
  const lineageId = (await byAddress(tx, marks)) ?? (await byNumber(tx, marks)) ?? (await byText(tx, marks));
  if (lineageId === null) return null;
  const [latest] = await tx.$queryRaw<LatestVersion[]>`
    select d.id, ${lineageId}::uuid as "lineageId", d.title, t.text, d.article_id as "articleId", d.is_article_text as "isArticleText"
    from document d join document_text t on t.document_id = d.id
    where d.origin = 'IMPORT' and coalesce(d.lineage_id, d.id) = ${lineageId}::uuid order by d.imported_at desc, d.id desc limit 1`;
  return latest ?? null;
}

interface Found {
  lineageId: string;
}

async function byAddress(tx: Tx, { sourceUrl }: SourceMarks): Promise<string | null> {
  if (sourceUrl === null) return null;
  const [found] = await tx.$queryRaw<Found[]>`
    select coalesce(lineage_id, id) as "lineageId" from document
    where origin = 'IMPORT' and source_url = ${sourceUrl} order by imported_at desc limit 1`;
  return found?.lineageId ?? null;
}

async function byNumber(tx: Tx, { externalId, publisherId }: SourceMarks): Promise<string | null> {
  if (externalId === null) return null;
  const [found] = await tx.$queryRaw<Found[]>`
    select coalesce(lineage_id, id) as "lineageId" from document
    where origin = 'IMPORT' and external_id = ${externalId} and publisher_id is not distinct from ${publisherId}::uuid
    order by imported_at desc limit 1`;
  return found?.lineageId ?? null;
}

async function byText(tx: Tx, marks: SourceMarks): Promise<string | null> {
  const { sentenceKeys, title, sourceUrl, externalId } = marks;
  if (sentenceKeys.length === 0) return null;
  const keys = sentenceKeys.map(String);
  const candidates = await tx.$queryRaw<(Found & { title: string; shared: number; own: number })[]>`
    select coalesce(d.lineage_id, d.id) as "lineageId", d.title, cardinality(d.sentence_keys) as own,
      (select count(*)::int from unnest(d.sentence_keys) k where k = any(${keys}::bigint[])) as shared
    from document d where d.origin = 'IMPORT' and d.sentence_keys && ${keys}::bigint[]
      and (d.source_url is null or ${sourceUrl}::text is null) and (d.external_id is null or ${externalId}::text is null)
    order by shared desc, d.imported_at desc limit 5`;
  const found = candidates.find((each) => {
    const alike = likeness(each.shared, each.own, sentenceKeys.length);
    return alike >= (each.title === title ? ALIKE_UNDER_ONE_TITLE : ALIKE);
  });
  return found?.lineageId ?? null;
}
