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
  if (articles.size > 0) await addPartsOf(tx, affected, [...articles]);
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

/** Whom the articles name, what is quoted from them and what stands on their texts, former ones too. */
async function addPartsOf(tx: Tx, affected: Affected, articles: readonly string[]): Promise<void> {
  const keys = factKindNames.map((name) => `e.${factKind(name).key} as ${name}`);
  const standing = await tx.$queryRawUnsafe<Record<FactKindName, string | null>[]>(
    `select ${keys.join(', ')} from evidence e join document d on d.id = e.document_id where d.article_id = any($1::uuid[])`,
    articles,
  );
  for (const name of factKindNames) {
    const ids = standing.flatMap((row) => row[name] ?? []);
    add(affected.facts[name], ids);
  }
  const named = await tx.$queryRawUnsafe<Record<'person' | 'company' | 'quote', string | null>[]>(
    `select person_id as person, company_id as company, null::uuid as quote from mention where article_id = any($1::uuid[])
     union select null, null, id from quote where article_id = any($1::uuid[])`,
    articles,
  );
  add(
    affected.people,
    named.flatMap(({ person }) => person ?? []),
  );
  add(
    affected.companies,
    named.flatMap(({ company }) => company ?? []),
  );
  add(
    affected.facts.quotes,
    named.flatMap(({ quote }) => quote ?? []),
  );
}

/** Everybody the affected facts point to. */
async function addNamedParties(tx: Tx, affected: Affected): Promise<void> {
  const parts: string[] = [];
  const parameters: string[][] = [];
  const from = (table: string, key: string, ids: string, columns: Columns) => {
    for (const side of sides) {
      for (const column of columns[side]) {
        parts.push(`select '${side}' as side, ${column} as id from ${table} where ${key} = any(${ids})`);
      }
    }
  };
  for (const name of factKindNames) {
    const kind = factKind(name);
    if (affected.facts[name].size === 0) continue;
    const ids = `$${parameters.push([...affected.facts[name]])}::uuid[]`;
    from(kind.table, 'id', ids, kind);
    if (kind.participants) {
      from(kind.participants, kind.key, ids, {
        people: ['person_id'],
        companies: ['company_id'],
        rounds: [],
      });
    }
  }
  if (parts.length > 0) {
    const rows = await tx.$queryRawUnsafe<{ side: Side; id: string | null }[]>(
      parts.join(' union '),
      ...parameters,
    );
    for (const { side, id } of rows) if (id !== null) affected[side].add(id);
  }
  add(
    affected.companies,
    await idsOf(tx, 'select distinct company_id as id from funding_round where id = any($1::uuid[])', [
      ...affected.rounds,
    ]),
  );
}

const sides = ['people', 'companies', 'rounds'] as const;
type Side = (typeof sides)[number];
type Columns = Readonly<Record<Side, readonly string[]>>;

/** All facts of parties that changed sides: what points to them follows. */
export async function addFactsOf(tx: Tx, affected: Affected, flipped: Flips): Promise<void> {
  const parts: string[] = [];
  const parameters: string[][] = [];
  for (const [party, changes] of [
    ['person', flipped.PERSON],
    ['company', flipped.COMPANY],
    ['round', flipped.FUNDING_ROUND],
  ] as const) {
    if (changes.size === 0) continue;
    const ids = `any($${parameters.push([...changes.keys()])}::uuid[])`;
    for (const name of factKindNames) {
      const kind = factKind(name);
      for (const condition of names(kind, party, ids)) {
        parts.push(`select '${name}' as kind, f.id from ${kind.table} f where ${condition}`);
      }
    }
  }
  if (parts.length === 0) return;
  const rows = await tx.$queryRawUnsafe<{ kind: FactKindName; id: string }[]>(
    parts.join(' union '),
    ...parameters,
  );
  for (const { kind, id } of rows) affected.facts[kind].add(id);
}

export function add(ids: Ids, more: Iterable<string>): void {
  for (const id of more) ids.add(id);
}
