/** The items of RSS, RDF, Atom and JSON feeds, as one kind. */
import type { AtomFeed, JsonFeed, MediaNs, RdfFeed, RssFeed } from 'feedsmith';
import type { RawImage } from '../document-reader.ts';

export interface FeedItem {
  /** HTML. */
  title: string | null;
  summary: string | null;
  content: string | null;
  /** Text without markup, where that is all there is. */
  plain?: string | null;
  byline: string | null;
  publisher: string | null;
  published: string | null;
  language: string | null;
  link: string | null;
  id: string | null;
  pictures: RawImage[];
}

const list = (names: readonly (string | undefined)[] | undefined): string | null =>
  names?.filter((name) => name !== undefined && name.trim() !== '').join(', ') || null;

/** The longest of what a format has for the text; the other is the summary. */
function texts(
  content: string | undefined,
  description: string | undefined,
): Pick<FeedItem, 'content' | 'summary'> {
  return content
    ? { content, summary: description ?? null }
    : { content: description ?? null, summary: null };
}

export function rssItems(feed: RssFeed.Feed<string>): FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    title: item.title ?? item.dc?.titles?.[0] ?? null,
    ...texts(item.content?.encoded, item.description ?? item.dc?.descriptions?.[0]),
    byline: list(item.dc?.creators) ?? list(item.authors?.map(({ name, email }) => name ?? nameIn(email))),
    publisher:
      item.source?.title ?? item.dc?.publishers?.[0] ?? feed.dc?.publishers?.[0] ?? feed.title ?? null,
    published: item.pubDate ?? item.dc?.dates?.[0] ?? null,
    language: item.xml?.lang ?? item.dc?.languages?.[0] ?? feed.language ?? feed.dc?.languages?.[0] ?? null,
    link: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
    id: item.guid?.value ?? null,
    pictures: [
      ...mediaPictures(item.media),
      ...(item.enclosures ?? [])
        .filter(({ type }) => type?.startsWith('image/'))
        .map(({ url }) => ({ url: url ?? '', altText: null, credit: null })),
    ],
  }));
}

export function rdfItems(feed: RdfFeed.Feed<string>): FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    title: item.title ?? null,
    ...texts(item.content?.encoded, item.description ?? item.dc?.descriptions?.[0]),
    byline: list(item.dc?.creators),
    publisher: item.dc?.publishers?.[0] ?? feed.dc?.publishers?.[0] ?? feed.title ?? null,
    published: item.dc?.dates?.[0] ?? null,
    language: item.dc?.languages?.[0] ?? feed.dc?.languages?.[0] ?? null,
    link: item.link ?? null,
    id: item.rdf?.about ?? item.dc?.identifiers?.[0] ?? null,
    pictures: mediaPictures(item.media),
  }));
}

export function atomItems(feed: AtomFeed.Feed<string>): FeedItem[] {
  const own = (links: AtomFeed.Entry<string>['links']) =>
    links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? null;
  return (feed.entries ?? []).map((entry) => ({
    title: htmlOf(entry.title) ?? null,
    ...texts(htmlOf(entry.content), htmlOf(entry.summary)),
    byline: list((entry.authors ?? entry.source?.authors ?? feed.authors)?.map(({ name }) => name)),
    publisher: entry.source?.title?.value ?? feed.title?.value ?? null,
    published: entry.published ?? entry.updated ?? null,
    language: entry.content?.xml?.lang ?? entry.xml?.lang ?? feed.xml?.lang ?? null,
    link: own(entry.links),
    id: entry.id ?? null,
    pictures: mediaPictures(entry.media),
  }));
}

export function jsonItems(feed: JsonFeed.Feed<string>): FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    title: item.title === undefined ? null : escaped(item.title),
    content: item.content_html ?? null,
    plain: item.content_text ?? item.summary ?? null,
    summary: item.summary === undefined ? null : escaped(item.summary),
    byline: list((item.authors ?? feed.authors)?.map(({ name }) => name)),
    publisher: feed.title ?? null,
    published: item.date_published ?? null,
    language: item.language ?? feed.language ?? null,
    link: item.url ?? item.external_url ?? null,
    id: item.id ?? null,
    pictures: [item.image, item.banner_image]
      .filter((url) => url !== undefined)
      .map((url) => ({ url, altText: null, credit: null })),
  }));
}

/** RFC 4287: text is text, html and xhtml are markup. */
function htmlOf(text: { value?: string; type?: string } | undefined): string | undefined {
  if (text?.value === undefined) return undefined;
  return text.type === undefined || text.type === 'text' || text.type === 'text/plain'
    ? escaped(text.value)
    : text.value;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** RSS has `jo@example.org (Jo Doe)`. */
function nameIn(email: string | undefined): string | undefined {
  return email === undefined ? undefined : (/\(([^()]{1,200})\)/.exec(email)?.[1] ?? undefined);
}

function mediaPictures(media: MediaNs.ItemOrFeed | undefined): RawImage[] {
  const contents = [
    ...(media?.contents ?? []),
    ...(media?.groups ?? []).flatMap((group) => group.contents ?? []),
  ];
  return contents
    .filter(({ medium, type }) => medium === 'image' || type?.startsWith('image/'))
    .map((content) => ({
      url: content.url ?? '',
      altText: content.description?.value ?? content.title?.value ?? null,
      credit: content.credits?.[0]?.value ?? media?.credits?.[0]?.value ?? null,
    }));
}
