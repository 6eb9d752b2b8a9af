import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createArticle } from '../../src/articles/create-article.ts';
import { discardDraft } from '../../src/articles/discard-draft.ts';
import { publishArticle } from '../../src/articles/publish-article.ts';
import { updateArticle } from '../../src/articles/update-article.ts';
import { withdrawArticle } from '../../src/articles/withdraw-article.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { createQuote } from '../../src/quotes/save-quote.ts';
import {
  articleInput,
  importText,
  openNewsroom,
  paragraphs,
  publishNew,
  publishText,
  type Newsroom,
} from '../support/factories.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterEach(async () => {
  expect(await newsroom.problems()).toEqual([]);
});
afterAll(() => newsroom.close());

/** But for when it was saved last, which editors see and the public does not. */
const article = (id: string) =>
  newsroom.prisma.article.findUniqueOrThrow({ where: { id }, omit: { savedAt: true } });
const person = (id: string) => newsroom.prisma.person.findUniqueOrThrow({ where: { id } });
const currentText = (articleId: string) =>
  newsroom.prisma.document.findFirstOrThrow({
    where: { articleId, isArticleText: true },
    include: { text: true },
  });
const save = (id: string, expectedRevision: number, input: Parameters<typeof articleInput>[0]) =>
  updateArticle(newsroom.context, { id, expectedRevision, ...articleInput(input) });
const publish = (id: string, expectedRevision: number) =>
  publishArticle(newsroom.context, { id, expectedRevision });

/** Somebody of whom one passage of the text says when she was born. */
const personOf = (source: {
  cite(exact: string): ReturnType<Awaited<ReturnType<typeof importText>>['cite']>;
}) =>
  createPerson(newsroom.context, {
    name: 'Anna Berg',
    claims: [{ field: 'bornOn', value: { date: { edtf: '1980' } }, evidence: source.cite('born in 1980') }],
  });

describe('publishing', () => {
  test('a draft makes it public at once, with a version, a time, an event and its text as a document', async () => {
    const { id } = await createArticle(newsroom.context, articleInput());
    expect(await publish(id, 1)).toEqual({ id, revision: 2 });
    const found = await article(id);
    expect(found).toMatchObject({ status: 'PUBLISHED', isPublic: true, version: 1, revision: 2 });
    expect(Math.abs(Date.now() - found.publishedAt!.getTime())).toBeLessThan(60_000);
    expect(await currentText(id)).toMatchObject({
      origin: 'ARTICLE',
      isPublic: true,
      text: { text: found.bodyText, isPublic: true },
    });
    const events = await newsroom.prisma.event.findMany({ where: { recordId: id } });
    expect(events).toMatchObject([{ operation: 'UPSERT', version: 1, isPublic: true, actor: 'test' }]);
  });

  test('refuses an older revision and an article without a text', async () => {
    const { id } = await createArticle(newsroom.context, articleInput());
    await newsroom.fails(() => publish(id, 7), 'VERSION_CONFLICT');
    const empty = await createArticle(newsroom.context, articleInput({ blocks: [] }));
    await newsroom.refuses(() => publish(empty.id, 1), 'blocks');
  });

  test('an imported text unchanged makes that document the article text', async () => {
    const { articleId, documentId } = await publishText(newsroom, 'Anna Berg was born in 1980.');
    expect(await currentText(articleId)).toMatchObject({ id: documentId, origin: 'IMPORT', isPublic: true });
    expect(await newsroom.prisma.document.count({ where: { articleId } })).toBe(1);
  });

  test('makes public what stands on the article, and withdrawing takes it away again', async () => {
    const source = await importText(newsroom, 'Anna Berg was born in 1980.');
    const { id } = await personOf(source);
    expect(await person(id)).toMatchObject({ isPublic: false, bornEdtf: '1980' });
    await publish(source.articleId, 1);
    expect(await person(id)).toMatchObject({ isPublic: true, version: 1, bornEdtf: '1980' });
    const withdrawal = { id: source.articleId, expectedRevision: 2, reason: 'The source took it back.' };
    await withdrawArticle(newsroom.context, withdrawal);
    expect(await person(id)).toMatchObject({ isPublic: false, version: 2 });
    expect(await article(source.articleId)).toMatchObject({
      status: 'WITHDRAWN',
      isPublic: false,
      withdrawnReason: 'The source took it back.',
    });
    const events = await newsroom.prisma.event.findMany({ where: { recordId: id }, orderBy: { id: 'asc' } });
    expect(events.map(({ operation }) => operation)).toEqual(['UPSERT', 'DELETE']);
  });

  test('again after a withdrawal keeps the time of the first publication', async () => {
    const { id } = await publishNew(newsroom);
    const { publishedAt } = await article(id);
    await withdrawArticle(newsroom.context, { id, expectedRevision: 2, reason: 'Wrong.' });
    await publish(id, 3);
    expect(await article(id)).toMatchObject({ status: 'PUBLISHED', withdrawnReason: null, publishedAt });
  });

  test('an import that was edited before takes along the passages that still stand', async () => {
    const source = await importText(newsroom, 'Anna Berg was born in 1980.', 'She likes tee.');
    const [born, likes] = [await personOf(source), await personOf(source)];
    await newsroom.prisma.evidence.count();
    await createQuote(newsroom.context, {
      text: 'She likes tee.',
      language: 'en',
      quoteKind: 'INDIRECT',
      speaker: { personId: likes.id },
      evidence: source.cite('She likes tee.'),
    });
    await save(source.articleId, 1, { blocks: paragraphs('Anna Berg was born in 1980.', 'She likes tea.') });
    await publish(source.articleId, 2);
    expect(await person(born.id)).toMatchObject({ isPublic: true });
    const lost = await newsroom.prisma.evidence.findMany({ where: { state: 'UNSUPPORTED' } });
    expect(lost).toMatchObject([{ exact: 'She likes tee.', documentId: source.documentId, isPublic: false }]);
  });
});

