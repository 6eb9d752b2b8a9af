/** An empty archive with somebody signed in who makes doubtful facts and settles them over real HTTP. */
import { expect } from 'vitest';
import type { CheckKind } from '../../src/database/generated/enums.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { fromGlobalId, toGlobalId } from '../../src/text/global-id.ts';
import { signInAs, type Ask } from './accounts.ts';
import { startTestApp, type Answer, type TestApp } from './app.ts';
import { done } from './mutations.ts';
import { createTestDatabase, type TestDatabase } from './postgres.ts';

export interface ChecksDesk {
  app: TestApp;
  own: TestDatabase;
  editor: Ask;
  /** Does it as the editor; answers with the record's id. */
  make(name: string, input: object): Promise<string>;
  /** The same with the present revision of the record. */
  change(name: string, id: string, input?: object): Promise<void>;
  /** The same of a claim, whose revision is that of its company. */
  judge(name: string, claim: string, company: string, input?: object): Promise<void>;
  /** A public article that mentions these people and companies where their names stand. */
  publish(text: string, parties?: Readonly<Record<string, string>>): Promise<Story>;
  /** Open findings of a kind, the newest first; their number is that of `checks`. */
  findings(kind: CheckKind): Promise<Answer[]>;
  /** The same, as type of the record and field. */
  found(kind: CheckKind): Promise<string[]>;
  /** Proves that what is kept as doubtful is what is. */
  close(): Promise<void>;
}

export interface Story {
  id: string;
  /** The passage of the article that reads so, as an input. */
  cite(exact: string): object[];
  /** Publishes it anew with another text. */
  rewrite(text: string): Promise<void>;
}

export const words = (field: string, value: string) => ({ field, value: { text: value } });
export const date = (field: string, edtf: string) => ({ field, value: { date: { edtf } } });
/** Without a maximum: at least so much. */
export const euros = (field: string, min: string, max: string | null = min) => ({
  field,
  value: { amount: { min, max, currency: 'EUR', qualifier: max === null ? 'AT_LEAST' : 'EXACT' } },
});

const blocks = (text: string) => [{ blockKind: 'PARAGRAPH', text }];
const shown = `id checkKind field since record { __typename id } fact { __typename id } name { value }
  other { __typename id } isDismissed reason dismissedBy dismissedAt`;

export async function openChecksDesk(): Promise<ChecksDesk> {
  const own = await createTestDatabase();
  const app = await startTestApp({ database: own });
  const editor = await signInAs(app, 'EDITOR');
  const make: ChecksDesk['make'] = async (name, input) => (await done(editor, name, input)).id as string;
  const revisionOf = async (id: string): Promise<number> => {
    const types = ['Person', 'Company', 'FundingRound', 'Quote', 'Role', 'Milestone', 'Article'];
    const revisions = types.map((type) => `... on ${type} { revision }`).join(' ');
    return (await editor(`{ node(id: "${id}") { ${revisions} } }`)).body.data.node.revision as number;
  };
  const change: ChecksDesk['change'] = async (name, id, input = {}) =>
    done(editor, name, { id, expectedRevision: await revisionOf(id), ...input });
  const findings: ChecksDesk['findings'] = async (kind) => {
    const { body } = await editor(
      `query($kind: CheckKind!) { checks { checkKind count } findings(checkKind: $kind, first: 100) { totalCount nodes { ${shown} } } }`,
      { kind },
    );
    expect(body.errors).toBeUndefined();
    const { nodes, totalCount } = body.data.findings;
    const { count } = body.data.checks.find((check: Answer) => check.checkKind === kind);
    expect([kind, count, totalCount]).toEqual([kind, nodes.length, nodes.length]);
    return nodes as Answer[];
  };
  return {
    app,
    own,
    editor,
    make,
    change,
    judge: async (name, id, company, input = {}) =>
      done(editor, name, { id, expectedRevision: await revisionOf(company), ...input }),
    findings,
    found: async (kind) =>
      (await findings(kind)).map(({ record, field }) => `${record.__typename} ${field}`).toSorted(),
    publish: async (text, parties = {}) => {
      const mentions = Object.entries(parties).map(([name, party]) => {
        const start = text.indexOf(name);
        return { party, start, end: start + name.length };
      });
      const id = await make('articleCreate', {
        headline: text,
        language: 'en',
        blocks: blocks(text),
        mentions,
      });
      await change('articlePublish', id);
      const document = await app.database.prisma.document.findFirstOrThrow({
        where: { articleId: fromGlobalId(id)!.uuid, isArticleText: true },
      });
      return {
        id,
        cite: (exact) => {
          const start = text.indexOf(exact);
          return [{ document: toGlobalId('Document', document.id), start, end: start + exact.length, exact }];
        },
        rewrite: async (other) => {
          await change('articleUpdate', id, { blocks: blocks(other) });
          await change('articlePublish', id);
        },
      };
    },
    close: async () => {
      expect(await verifyArchive(app.database.prisma)).toEqual([]);
      await app.close();
      await own.drop();
    },
  };
}
