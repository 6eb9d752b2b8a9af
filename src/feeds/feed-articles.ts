import { parse, type DocumentNode } from 'graphql';

/** What feeds and pages know of an article. */
export interface FeedArticle {
  id: string;
  slug: string;
  url: string;
  headline: string;
  standfirst: string | null;
  byline: string | null;
  language: string;
  bodyHtml: string;
  publishedAt: string;
  modifiedAt: string;
  topics: { label: string }[];
  publisher: { name: string } | null;
  /** Of one article only: lists do not ask. */
  corrections?: { nodes: { notice: string; correctedAt: string }[] };
}

const fields = `id slug url headline standfirst byline language bodyHtml publishedAt modifiedAt topics { label } publisher { name }`;

export const latestArticles: DocumentNode = parse(
  `query LatestArticles { articles(first: 50) { nodes { ${fields} } } }`,
);
export const oneArticle: DocumentNode = parse(
  `query OneArticle($slug: String!) { article(slug: $slug) { ${fields} corrections(first: 100) { nodes { notice correctedAt } } } }`,
);