describe('the working copy', () => {
  test('takes the edits of a published article; the public sees them once it is published', async () => {
    const { id } = await publishNew(newsroom);
    const before = await article(id);
    await save(id, 2, { headline: 'A third plant' });
    expect(await article(id)).toEqual({ ...before, revision: 3 });
    await publish(id, 3);
    expect(await article(id)).toMatchObject({
      headline: 'A third plant',
      version: 2,
      publishedAt: before.publishedAt,
    });
    expect(await newsroom.prisma.articleDraft.count({ where: { articleId: id } })).toBe(0);
  });

  test('refuses bad input when it is saved, not when it is published', async () => {
    const { id } = await publishNew(newsroom);
    await newsroom.refuses(() => save(id, 2, { headline: '' }), 'headline');
    await newsroom.refuses(() => save(id, 2, { mentions: [{ start: 0, end: 4 }] }), 'mentions[0]');
    await newsroom.refuses(
      () => save(id, 2, { images: [{ url: 'x', credit: 'y', altText: 'z' }] }),
      'images[0].url',
    );
    const { id: other } = await publishNew(newsroom);
    await newsroom.refuses(async () => save(id, 2, { slug: (await article(other)).slug }), 'slug');
  });

  test('keeps what a later save leaves out: slug and mentions, at their words in the newer text', async () => {
    const { id: personId } = await createPerson(newsroom.context, { name: 'Anna Berg' });
    const { id } = await publishNew(newsroom);
    await save(id, 2, { slug: 'kept-address', mentions: [{ personId, start: 0, end: 9 }] });
    await save(id, 3, { blocks: paragraphs('It was Anna Berg.') });
    await publish(id, 4);
    expect(await article(id)).toMatchObject({ slug: 'kept-address' });
    const mentions = await newsroom.prisma.mention.findMany({ where: { articleId: id } });
    expect(mentions).toMatchObject([{ start: 7, end: 16, text: 'Anna Berg', isPublic: true }]);
  });

  test('is discarded without a trace in public', async () => {
    const { id } = await publishNew(newsroom);
    const before = await article(id);
    await save(id, 2, { headline: 'Never seen' });
    await newsroom.fails(
      () => discardDraft(newsroom.context, { id, expectedRevision: 2 }),
      'VERSION_CONFLICT',
    );
    expect(await discardDraft(newsroom.context, { id, expectedRevision: 3 })).toEqual({ id, revision: 4 });
    expect(await article(id)).toEqual({ ...before, revision: 4 });
    expect(await newsroom.prisma.articleDraft.count({ where: { articleId: id } })).toBe(0);
    await newsroom.refuses(() => discardDraft(newsroom.context, { id, expectedRevision: 4 }), 'id');
  });

  test('that no longer mentions somebody hides who stood on that mention alone', async () => {
    const { id: personId } = await createPerson(newsroom.context, { name: 'Anna Berg' });
    const { id } = await publishNew(newsroom, { mentions: [{ personId, start: 0, end: 9 }] });
    expect(await person(personId)).toMatchObject({ isPublic: true });
    await save(id, 2, { mentions: [] });
    await publish(id, 3);
    expect(await person(personId)).toMatchObject({ isPublic: false });
  });
});

