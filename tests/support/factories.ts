/** An empty archive for a test file, texts to cite from, and what is asked of every act: nothing half, nothing wrong. */
import { expect } from 'vitest';
import { createArticle, type CreateArticleInput } from '../../src/articles/create-article.ts';
import { publishArticle } from '../../src/articles/publish-article.ts';
import type { BlockInput } from '../../src/articles/article.rules.ts';
import type { Database } from '../../src/database/database.ts';
import { AppError, InvalidValue } from '../../src/errors/app-error.ts';
import type { EvidenceInput } from '../../src/evidence/attach-evidence.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import type { WriteContext } from '../../src/history/write.ts';
import { importDocument } from '../../src/ingest/import-document.ts';
import { fingerprint } from './fingerprint.ts';
import { createTestDatabase } from './postgres.ts';

export interface Newsroom {
  prisma: Database['prisma'];
  context: WriteContext;
  /** The act is refused for this field and leaves no trace; answers with the message. */
  refuses(act: () => Promise<unknown>, field: string): Promise<string>;
  /** The act fails with this code and leaves no trace. */
  fails(act: () => Promise<unknown>, code: string): Promise<void>;
  /** What `verify` finds wrong: ought to be nothing. */
  problems(): Promise<unknown[]>;
  close(): Promise<void>;
}

export async function openNewsroom(): Promise<Newsroom> {
  const own = await createTestDatabase();
  const database = await own.open();
  const failure = async (act: () => Promise<unknown>) => {
    const before = await fingerprint(own.url);
    const error = await act().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(await fingerprint(own.url), 'the archive after a refusal').toBe(before);
    return error;
  };
  return {
    prisma: database.prisma,
    context: { prisma: database.prisma, actor: { kind: 'system', name: 'test' } },
    refuses: async (act, field) => {
      const error = await failure(act);
      expect(error).toBeInstanceOf(InvalidValue);
      expect((error as InvalidValue).details).toMatchObject({ field });
      return (error as InvalidValue).message;
    },
    fails: async (act, code) => {
      const error = await failure(act);
      expect(error).toBeInstanceOf(AppError);
      expect((error as AppError).code).toBe(code);
    },
    problems: () => verifyArchive(database.prisma),
    close: async () => {
      await database.close();
      await own.drop();
    },
  };
}

export const paragraphs = (...texts: string[]): BlockInput[] =>
  texts.map((text) => ({ blockKind: 'PARAGRAPH', text }));

/** What an article needs and a test does not care about. */
export function articleInput(input: Partial<CreateArticleInput> = {}): CreateArticleInput {
  return {
    headline: 'Nordlicht builds a second plant',
    blocks: paragraphs('Anna Berg founded Nordlicht in 2019.', 'The plant opens in spring.'),
    language: 'en',
    ...input,
  };
}

export interface Source {
  articleId: string;
  documentId: string;
  /** The passage of the document that reads so. */
  cite(exact: string): EvidenceInput[];
}

let sources = 0;

/** A text that came in: its document and the draft article made of it. */
export async function importText({ context }: Newsroom, ...texts: string[]): Promise<Source> {
  sources += 1;
  const bytes = new TextEncoder().encode([`Report ${sources}`, ...texts].join('\n\n'));
  const { documentId, articleId } = await importDocument(context, {
    bytes,
    mediaType: 'text/plain',
    language: 'en',
    // Two texts of a test may be alike and are two sources all the same.
    sourceUrl: `https://source.example/${sources}`,
  });
  const body = texts.join('\n\n');
  return {
    articleId: articleId!,
    documentId,
    cite: (exact) => {
      const start = body.indexOf(exact);
      return [{ documentId, start, end: start + exact.length, exact }];
    },
  };
}

/** The same, published. */
export async function publishText(newsroom: Newsroom, ...texts: string[]): Promise<Source> {
  const source = await importText(newsroom, ...texts);
  await publishArticle(newsroom.context, { id: source.articleId, expectedRevision: 1 });
  return source;
}

/** A published article that nobody imported. */
export async function publishNew({ context }: Newsroom, input?: Partial<CreateArticleInput>) {
  const { id, revision } = await createArticle(context, articleInput(input));
  return publishArticle(context, { id, expectedRevision: revision });
}
