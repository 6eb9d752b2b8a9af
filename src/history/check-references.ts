import type { Tx } from '../database/transaction.ts';
import { InvalidValue, NotFound } from '../errors/app-error.ts';
import { toGlobalId } from '../text/global-id.ts';
import { recordTables } from './record-tables.ts';

const tables = { ...recordTables, TOPIC: 'topic', PUBLISHER: 'publisher' } as const;

export interface Reference {
  type: keyof typeof tables;
  /** Nothing to check where there is none. */
  id: string | null | undefined;
  /** Where in the input it stands. */
  field: string;
}

/** A person or a company, where one of them is named. */
export function partyReference(
  party: { personId?: string | null; companyId?: string | null } | null | undefined,
  field: string,
): Reference[] {
  return [
    { type: 'PERSON', id: party?.personId, field },
    { type: 'COMPANY', id: party?.companyId, field },
  ];
}

/**
 * Refuses what points to a record that is not there, was deleted, or was merged into another. The others stay there until the
 * act is done: who would delete one waits, and finds it pointed to.
 */
export async function checkReferences(tx: Tx, references: readonly Reference[]): Promise<void> {
  for (const type of Object.keys(tables) as (keyof typeof tables)[]) {
    const named = references.filter((each) => each.type === type && each.id);
    if (named.length === 0) continue;
    const isDeletable = !['ARTICLE', 'TOPIC', 'PUBLISHER'].includes(type);
    const isParty = type === 'PERSON' || type === 'COMPANY';
    const found = await tx.$queryRawUnsafe<{ id: string; mergedInto: string | null }[]>(
      `select id, ${isParty ? 'merged_into_id' : 'null'} as "mergedInto" from ${tables[type]}
       where id = any($1::uuid[])${isDeletable ? ' and deleted_at is null' : ''} order by id for key share`,
      [...new Set(named.map(({ id }) => id))],
    );
    for (const { id, field } of named) {
      const record = found.find((each) => each.id === id);
      if (!record) {
        throw new NotFound(`${field}: there is no such ${tables[type].replace('_', ' ')}`, { field });
      }
      if (record.mergedInto === null) continue;
      const survivor = toGlobalId(type === 'PERSON' ? 'Person' : 'Company', record.mergedInto);
      throw new InvalidValue({ field, value: id, rule: `it was merged into ${survivor}: name that one` });
    }
  }
}