describe('a new slug', () => {
  test('leaves the old one as a redirect, back and forth as often as one likes', async () => {
    const { id } = await publishNew(newsroom, { slug: 'first' });
    let revision = 2;
    for (const slug of ['second', 'first', 'second']) {
      await save(id, revision, { slug });
      await publish(id, revision + 1);
      revision += 2;
    }
    expect(await article(id)).toMatchObject({ slug: 'second' });
    const redirects = await newsroom.prisma.redirect.findMany({ where: { articleId: id } });
    expect(redirects).toMatchObject([{ oldSlug: 'first', wasPublic: true, isPublic: true }]);
  });

  test('of a draft leaves nothing behind', async () => {
    const { id } = await createArticle(newsroom.context, articleInput());
    await save(id, 1, { slug: 'quiet-address' });
    expect(await article(id)).toMatchObject({ slug: 'quiet-address' });
    expect(await newsroom.prisma.redirect.count({ where: { articleId: id } })).toBe(0);
  });
});

describe('a newer text', () => {
  test('takes the passages along that still stand, and leaves the others unsupported at the old text', async () => {
    const source = await publishText(newsroom, 'Anna Berg was born in 1980.', 'She came in 2001.');
    const { id } = await createPerson(newsroom.context, {
      name: 'Anna Berg',
      claims: [
        { field: 'bornOn', value: { date: { edtf: '1980' } }, evidence: source.cite('born in 1980') },
        { field: 'description', value: { text: 'newcomer' }, evidence: source.cite('She came in 2001.') },
      ],
    });
    expect(await person(id)).toMatchObject({ bornEdtf: '1980', description: 'newcomer' });
    await save(source.articleId, 2, { blocks: paragraphs('An engineer, Anna Berg was born in 1980.') });
    await publish(source.articleId, 3);
    const text = await currentText(source.articleId);
    expect(text).toMatchObject({ origin: 'ARTICLE', previousId: source.documentId });
    const evidence = await newsroom.prisma.evidence.findMany({
      where: { claim: { personId: id } },
      orderBy: { exact: 'desc' },
    });
    expect(evidence).toMatchObject([
      { exact: 'born in 1980', documentId: text.id, state: 'ANCHORED', isPublic: true },
      { exact: 'She came in 2001.', documentId: source.documentId, state: 'UNSUPPORTED', isPublic: false },
    ]);
    expect(text.text!.text.slice(evidence[0]!.start, evidence[0]!.end)).toBe('born in 1980');
    expect(await person(id)).toMatchObject({ isPublic: true, bornEdtf: '1980', description: null });
  });

  test('moves the place of a quote, or clears it where its words are gone', async () => {
    const { id } = await publishNew(newsroom, { blocks: paragraphs('"We build," she said.', '"We sell."') });
    const quote = async (text: string, start: number) =>
      createQuote(newsroom.context, {
        text,
        language: 'en',
        quoteKind: 'DIRECT',
        articleId: id,
        articleSpan: { start, end: start + text.length },
      });
    const [stays, goes] = [await quote('We build,', 1), await quote('We sell.', 24)];
    await save(id, 2, { blocks: paragraphs('She said: "We build," and left.') });
    await publish(id, 3);
    const found = (quoteId: string) => newsroom.prisma.quote.findUniqueOrThrow({ where: { id: quoteId } });
    expect(await found(stays.id)).toMatchObject({ articleStart: 11, articleEnd: 20 });
    expect(await found(goes.id)).toMatchObject({ articleStart: null, articleEnd: null, articleId: id });
  });
});

describe('withdrawing', () => {
  test('needs a reason and a public article, and refuses an older revision', async () => {
    const { id } = await publishNew(newsroom);
    const withdraw = (change: object) =>
      withdrawArticle(newsroom.context, { id, expectedRevision: 2, reason: 'Wrong.', ...change });
    await newsroom.refuses(() => withdraw({ reason: '  ' }), 'reason');
    await newsroom.fails(() => withdraw({ expectedRevision: 1 }), 'VERSION_CONFLICT');
    const draft = await createArticle(newsroom.context, articleInput());
    await newsroom.refuses(() => withdraw({ id: draft.id, expectedRevision: 1 }), 'id');
  });
});
