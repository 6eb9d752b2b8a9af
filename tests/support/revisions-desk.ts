/** A small archive whose revisions are read and restored over real HTTP. */
import { expect } from 'vitest';
import { createPerson } from '../../src/people/create-person.ts';
import { updatePerson } from '../../src/people/update-person.ts';
import type { WriteContext } from '../../src/history/write.ts';
import { toGlobalId } from '../../src/text/global-id.ts';
import { signInAs, type Ask } from './accounts.ts';
import { startTestApp, type Answer } from './app.ts';
import { publishText, type Newsroom } from './factories.ts';
import { createTestDatabase } from './postgres.ts';

/** A page of what was saved of a record. */
export const REVISIONS = `query($of: ID!, $first: Int, $after: String) { revisions(of: $of, first: $first, after: $after) {
  totalCount pageInfo { endCursor hasNextPage }
  nodes { id revision version savedAt actor reason changes { name before after words { wordChange text } } } } }`;
const RESTORE = `mutation($input: RevisionRestoreInput!) { revisionRestore(input: $input) {
  record { __typename id ... on Person { name revision bornOn { edtf } names { value evidence { nodes { exact } } } }
    ... on Article { headline revision } }
  userErrors { __typename code message path } } }`;

export type RevisionsDesk = Awaited<ReturnType<typeof openRevisionsDesk>>;

export async function openRevisionsDesk() {
  const own = await createTestDatabase();
  const app = await startTestApp({ database: own });
  const context: WriteContext = { prisma: app.database.prisma, actor: { kind: 'system', name: 'test' } };
  const [editor, contributor] = [await signInAs(app, 'EDITOR'), await signInAs(app, 'CONTRIBUTOR')];
  const text = 'Anna Berg, also Berg An, was born in 1987, others say in 1988.';
  const source = await publishText({ context } as Newsroom, text);
  const born = (edtf: string) => ({
    field: 'bornOn',
    value: { date: { edtf } },
    evidence: source.cite(edtf),
  });

  /** Somebody with an alias and a year of birth, each with its passage. */
  const somebody = async () => {
    const { id } = await createPerson(context, {
      name: 'Anna Berg',
      names: [{ value: 'Berg An', nameKind: 'ALIAS', evidence: source.cite('Berg An') }],
      claims: [born('1987')],
    });
    const change = async (input: object, reason?: string) => {
      const { revision } = await context.prisma.person.findUniqueOrThrow({ where: { id } });
      return updatePerson(context, { id, expectedRevision: revision, ...input }, reason ? { reason } : {});
    };
    const found = () => context.prisma.person.findUniqueOrThrow({ where: { id } });
    return { id, of: toGlobalId('Person', id), change, found };
  };
  const revisionsOf = async (of: string, more: object = {}): Promise<Answer> => {
    const { body } = await editor(REVISIONS, { of, ...more });
    expect(body.errors).toBeUndefined();
    return body.data.revisions;
  };
  const restore = async (ask: Ask, input: object): Promise<Answer> => {
    const { body, status } = await ask(RESTORE, { input });
    expect([status, body.errors]).toEqual([200, undefined]);
    return body.data.revisionRestore;
  };
  const close = async () => {
    await app.close();
    await own.drop();
  };
  return { own, app, context, editor, contributor, source, born, somebody, revisionsOf, restore, close };
}
