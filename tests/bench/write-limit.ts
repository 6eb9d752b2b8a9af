/**
 * The limit of a write: the rows that the act leaves, by one transaction a person would write with postgres.js, for whom
 * the session's cookie names, as the mutation does it for. Like that it counts the words and makes the address; beyond the
 * session and the revision it checks nothing, and blocks and mentions come as they are stored.
 */
import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { TransactionSql } from 'postgres';
import { countWords } from '../../src/articles/article.rules.ts';
import { hashOfToken } from '../../src/auth/sessions.ts';
import { connect, type Connection } from '../../src/database/connect.ts';
import { slugify } from '../../src/text/slug.ts';

export interface Save {
  headline: string;
  blocks: object[];
  bodyText: string;
  mentions: { personId: string; start: number; end: number; text: string }[];
  /** Under which the sender may ask for the same again. */
  key: string;
}
export interface LimitCreate extends Save {
  language: string;
}
export interface LimitUpdate extends Save {
  id: string;
  expectedRevision: number;
}

interface User {
  id: string;
  name: string;
}

/** As many connections as the server has for its acts. */
const POOL = 10;

export function addWrites(server: FastifyInstance, editorUrl: string): void {
  const sql = connect(editorUrl, {
    max: POOL,
    connection: { statement_timeout: 5_000, idle_in_transaction_session_timeout: 10_000, jit: 'off' },
  });
  server.addHook('onClose', () => sql.end());
  server.post<{ Body: LimitCreate }>('/write/create', async ({ body, headers }) =>
    create(sql, await userOf(sql, headers.cookie), body),
  );
  server.post<{ Body: LimitUpdate }>('/write/update', async ({ body, headers }) =>
    update(sql, await userOf(sql, headers.cookie), body),
  );
}

/** Who may write by the session's cookie. */
async function userOf(sql: Connection, cookie = ''): Promise<User> {
  const [user] = await sql<User[]>`
    select u.id, u.name from session s join "user" u on u.id = s.user_id
    where s.token_hash = ${hashOfToken(cookie.slice('session='.length))} and s.expires_at > now()
      and u.disabled_at is null and u.role in ('EDITOR', 'ADMIN')`;
  if (!user) throw new Error('there is no such session');
  return user;
}

/** Many rows as one parameter. */
const rows = (values: readonly object[]) => JSON.stringify(values);

function create(sql: Connection, user: User, given: LimitCreate): Promise<object> {
  return sql.begin(async (tx) => {
    const [article] = await tx<[{ id: string; slug: string; revision: number }]>`
      insert into article (slug, headline, blocks, body_text, word_count, language)
      values (${slugify(given.headline)}, ${given.headline}, ${rows(given.blocks)}::text::jsonb, ${given.bodyText},
        ${countWords(given.bodyText, given.language)}, ${given.language}) returning id, slug, revision`;
    await tx`
      insert into mention (article_id, person_id, start, "end", text)
      select ${article.id}, "personId", start, "end", text
      from jsonb_to_recordset(${rows(given.mentions)}::text::jsonb) m("personId" uuid, start int, "end" int, text text)`;
    await tx`
      insert into appearance (article_id, person_id, first_start, published_sort)
      select ${article.id}, "personId", min(start), '-infinity'
      from jsonb_to_recordset(${rows(given.mentions)}::text::jsonb) m("personId" uuid, start int) group by 2`;
    await keep(tx, user, given, article);
    return { article };
  }) as Promise<object>;
}

function update(sql: Connection, user: User, given: LimitUpdate): Promise<object> {
  return sql.begin(async (tx) => {
    const [locked] = await tx<[{ revision: number }]>`
      select revision from article where id = ${given.id} for update`;
    if (locked.revision !== given.expectedRevision) return { conflict: locked.revision };
    const [article] = await tx<[{ id: string; slug: string; revision: number }]>`
      update article set headline = ${given.headline}, blocks = ${rows(given.blocks)}::text::jsonb,
        body_text = ${given.bodyText}, word_count = ${countWords(given.bodyText, 'en')}, revision = revision + 1
      where id = ${given.id} returning id, slug, revision`;
    await tx`
      update mention m set start = n.start, "end" = n."end"
      from jsonb_to_recordset(${rows(given.mentions)}::text::jsonb) n("personId" uuid, start int, "end" int)
      where m.article_id = ${given.id} and m.person_id = n."personId"`;
    await tx`
      update appearance a set first_start = n.start
      from jsonb_to_recordset(${rows(given.mentions)}::text::jsonb) n("personId" uuid, start int)
      where a.article_id = ${given.id} and a.person_id = n."personId"`;
    await keep(tx, user, given, article);
    return { article };
  }) as Promise<object>;
}

/** The revision with its snapshot, the line of the audit and what is answered to the same key. */
async function keep(
  tx: TransactionSql,
  user: User,
  given: Save,
  article: { id: string; revision: number },
): Promise<void> {
  const { key } = given;
  const mutation = article.revision === 1 ? 'articleCreate' : 'articleUpdate';
  await tx`
    insert into revision (id, record_type, record_id, revision, version, snapshot, user_id, actor)
    select uuidv7(), 'ARTICLE', r.id, r.revision, r.version, jsonb_build_object('record', to_jsonb(r),
      'article_draft', (select coalesce(jsonb_agg(to_jsonb(p)), '[]') from article_draft p where p.article_id = r.id),
      'article_topic', (select coalesce(jsonb_agg(to_jsonb(p)), '[]') from article_topic p where p.article_id = r.id),
      'image', (select coalesce(jsonb_agg(to_jsonb(p)), '[]') from image p where p.article_id = r.id),
      'mention', (select coalesce(jsonb_agg(to_jsonb(p)), '[]') from mention p where p.article_id = r.id)),
      ${user.id}, ${user.name}
    from article r where r.id = ${article.id}`;
  await tx`
    insert into audit_entry (kind, user_id, actor, address, request_id, record_type, record_id)
    values (${mutation}, ${user.id}, ${user.name}, '127.0.0.1', ${key}, 'Article', ${article.id})`;
  await tx`
    insert into idempotency_key (actor, mutation, key, input_hash, result)
    values (${user.id}, ${mutation}, ${key}, ${createHash('sha256').update(JSON.stringify(given)).digest('hex')},
      ${JSON.stringify({ id: article.id, revision: article.revision })}::text::jsonb)`;
}
