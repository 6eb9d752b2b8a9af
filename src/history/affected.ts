/** From what an act touched to everything that may change sides with it; never the whole archive. */
import type { Tx } from '../database/transaction.ts';
import { factKind, factKindNames, names, type FactKindName } from './fact-kinds.ts';
import type { AggregateType } from './record-tables.ts';

/** What an act changed; ids of records whose visibility, evidence or claims may now be otherwise. */
export type Touched = Partial<
  Record<FactKindName | 'articles' | 'people' | 'companies' | 'rounds', readonly string[]>
> & {
  /** Records of which the public sees something else now, if it sees them. */
  changed?: readonly (readonly [type: AggregateType, id: string])[];
};

export type Ids = Set<string>;
export interface Affected {
  articles: Ids;
  people: Ids;
  companies: Ids;
  rounds: Ids;
  facts: Record<FactKindName, Ids>;
}

export type PartyType = 'PERSON' | 'COMPANY' | 'FUNDING_ROUND';
/** Which parties changed sides, and whether they are public now. */
export type Flips = Record<PartyType, Map<string, boolean>>;

export async function idsOf(tx: Tx, sql: string, given: readonly string[]): Promise<string[]> {
  if (given.length === 0) return [];
  const rows = await tx.$queryRawUnsafe<{ id: string | null }[]>(sql, given);
  return rows.flatMap(({ id }) => (id === null ? [] : [id]));
}

export async function affectedBy(tx: Tx, touched: Touched): Promise<Affected> {
  const articles = new Set(touched.articles);
  const affected: Affected = {
    articles,
    people: new Set(touched.people),
    companies: new Set(touched.companies),
    rounds: new Set(touched.rounds),
    facts: Object.fromEntries(
      factKindNames.map((name) => [name, new Set(touched[name])]),
    ) as Affected['facts'],
  };
  if (articles.size > 0) {
    const documents = 'select d.id from document d where d.article_id = any($1::uuid[])';
    for (const name of factKindNames) {
      const { key } = factKind(name);
      add(
        affected.facts[name],
        await idsOf(
          tx,
          `select distinct e.${key} as id from evidence e where e.${key} is not null and e.document_id in (${documents})`,
          [...articles],
        ),
      );
    }
    add(
      affected.facts.quotes,
      await idsOf(tx, 'select id from quote where article_id = any($1::uuid[])', [...articles]),
    );
    for (const [party, ids] of [
      ['person_id', affected.people],
      ['company_id', affected.companies],
    ] as const) {
      add(
        ids,
        await idsOf(tx, `select distinct ${party} as id from mention where article_id = any($1::uuid[])`, [
          ...articles,
        ]),
      );
    }
  }
  await addFactsOf(tx, affected, {
    PERSON: new Map(
      [...affected.people].filter((id) => touched.people?.includes(id)).map((id) => [id, true]),
    ),
    COMPANY: new Map(
      [...affected.companies].filter((id) => touched.companies?.includes(id)).map((id) => [id, true]),
    ),
    FUNDING_ROUND: new Map((touched.rounds ?? []).map((id) => [id, true])),
  });
  await addNamedParties(tx, affected);
  return affected;
}

/** Everybody the affected facts point to. */
async function addNamedParties(tx: Tx, affected: Affected): Promise<void> {
  for (const name of factKindNames) {
    const kind = factKind(name);
    const facts = [...affected.facts[name]];
    if (facts.length === 0) continue;
    for (const [columns, ids] of [
      [kind.people, affected.people],
      [kind.companies, affected.companies],
      [kind.rounds, affected.rounds],
    ] as const) {
      for (const column of columns) {
        add(
          ids,
          await idsOf(
            tx,
            `select distinct ${column} as id from ${kind.table} where id = any($1::uuid[])`,
            facts,
          ),
        );
      }
    }
    if (kind.participants) {
      for (const [column, ids] of [
        ['person_id', affected.people],
        ['company_id', affected.companies],
      ] as const) {
        add(
          ids,
          await idsOf(
            tx,
            `select distinct ${column} as id from ${kind.participants} where ${kind.key} = any($1::uuid[])`,
            facts,
          ),
        );
      }
    }
  }
  add(
    affected.companies,
    await idsOf(tx, 'select distinct company_id as id from funding_round where id = any($1::uuid[])', [
      ...affected.rounds,
    ]),
  );
}

/** All facts of parties that changed sides: what points to them follows. */
export async function addFactsOf(tx: Tx, affected: Affected, flipped: Flips): Promise<void> {
  const sides = [
    ['person', flipped.PERSON],
    ['company', flipped.COMPANY],
    ['round', flipped.FUNDING_ROUND],
  ] as const;
  for (const [party, changes] of sides) {
    if (changes.size === 0) continue;
    for (const name of factKindNames) {
      const kind = factKind(name);
      for (const condition of names(kind, party, 'any($1::uuid[])')) {
        add(
          affected.facts[name],
          await idsOf(tx, `select f.id from ${kind.table} f where ${condition}`, [...changes.keys()]),
        );
      }
    }
  }
}

export function add(ids: Ids, more: Iterable<string>): void {
  for (const id of more) ids.add(id);
}
