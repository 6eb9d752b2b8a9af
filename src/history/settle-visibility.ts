/**
 * Keeps `is_public` true to DESIGN 4 in the transaction of every change: an article is public when published; a fact
 * qualifies when it stands on a public article or by hand; a person, company or round is public when a qualifying fact
 * names it; a fact is public when it qualifies and everybody it points to is public; the rest follows.
 */
import type { Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import { announce, type Change } from './announce.ts';
import { settleAppearances } from './appearances.ts';
import {
  add,
  addFactsOf,
  affectedBy,
  idsOf,
  type Affected,
  type Flips,
  type PartyType,
  type Touched,
} from './affected.ts';
import {
  factKind,
  factKindNames,
  isNamed,
  qualifies,
  targetsPublic,
  type FactKindName,
} from './fact-kinds.ts';
import { keepPublicVersions } from './keep-public-versions.ts';
import type { AggregateType } from './record-tables.ts';
import { settleFindings } from './settle-findings.ts';
import { settleRecords } from './settle-records.ts';
import { settleSurroundings } from './settle-surroundings.ts';

/** Who changed sides, and whether they are public now. */
export interface Settled {
  parties: Flips;
  facts: Record<FactKindName, ReadonlyMap<string, boolean>>;
}

export async function settleVisibility(tx: Tx, actor: Actor, touched: Touched): Promise<Settled> {
  const affected = await affectedBy(tx, touched);
  await lock(tx, affected);
  const flipped = await settleParties(tx, affected);
  await addFactsOf(tx, affected, flipped);
  const appeared = await settleFacts(tx, affected);
  await settleAppearances(tx, affected);
  await settleSurroundings(tx, affected);
  const settled = await settleColumns(tx, affected, flipped);
  await settleFindings(tx, touched, affected);
  const changed = (type: AggregateType) => [
    ...(isParty(type) ? settled[type] : []),
    ...(touched.changed ?? []).flatMap(([of, id]) => (of === type ? [id] : [])),
  ];
  const raised = await announceChanges(tx, actor, flipped, appeared, changed);
  await keepPublicVersions(tx, affected, flipped, raised);
  return { parties: flipped, facts: appeared };
}

const isParty = (type: AggregateType): type is PartyType =>
  type === 'PERSON' || type === 'COMPANY' || type === 'FUNDING_ROUND';

/** In the order of their ids, so that two acts never wait for each other; what follows sees all that committed before. */
async function lock(tx: Tx, affected: Affected): Promise<void> {
  const locks = [
    ['article', affected.articles],
    ['person', affected.people],
    ['company', affected.companies],
    ['funding_round', affected.rounds],
  ] as const;
  for (const [table, ids] of locks) {
    if (ids.size === 0) continue;
    await tx.$queryRawUnsafe(
      `select 1 from ${table} where id = any($1::uuid[]) order by id for no key update`,
      [...ids],
    );
  }
}

async function settleParties(tx: Tx, affected: Affected): Promise<Flips> {
  const settle = async (table: string, party: 'person' | 'company' | 'round', ids: ReadonlySet<string>) => {
    if (ids.size === 0) return new Map<string, boolean>();
    const named = `(r.visibility = 'PUBLIC' or ${isNamed(party, 'r.id')})`;
    const alive =
      party === 'round'
        ? 'r.deleted_at is null and exists (select 1 from company c where c.id = r.company_id and c.is_public)'
        : 'r.merged_into_id is null and r.deleted_at is null';
    const rows = await tx.$queryRawUnsafe<{ id: string; is_public: boolean }[]>(
      `update ${table} r set is_public = s.settled
       from (select r.id, (r.visibility <> 'HIDDEN' and ${alive} and ${named}) as settled from ${table} r where r.id = any($1::uuid[])) s
       where r.id = s.id and r.is_public <> s.settled returning r.id, r.is_public`,
      [...ids],
    );
    return new Map(rows.map((row) => [row.id, row.is_public]));
  };
  const people = await settle('person', 'person', affected.people);
  const companies = await settle('company', 'company', affected.companies);
  // A company that changed sides takes its rounds along.
  add(
    affected.rounds,
    await idsOf(tx, 'select id from funding_round where company_id = any($1::uuid[])', [...companies.keys()]),
  );
  const rounds = await settle('funding_round', 'round', affected.rounds);
  return { PERSON: people, COMPANY: companies, FUNDING_ROUND: rounds };
}

async function settleFacts(tx: Tx, affected: Affected): Promise<Record<FactKindName, Map<string, boolean>>> {
  const appeared: Partial<Record<FactKindName, Map<string, boolean>>> = {};
  for (const name of factKindNames) {
    const kind = factKind(name);
    appeared[name] = new Map();
    if (affected.facts[name].size === 0) continue;
    const rows = await tx.$queryRawUnsafe<{ id: string; is_public: boolean }[]>(
      `update ${kind.table} f set is_public = s.settled
       from (select f.id, (${qualifies(kind)} and ${targetsPublic(kind)}) as settled from ${kind.table} f where f.id = any($1::uuid[])) s
       where f.id = s.id and f.is_public <> s.settled returning f.id, f.is_public`,
      [...affected.facts[name]],
    );
    appeared[name] = new Map(rows.map((row) => [row.id, row.is_public]));
  }
  return appeared as Record<FactKindName, Map<string, boolean>>;
}

/** The columns of records whose claims are affected, or that changed sides. */
async function settleColumns(
  tx: Tx,
  affected: Affected,
  flipped: Flips,
): Promise<Record<PartyType, string[]>> {
  const settle = async (type: PartyType, subject: string) => {
    const sql = `select distinct ${subject} as id from claim where id = any($1::uuid[])`;
    const ids = new Set([...(await idsOf(tx, sql, [...affected.facts.claims])), ...flipped[type].keys()]);
    return settleRecords(tx, type, [...ids].toSorted());
  };
  return {
    PERSON: await settle('PERSON', 'person_id'),
    COMPANY: await settle('COMPANY', 'company_id'),
    FUNDING_ROUND: await settle('FUNDING_ROUND', 'round_id'),
  };
}

/** Raises the version of what the public sees otherwise than before, and says so in the outbox. */
async function announceChanges(
  tx: Tx,
  actor: Actor,
  flipped: Flips,
  appeared: Record<FactKindName, Map<string, boolean>>,
  changed: (type: AggregateType) => string[],
): Promise<readonly Change[]> {
  const events: Change[] = [];
  const raise = async (
    recordType: AggregateType,
    table: string,
    ids: readonly string[],
    left: ReadonlyMap<string, boolean>,
  ) => {
    if (ids.length === 0) return;
    const rows = await tx.$queryRawUnsafe<{ id: string; version: number; is_public: boolean }[]>(
      `update ${table} set version = version + 1, modified_at = now() where id = any($1::uuid[]) and (is_public or id = any($2::uuid[]))
       returning id, version, is_public`,
      [...ids],
      [...left.keys()],
    );
    for (const { id, version, is_public: isPublic } of rows) {
      events.push({
        operation: isPublic ? 'UPSERT' : 'DELETE',
        recordType,
        recordId: id,
        version,
        isPublic: true,
      });
    }
  };
  const ofFacts = factsOf(appeared);
  for (const [type, table] of [
    ['PERSON', 'person'],
    ['COMPANY', 'company'],
    ['FUNDING_ROUND', 'funding_round'],
  ] as const) {
    const ids = new Set([...flipped[type].keys(), ...changed(type), ...(await ofFacts(tx, type))]);
    await raise(type, table, [...ids].toSorted(), flipped[type]);
  }
  for (const name of factKindNames) {
    const { aggregate, table } = factKind(name);
    if (!aggregate) continue;
    const ids = new Set([...appeared[name].keys(), ...changed(aggregate)]);
    await raise(aggregate, table, [...ids].toSorted(), appeared[name]);
  }
  await announce(tx, actor, events);
  return events;
}

/** Names, relations, investments and claims are shown with their record: it changes when they come or go. */
function factsOf(appeared: Record<FactKindName, Map<string, boolean>>) {
  const owners = {
    PERSON: [
      ['names', 'person_id'],
      ['claims', 'person_id'],
    ],
    COMPANY: [
      ['names', 'company_id'],
      ['claims', 'company_id'],
      ['relations', 'subject_id'],
      ['relations', 'object_id'],
    ],
    FUNDING_ROUND: [
      ['investments', 'round_id'],
      ['claims', 'round_id'],
    ],
  } as const;
  return async (tx: Tx, type: PartyType): Promise<string[]> => {
    const ids: string[] = [];
    for (const [name, column] of owners[type]) {
      if (appeared[name].size === 0) continue;
      ids.push(
        ...(await idsOf(
          tx,
          `select distinct ${column} as id from ${factKind(name).table} where id = any($1::uuid[])`,
          [...appeared[name].keys()],
        )),
      );
    }
    return ids;
  };
}
