import { dateColumns, named, type DateInput } from '../database/columns.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { findPassage } from '../evidence/passage.ts';
import { checkParty, type PartyRef } from '../parties/party.rules.ts';
import { parseLanguageTag } from '../text/language.ts';
import { checkText } from '../text/well-formed.ts';
import { composeBody, countWords, type BlockInput } from './article.rules.ts';

/** What an editor may set on an article; the same for a draft and for a working copy. */
export interface ArticleFields {
  headline: string;
  alternativeHeadline?: string | null;
  standfirst?: string | null;
  blocks: BlockInput[];
  byline?: string | null;
  language: string;
  publisherId?: string | null;
  sourceUrl?: string | null;
  sourcePublishedOn?: DateInput | null;
  translationOfId?: string | null;
}
export interface MentionInput extends PartyRef {
  start: number;
  end: number;
}
export interface ImageInput {
  url: string;
  credit: string;
  altText: string;
  caption?: string | null;
  width?: number | null;
  height?: number | null;
}
export interface ArticleParts {
  mentions: MentionInput[];
  topicIds: string[];
  images: ImageInput[];
}
/** A whole save; parts that are left out stay as they were. */
export interface ArticleContent extends ArticleFields, Partial<ArticleParts> {
  slug?: string;
}

/** Everything that can be set. */
export type ArticleState = Required<ArticleFields> & ArticleParts & { slug: string };

/** The columns of an article's fields; refuses by name what breaks a rule. */
export function articleColumns(fields: ArticleFields) {
  const line = (value: string | null | undefined, field: string, maxLength: number) =>
    value === null || value === undefined || value === '' ? null : checkText(value, { field, maxLength });
  const { bodyText, blocks } = composeBody(fields.blocks);
  const language = named('language', () => parseLanguageTag(fields.language));
  if (fields.sourceUrl) checkAddress(fields.sourceUrl, 'sourceUrl');
  return {
    headline: checkText(fields.headline, { field: 'headline', maxLength: 500 }),
    alternativeHeadline: line(fields.alternativeHeadline, 'alternativeHeadline', 500),
    standfirst: line(fields.standfirst, 'standfirst', 2_000),
    blocks: blocks as object[],
    bodyText,
    byline: line(fields.byline, 'byline', 500),
    language,
    wordCount: countWords(bodyText, language),
    publisherId: fields.publisherId ?? null,
    sourceUrl: fields.sourceUrl ?? null,
    ...dateColumns('sourcePublished', fields.sourcePublishedOn, 'sourcePublishedOn'),
    translationOfId: fields.translationOfId ?? null,
  };
}

/** The fields of a working copy, without the parts that follow the text. */
export function fieldsOfCopy(content: ArticleContent): ArticleFields {
  const { mentions: _mentions, topicIds: _topics, images: _images, slug: _slug, ...fields } = content;
  return fields;
}

/** Mentions with the words that stand at their place. */
export function mentionRows(mentions: readonly MentionInput[], bodyText: string) {
  return mentions.map(({ start, end, ...party }, index) => {
    const field = `mentions[${index}]`;
    if (!(start >= 0 && start < end && end <= bodyText.length)) {
      const rule = `within the text of ${bodyText.length} units, start before end`;
      throw new InvalidValue({ field, value: `${start} to ${end}`, rule });
    }
    const text = bodyText.slice(start, end);
    if (!text.isWellFormed()) {
      throw new InvalidValue({
        field,
        value: `${start} to ${end}`,
        rule: 'begins and ends between characters',
      });
    }
    return { ...checkParty(party, field), start, end, text };
  });
}

export function imageRows(images: readonly ImageInput[]) {
  return images.map(({ url, credit, altText, caption, width, height }, position) => {
    const field = (name: string) => `images[${position}].${name}`;
    const size = (value: number | null | undefined, name: string) => {
      if (value === null || value === undefined) return null;
      if (Number.isInteger(value) && value > 0) return value;
      throw new InvalidValue({ field: field(name), value, rule: 'a whole number of pixels' });
    };
    return {
      url: checkAddress(url, field('url')),
      credit: checkText(credit, { field: field('credit'), maxLength: 300 }),
      altText: checkText(altText, { field: field('altText'), maxLength: 1_000 }),
      caption: caption
        ? checkText(caption, { field: field('caption'), maxLength: 2_000, multiline: true })
        : null,
      width: size(width, 'width'),
      height: size(height, 'height'),
      position,
    };
  });
}

/** What the save before set and this one leaves out; mentions where their words now stand. */
export function keptParts(before: ArticleContent, bodyText: string): Partial<ArticleContent> {
  const { slug, topicIds, images, mentions } = before;
  const moved = mentionRows(mentions ?? [], composeBody(before.blocks).bodyText).flatMap(
    ({ text, start, personId, companyId }) => {
      const found = findPassage(bodyText, text, start);
      return found ? [{ personId, companyId, start: found.start, end: found.end }] : [];
    },
  );
  return {
    ...(slug === undefined ? {} : { slug }),
    ...(topicIds && { topicIds }),
    ...(images && { images }),
    ...(mentions && { mentions: moved }),
  };
}

function checkAddress(value: string, field: string): string {
  const text = checkText(value, { field, maxLength: 2_000 });
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidValue({ field, value, rule: 'an http or https address' });
}
