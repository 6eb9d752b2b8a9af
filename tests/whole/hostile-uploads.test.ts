/** A whole server is sent what is made to do harm: each gets one refusal with its code, and nothing else is left of it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bringIn, harmless, hostileCampaign } from '../ingest/hostile-campaign.ts';
import { archiveState } from '../support/archive-state.ts';
import { startWholeServer, type WholeServer } from './whole-server.ts';

const isLong = process.env.BACKFILE_FAULTS === 'long';
let server: WholeServer;
beforeAll(async () => {
  server = await startWholeServer();
}, 120_000);
afterAll(() => server.close());

/** All but the list of what was tried. */
async function state(): Promise<Record<string, string | null>> {
  const { document_import: _tried, ...others } = await archiveState(server.database.prisma);
  return others;
}

/**
 * Each that a reader refuses is read in tests/ingest/readers/hostile.test.ts. Here one of a format and code shows that nothing
 * is left of it; `npm run faults` sends all, and waits out the minute that a document may take.
 */
const kindOf = ({ name, code }: (typeof hostileCampaign)[number]) => `${name.split(':')[0]} ${code}`;
const refused = isLong
  ? hostileCampaign
  : [...new Map(hostileCampaign.toReversed().map((sent) => [kindOf(sent), sent])).values()];

test.each(refused)('$name is refused', { timeout: 120_000 }, async (sent) => {
  const before = await state();
  const { code, message } = await bringIn(server, sent);
  expect(code).toBe(sent.code);
  expect(message).toMatch(/\w/);
  expect(await state()).toEqual(before);
  const kept = await server.database.prisma.$queryRaw`select import_id from document_import_piece`;
  expect(kept).toEqual([]);
});

/** A megabyte of each line that recognisers have most to do with is for `npm run faults`. */
const taken = isLong ? harmless : harmless.filter(({ name }) => !name.startsWith('a megabyte of'));

test.each(taken)('$name is taken in as plain words', { timeout: 120_000 }, async (sent) => {
  const { code, importId } = await bringIn(server, sent);
  expect(code).toBeNull();
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: server.cookie },
    body: JSON.stringify({
      query: `query($id: ID!) { node(id: $id) { ... on DocumentImport { documents(first: 5) { nodes { title sourceUrl draft { headline bodyText sourceUrl } } } } } }`,
      variables: { id: importId },
    }),
  });
  const text = await answer.text();
  expect(text).toContain('headline');
  expect(text).not.toMatch(/<script|alert\(|javascript:|onerror/i);
});
