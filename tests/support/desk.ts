/** A server with people signed in, who make and change articles over real HTTP. */
import { expect } from 'vitest';
import type { WriteContext } from '../../src/history/write.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { signInAs, type Ask } from './accounts.ts';
import { startTestApp, type Answer, type TestApp } from './app.ts';
import { fingerprint } from './fingerprint.ts';
import { createTestDatabase, type TestDatabase } from './postgres.ts';

export interface Desk {
  app: TestApp;
  own: TestDatabase;
  context: WriteContext;
  editor: Ask;
  contributor: Ask;
  everybody: Ask;
  /** The payload of a mutation that answers with an article. */
  mutate(name: string, input: object, ask?: Ask): Promise<Answer>;
  /** A new draft. */
  create(input?: object): Promise<Answer>;
  /** The mutation is refused for this field, and nothing is changed; answers with the message. */
  refused(name: string, input: object, path: string): Promise<string>;
  read(ask: Ask, slug: string, fields: string): Promise<Answer>;
  /** Proves that the archive is in order. */
  close(): Promise<void>;
}

export const paragraph = (text: string) => [{ blockKind: 'PARAGRAPH', text }];

const inputTypes: Record<string, string> = { articleDiscardDraft: 'ArticleRevisionInput' };
const shown = `article { id slug status revision version scheduledAt scheduleZone embargoedUntil embargoZone withdrawnAt withdrawnReason }
  userErrors { code message path }`;

export async function openDesk(): Promise<Desk> {
  const own = await createTestDatabase('seeded');
  const app = await startTestApp({ database: own });
  const { prisma } = app.database;
  const [editor, contributor] = [await signInAs(app, 'EDITOR'), await signInAs(app, 'CONTRIBUTOR')];
  const mutate: Desk['mutate'] = async (name, input, ask = editor) => {
    const type = inputTypes[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${shown} } }`;
    const { status, body } = await ask(query, { input });
    expect([status, body.errors]).toEqual([200, undefined]);
    return body.data[name];
  };
  return {
    app,
    own,
    context: { prisma, actor: { kind: 'system', name: 'test' } },
    editor,
    contributor,
    everybody: (query, variables) => app.post(query, variables as Record<string, unknown>),
    mutate,
    create: async (input = {}) => {
      const blocks = paragraph('Yin Qi visited the harbour.');
      const draft = { headline: 'Harbour news', language: 'en', blocks };
      return (await mutate('articleCreate', { ...draft, ...input })).article;
    },
    refused: async (name, input, path) => {
      const before = await fingerprint(own.url);
      const { article, userErrors } = await mutate(name, input);
      expect(article).toBeNull();
      expect(userErrors).toMatchObject([{ path: path.split('.') }]);
      expect(await fingerprint(own.url)).toBe(before);
      return userErrors[0].message as string;
    },
    read: async (ask, slug, fields) =>
      (await ask(`query($slug: String!) { article(slug: $slug) { ${fields} } }`, { slug })).body.data.article,
    close: async () => {
      expect(await verifyArchive(prisma)).toEqual([]);
      await app.close();
      await own.drop();
    },
  };
}
