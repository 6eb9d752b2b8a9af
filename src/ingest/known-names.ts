import type { PrismaClient } from '../database/generated/client.ts';
import type { KnownName } from './recognise/found.ts';

/** So long names may be old: who came meanwhile is found by name when a proposal is judged. */
const FRESH = 2_000;

/** The names of the archive, read again only when some changed: as long as they are the same it is the same array. */
export function knownNames(prisma: PrismaClient): () => Promise<readonly KnownName[]> {
  let names: readonly KnownName[] = [];
  let state = '';
  let looked = -Infinity;
  return async () => {
    if (performance.now() - looked < FRESH) return names;
    const [now] = await prisma.$queryRaw<{ state: string }[]>`
      select concat_ws(' ', (select count(*) from person), (select max(saved_at) from person),
        (select count(*) from company), (select max(saved_at) from company)) as state`;
    looked = performance.now();
    if (now!.state !== state) {
      names = await loadNames(prisma);
      ({ state } = now!);
    }
    return names;
  };
}

async function loadNames(prisma: PrismaClient): Promise<KnownName[]> {
  return prisma.$queryRaw<KnownName[]>`
    with alive as (
      select id, name, 'PERSON' as party, 'per_' || replace(id::text, '-', '') as global from person
        where merged_into_id is null and deleted_at is null
      union all select id, name, 'COMPANY', 'com_' || replace(id::text, '-', '') from company
        where merged_into_id is null and deleted_at is null
    )
    select a.global as id, a.party, a.name, null as "nameKind" from alive a
    union all select a.global, a.party, n.value, n.name_kind::text from name n join alive a on a.id = coalesce(n.person_id, n.company_id)`;
}
