/** Recomputes what the archive promises and names every record where it is not so. */
import type { PrismaClient } from '../../database/generated/client.ts';
import type { Tx } from '../../database/transaction.ts';
import { checkPassage, selectorsOf, type Passage } from '../../evidence/passage.ts';
import { AppError } from '../../errors/app-error.ts';
import { sortKey } from '../../text/sort-key.ts';
import type { ClaimSubject } from '../claim-fields.ts';
import { factKind, factKindNames } from '../fact-kinds.ts';
import { recordTables, type AggregateType } from '../record-tables.ts';
import { claimsOf, settledColumns } from '../settle-records.ts';
import { appearancesOf } from '../appearances.ts';
import {
  documentIsPublic,
  documentTextIsPublic,
  evidenceIsPublic,
  followers,
} from '../settle-surroundings.ts';
import { settledVisibility } from '../visibility.ts';
import { publicVersionProblems } from './verify-public-versions.ts';
import { loadVisibilityGraph } from './visibility-graph.ts';

export interface Problem {
  record: string;
  problem: string;
}

const BATCH = 500;

/** Every problem there is, in one snapshot; an archive in order yields none. */
export async function verifyArchive(prisma: PrismaClient): Promise<Problem[]> {
  return prisma.$transaction(
    async (tx) => [
      ...(await passages(tx)),
      ...(await proposedPassages(tx)),
      ...(await visibility(tx)),
      ...(await following(tx)),
      ...(await columns(tx)),
      ...(await appearances(tx)),
      ...(await findings(tx)),
      ...(await sortKeys(tx)),
      ...(await revisions(tx)),
      ...(await publicVersionProblems(tx)),
    ],
    { isolationLevel: 'RepeatableRead', timeout: 30 * 60_000, maxWait: 10_000 },
  );
}

/** The text says at each span what the evidence claims. */
async function passages(tx: Tx): Promise<Problem[]> {
  const problems: Problem[] = [];
  const documents = await tx.$queryRawUnsafe<{ id: string; title: string }[]>(
    'select id, title from document d where exists (select 1 from evidence e where e.document_id = d.id) order by id',
  );
  for (const { id, title } of documents) {
    const text = await tx.documentText.findUnique({ where: { documentId: id } });
    const evidence = await tx.evidence.findMany({ where: { documentId: id } });
    for (const each of evidence) {
      const record = `Evidence ${each.id} in document "${title}"`;
      try {
        checkPassage(text?.text ?? '', each);
        const { prefix, suffix } = selectorsOf(text?.text ?? '', each);
        if (prefix !== each.prefix || suffix !== each.suffix) {
          problems.push({ record, problem: 'prefix or suffix differ from the text' });
        }
      } catch (error) {
        problems.push({ record, problem: error instanceof AppError ? error.message : String(error) });
      }
    }
  }
  return problems;
}

/** A proposal stands where its document says it does. */
async function proposedPassages(tx: Tx): Promise<Problem[]> {
  const problems: Problem[] = [];
  const documents = await tx.$queryRawUnsafe<{ id: string }[]>(
    'select distinct document_id as id from proposal order by 1',
  );
  for (const { id } of documents) {
    const { text } = await tx.documentText.findUniqueOrThrow({ where: { documentId: id } });
    const proposals = await tx.proposal.findMany({ where: { documentId: id } });
    for (const { id: proposalId, passages: spans } of proposals) {
      const wrong = (spans as unknown as Passage[]).find(
        ({ start, end, exact }) => text.slice(start, end) !== exact,
      );
      if (wrong) problems.push({ record: `Proposal ${proposalId}`, problem: 'its passage reads otherwise' });
    }
  }
  return problems;
}

/** Articles, parties and facts are public exactly when the rules say so. */
async function visibility(tx: Tx): Promise<Problem[]> {
  const settled = settledVisibility(await loadVisibilityGraph(tx));
  const tables = [
    { table: 'person', label: 'slug', expected: settled.people },
    { table: 'company', label: 'slug', expected: settled.companies },
    { table: 'funding_round', label: 'title', expected: settled.rounds },
    ...factKindNames.map((name) => ({
      table: factKind(name).table,
      label: 'id::text',
      expected: settled.facts,
    })),
  ];
  const problems: Problem[] = [];
  for (const { table, label, expected } of tables) {
    const rows = await tx.$queryRawUnsafe<{ id: string; label: string; is_public: boolean }[]>(
      `select id, ${label} as label, is_public from ${table}`,
    );
    for (const row of rows) {
      if (row.is_public === expected.has(row.id)) continue;
      problems.push({
        record: `${named(table)} ${row.label}`,
        problem: row.is_public ? 'is public and must not be' : 'is not public and must be',
      });
    }
  }
  return problems;
}

