/** What a page says about itself in its head: meta elements and JSON-LD. */
import { parseJsonOrNull } from './parse-json.ts';

export interface PageMeta {
  title: string | null;
  description: string | null;
  byline: string | null;
  publisher: string | null;
  published: string | null;
  language: string | null;
  canonical: string | null;
  image: string | null;
}

type Json = Record<string, unknown>;
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

export function pageMeta(document: Document): PageMeta {
  const metas = [...document.querySelectorAll('meta')];
  const meta = (...keys: string[]): string | null => {
    for (const key of keys) {
      const found = metas.find((element) =>
        ['property', 'name', 'itemprop'].some((place) => element.getAttribute(place)?.toLowerCase() === key),
      );
      const content = found?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return null;
  };
  const story = linkedStory(document);
  const author = meta('author', 'article:author', 'dc.creator', 'dcterms.creator', 'byl', 'parsely-author');
  return {
    title:
      text(story?.headline) ??
      meta('og:title', 'twitter:title', 'dc.title', 'headline') ??
      document.querySelector('title')?.textContent?.trim() ??
      null,
    description:
      meta('og:description', 'description', 'twitter:description', 'dc.description') ??
      text(story?.description),
    byline: names(story?.author) ?? (author && !/^https?:/.test(author) ? author : null),
    publisher:
      names(story?.publisher) ?? meta('og:site_name', 'application-name', 'dc.publisher', 'publisher'),
    published:
      text(story?.datePublished) ??
      meta(
        'article:published_time',
        'datepublished',
        'date',
        'dc.date',
        'dc.date.issued',
        'dcterms.issued',
        'pubdate',
        'parsely-pub-date',
      ) ??
      document.querySelector('article time[datetime], time[datetime][pubdate]')?.getAttribute('datetime') ??
      null,
    language:
      document.documentElement.getAttribute('lang') ??
      text(story?.inLanguage) ??
      meta('og:locale', 'content-language'),
    canonical:
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
      meta('og:url') ??
      text(story?.url),
    image: meta('og:image', 'twitter:image'),
  };
}

/** The first article among the page's JSON-LD. */
function linkedStory(document: Document): Json | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = storyIn(parseJsonOrNull(script.textContent ?? ''), 0);
    if (found) return found;
  }
  return null;
}

function storyIn(value: unknown, depth: number): Json | null {
  if (depth > 4 || typeof value !== 'object' || value === null) return null;
  const nodes = Array.isArray(value) ? value : null;
  if (nodes) {
    for (const node of nodes) {
      const found = storyIn(node, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const json = value as Json;
  const types = [json['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return json;
  return storyIn(json['@graph'] ?? json.mainEntity ?? null, depth + 1);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** Names of a person or organisation, or of several. */
function names(value: unknown): string | null {
  const found = [value]
    .flat()
    .slice(0, 20)
    .map((party) => text(party) ?? text((party as Json | null)?.name))
    .filter((name) => name !== null && !/^https?:/.test(name));
  return found.length > 0 ? found.join(', ') : null;
}
