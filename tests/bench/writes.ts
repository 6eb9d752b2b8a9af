/** The acts that are measured, each by its mutation and by the hand-written transaction that leaves the same rows. */
import { randomUUID } from 'node:crypto';
import { hashOfToken, newToken } from '../../src/auth/sessions.ts';
import type { Connection } from '../../src/database/connect.ts';
import { toGlobalId } from '../../src/text/global-id.ts';
import { bodyOf, idOf, type Size } from './rows.ts';
import type { LimitCreate, LimitUpdate, Save } from './write-limit.ts';
import { post, type WriteTarget, type Writer } from './writers.ts';

/** Addresses of both ways, and whom the API takes us for. */
export interface Ways {
  apiUrl: string;
  limitUrl: string;
  cookie: string;
}

export interface BenchWrite {
  name: string;
  title: string;
  /** The least share of the hand-written transaction's saves. */
  least?: number;
  targets(ways: Ways, size: Size): Promise<Record<'api' | 'limit', WriteTarget>>;
}

const MARK = 'bench-write';
const CLIENTS = 20;
const AT_ONCE = 8;
const DRAFTS_EACH = 10;

export const benchWrites: readonly BenchWrite[] = [
  {
    name: 'W1',
    title: 'create with two linked people',
    least: 0.5,
    targets: async (ways, size) => ({
      api: { ...api(ways), writers: times(CLIENTS, () => apiCreator(size)) },
      limit: { ...limit(ways, 'create'), writers: times(CLIENTS, () => limitCreator(size)) },
    }),
  },
  {
    name: 'W2',
    title: 'update of a draft: headline and text',
    least: 0.5,
    targets: (ways, size) => updates(ways, size, CLIENTS, 'of its own'),
  },
  {
    name: 'W3',
    title: `${AT_ONCE} writers on different records`,
    targets: (ways, size) => updates(ways, size, AT_ONCE, 'of its own'),
  },
  {
    name: 'W4',
    title: `${AT_ONCE} writers on the same record`,
    targets: (ways, size) => updates(ways, size, AT_ONCE, 'of all'),
  },
];

/** Signs an editor in by hand; answers with the cookie. */
export async function signedIn(owner: Connection): Promise<string> {
  const token = newToken();
  const [user] = await owner<[{ id: string }]>`
    insert into "user" (email, name, role) values ('bench@news.example', 'Bench', 'EDITOR')
    on conflict (email) do update set role = 'EDITOR' returning id`;
  await owner`insert into session (token_hash, user_id, expires_at)
    values (${hashOfToken(token)}, ${user.id}, now() + interval '1 day')`;
  return `session=${token}`;
}

/** The archive as it was, for the next run. */
export async function forgetWrites(owner: Connection): Promise<void> {
  const written = owner`select id from article where slug like ${`${MARK}-%`}`;
  await owner`delete from revision where record_id in (${written})`;
  await owner`delete from audit_entry where record_id in (${written})`;
  await owner`delete from article where slug like ${`${MARK}-%`}`;
  await owner`delete from idempotency_key where actor in (select id::text from "user" where email = 'bench@news.example')`;
  await owner`delete from session where user_id in (select id from "user" where email = 'bench@news.example')`;
  await owner.unsafe('vacuum (analyze) article, mention, appearance, revision, audit_entry, idempotency_key');
}

const times = <Made>(count: number, make: (at: number) => Made): Made[] =>
  Array.from({ length: count }, (_, at) => make(at));

const api = ({ apiUrl, cookie }: Ways) => ({ url: `${apiUrl}/graphql`, headers: { cookie } });
const limit = ({ limitUrl, cookie }: Ways, what: 'create' | 'update') => ({
  url: `${limitUrl}/write/${what}`,
  headers: { cookie },
});

/** Two people in a text of 2,000 characters; another number, another text, with the people at another place. */
function saveOf(number: number, { people, articles }: Size): Save {
  const [one, other] = [(number * 7_919 + 13) % people, (number * 104_729 + 17) % people];
  const named = [one, other === one ? (one + 1) % people : other];
  return saveFor(named, `Save ${number}`, number % articles);
}

function saveFor(named: readonly number[], lead: string, article: number): Save {
  const before = `${lead}: `;
  const names = named.map((person) => `Person ${person}`);
  const bodyText = `${before}${names.join(' met ')}. ${bodyOf(article)}`;
  let from = before.length;
  const mentions = named.map((person, at) => {
    const start = from;
    const end = start + names[at]!.length;
    from = end + ' met '.length;
    return { personId: idOf('person', person), start, end, text: names[at]! };
  });
  const block = { blockKind: 'PARAGRAPH', level: null, text: bodyText };
  return {
    headline: `${MARK} ${randomUUID()}`,
    blocks: [{ ...block, span: { start: 0, end: bodyText.length }, marks: [] }],
    bodyText,
    mentions,
    key: randomUUID(),
  };
}