/** Evidence, documents and the small tables follow. */
async function following(tx: Tx): Promise<Problem[]> {
  const rules = [
    ...followers.map(({ table, isPublic }) => ({ table, alias: 'r', isPublic, where: 'true' })),
    ...factKindNames.map((name) => {
      const { key, table } = factKind(name);
      return {
        table: 'evidence',
        alias: 'e',
        isPublic: evidenceIsPublic(key, table),
        where: `e.${key} is not null`,
      };
    }),
    { table: 'document', alias: 'd', isPublic: documentIsPublic, where: 'true' },
    {
      table: 'document_text',
      alias: 't',
      isPublic: `exists (select 1 from document d where d.id = t.document_id and ${documentTextIsPublic})`,
      where: 'true',
    },
  ];
  const problems: Problem[] = [];
  for (const { table, alias, isPublic, where } of rules) {
    const rows = await tx.$queryRawUnsafe<{ row: object }[]>(
      `select to_jsonb(${alias}) - 'text' as row from ${table} ${alias} where ${where} and ${alias}.is_public is distinct from ${isPublic}`,
    );
    for (const { row } of rows) {
      problems.push({
        record: `${named(table)} ${idOf(row)}`,
        problem: 'does not follow what it belongs to',
      });
    }
  }
  return problems;
}

/** A record's columns are the outcome of its claims. */
async function columns(tx: Tx): Promise<Problem[]> {
  const problems: Problem[] = [];
  const subjects: [ClaimSubject, string][] = [
    ['PERSON', 'slug'],
    ['COMPANY', 'slug'],
    ['FUNDING_ROUND', 'title'],
  ];
  for (const [type, label] of subjects) {
    const table = recordTables[type];
    const ids = await tx.$queryRawUnsafe<{ id: string; label: string }[]>(
      `select id, ${label} as label from ${table}`,
    );
    for (let from = 0; from < ids.length; from += BATCH) {
      for (const { id, label: name } of ids.slice(from, from + BATCH)) {
        const settled = settledColumns(type, await claimsOf(tx, type, id));
        const list = Object.keys(settled).map((column) =>
          /_(min|max)$/.test(column) ? `trim_scale(${column})::text as ${column}` : `${column}::text`,
        );
        const [found] = await tx.$queryRawUnsafe<Record<string, unknown>[]>(
          `select ${list.join(', ')} from ${table} where id = $1::uuid`,
          id,
        );
        const wrong = Object.keys(settled).filter(
          (column) => (found?.[column] ?? null) !== (settled[column] ?? null),
        );
        if (wrong.length > 0) {
          problems.push({
            record: `${named(table)} ${name}`,
            problem: `is not what its claims say: ${wrong.join(', ')}`,
          });
        }
      }
    }
  }
  return problems;
}

async function appearances(tx: Tx): Promise<Problem[]> {
  const rows = await tx.$queryRawUnsafe<{ slug: string }[]>(
    `with wanted as (${appearancesOf('true')}),
     found as (select article_id, person_id, company_id, round_id, first_start, published_sort from appearance),
     wrong as ((select * from wanted except select * from found) union (select * from found except select * from wanted))
     select distinct a.slug from wrong join article a on a.id = wrong.article_id`,
  );
  return rows.map(({ slug }) => ({
    record: `Article ${slug}`,
    problem: 'its list of who appears in it is wrong',
  }));
}

/** What is kept as doubtful is what is in doubt. */
async function findings(tx: Tx): Promise<Problem[]> {
  const rows = await tx.$queryRawUnsafe<{ kind: string; scope: string; isKept: boolean }[]>(
    `with wanted as (select w.check_kind, w.id, w.record_type, w.scope_id, w.state, exists (select 1 from finding_dismissal d
       where (d.check_kind, d.finding_id, d.state) = (w.check_kind, w.id, w.state)) as is_dismissed from doubt w),
     found as (select check_kind, id, record_type, scope_id, state, is_dismissed from finding)
     select w.check_kind as kind, w.scope_id as scope, false as "isKept" from (select * from wanted except select * from found) w
     union all select f.check_kind, f.scope_id, true from (select * from found except select * from wanted) f`,
  );
  return rows.map(({ kind, scope, isKept }) => ({
    record: `Record ${scope}`,
    problem: isKept ? `${kind} was found and is not so` : `${kind} is so and was not found`,
  }));
}

async function sortKeys(tx: Tx): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const table of ['person', 'company']) {
    const rows = await tx.$queryRawUnsafe<{ slug: string; name: string; name_sort: string }[]>(
      `select slug, name, name_sort from ${table}`,
    );
    for (const { slug, name, name_sort: found } of rows) {
      if (found !== sortKey(name)) {
        problems.push({ record: `${named(table)} ${slug}`, problem: 'its sort key is not that of its name' });
      }
    }
  }
  return problems;
}

/** Every record's present revision is kept. */
async function revisions(tx: Tx): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const type of Object.keys(recordTables) as AggregateType[]) {
    const table = recordTables[type];
    const rows = await tx.$queryRawUnsafe<{ id: string; revision: number }[]>(
      `select r.id, r.revision from ${table} r where not exists (
         select 1 from revision v where v.record_type = '${type}' and v.record_id = r.id and v.revision = r.revision)`,
    );
    for (const { id, revision } of rows) {
      problems.push({ record: `${named(table)} ${id}`, problem: `its revision ${revision} was not kept` });
    }
  }
  return problems;
}

function named(table: string): string {
  const words = table.replaceAll('_', ' ');
  return words[0]!.toUpperCase() + words.slice(1);
}

function idOf(row: object): string {
  const { id, document_id: documentId, article_id: articleId } = row as Record<string, string | undefined>;
  return id ?? documentId ?? articleId ?? JSON.stringify(row);
}