const asked = ({ headline, bodyText, key }: Save) => ({
  idempotencyKey: key,
  headline,
  blocks: [{ blockKind: 'PARAGRAPH', text: bodyText }],
});

const answerFields = `{ article { id slug revision } userErrors { code message ... on VersionConflict { revision } } }`;
const createMutation = `mutation Create($input: ArticleCreateInput!) { articleCreate(input: $input) ${answerFields} }`;
const updateMutation = `mutation Update($input: ArticleUpdateInput!) { articleUpdate(input: $input) ${answerFields} }`;

let made = 0;

function apiCreator(size: Size): Writer {
  return {
    body: () => {
      made += 1;
      const save = saveOf(made, size);
      const mentions = save.mentions.map(({ personId, start, end }) => ({
        party: toGlobalId('Person', personId),
        start,
        end,
      }));
      const input = { ...asked(save), language: 'en', mentions };
      return JSON.stringify({ query: createMutation, variables: { input } });
    },
    answered: (answer) => (outcomeOf(answer).conflict === null ? 'saved' : 'conflict'),
  };
}

function limitCreator(size: Size): Writer {
  return {
    body: () => {
      made += 1;
      return JSON.stringify(limitCreate(made, size));
    },
    answered: (answer) => ('article' in (JSON.parse(answer) as object) ? 'saved' : 'conflict'),
  };
}

function limitCreate(number: number, size: Size): LimitCreate {
  return { ...saveOf(number, size), language: 'en' };
}

/** What the API answered: the revision now, and whether it was a conflict. */
function outcomeOf(answer: string): { revision: number; conflict: number | null } {
  const { data } = JSON.parse(answer) as {
    data?: Record<
      string,
      { article: { revision: number } | null; userErrors: { code: string; revision?: number }[] }
    >;
  };
  const [outcome] = Object.values(data ?? {});
  if (outcome?.article) return { revision: outcome.article.revision, conflict: null };
  const [refusal] = outcome?.userErrors ?? [];
  if (refusal?.code === 'VERSION_CONFLICT') {
    return { revision: refusal.revision!, conflict: refusal.revision! };
  }
  throw new Error(`The API refused a save: ${answer.slice(0, 1_500)}`);
}

interface Draft {
  id: string;
  people: number[];
}

async function updates(
  ways: Ways,
  size: Size,
  writers: number,
  whose: 'of its own' | 'of all',
): Promise<Record<'api' | 'limit', WriteTarget>> {
  const maker = { ...limit(ways, 'create'), writers: [] };
  const drafts = async (count: number): Promise<Draft[]> => {
    const found: Draft[] = [];
    for (let at = 0; at < count; at += 1) {
      made += 1;
      const save = limitCreate(made, size);
      const { article } = JSON.parse(await post(maker, undefined, JSON.stringify(save))) as {
        article: { id: string };
      };
      found.push({ id: article.id, people: save.mentions.map(({ text }) => Number(text.slice(7))) });
    }
    return found;
  };
  const writersOf = async (way: (drafts: Draft[]) => Writer) => {
    const shared = await drafts(1);
    const ready: Writer[] = [];
    for (let at = 0; at < writers; at += 1) {
      ready.push(way(whose === 'of all' ? shared : await drafts(DRAFTS_EACH)));
    }
    return ready;
  };
  return {
    api: { ...api(ways), writers: await writersOf(apiUpdater) },
    limit: { ...limit(ways, 'update'), writers: await writersOf(limitUpdater) },
  };
}

/** Saves its drafts in turn, from the revision it last heard of. */
function updater(
  drafts: readonly Draft[],
  body: (draft: Draft, revision: number, save: Save) => object,
  read: (answer: string) => { revision: number; conflict: number | null },
): Writer {
  const revisions = drafts.map(() => 1);
  let [at, number] = [0, 0];
  return {
    body: () => {
      number += 1;
      const draft = drafts[at]!;
      return JSON.stringify(
        body(draft, revisions[at]!, saveFor(draft.people, `Save ${10 ** (number % 5)}`, number)),
      );
    },
    answered: (answer) => {
      const { revision, conflict } = read(answer);
      revisions[at] = revision;
      if (conflict !== null) return 'conflict';
      at = (at + 1) % drafts.length;
      return 'saved';
    },
  };
}

function apiUpdater(drafts: readonly Draft[]): Writer {
  return updater(
    drafts,
    ({ id }, expectedRevision, save) => ({
      query: updateMutation,
      variables: { input: { ...asked(save), id: toGlobalId('Article', id), expectedRevision } },
    }),
    outcomeOf,
  );
}

function limitUpdater(drafts: readonly Draft[]): Writer {
  return updater(
    drafts,
    ({ id }, expectedRevision, save): LimitUpdate => ({ ...save, id, expectedRevision }),
    (answer) => {
      const { article, conflict } = JSON.parse(answer) as {
        article?: { revision: number };
        conflict?: number;
      };
      return { revision: article?.revision ?? conflict!, conflict: conflict ?? null };
    },
  );
}
