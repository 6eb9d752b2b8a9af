import type { Connection } from './connect.ts';

/** What a login role must not be, in words to be read, or null when it is as it should be. */
export async function faultOfRole(sql: Connection, expected: string): Promise<string | null> {
  const [found] = await sql<
    { session: string; superuser: string | null; bypasses: string | null; owner: string | null }[]
  >`
    with reach as (select * from pg_roles where pg_has_role(session_user, oid, 'MEMBER'))
    select session_user as session,
      (select min(rolname) from reach where rolsuper) as superuser,
      (select min(rolname) from reach where rolbypassrls) as bypasses,
      (select min(reach.rolname) from reach join pg_class on relowner = reach.oid
        where relnamespace = 'public'::regnamespace) as owner`;
  const { session, superuser, bypasses, owner } = found!;
  const remedy = 'Give it a plain login role of its own.';
  if (session !== expected) return `The login for ${expected} leads to the role ${session}. ${remedy}`;
  const asRole = (role: string) => (role === session ? session : `${session} (as ${role})`);
  if (superuser !== null) return `The login role ${asRole(superuser)} is a superuser. ${remedy}`;
  if (bypasses !== null) return `The login role ${asRole(bypasses)} bypasses row-level security. ${remedy}`;
  if (owner !== null) return `The login role ${asRole(owner)} owns tables of the archive. ${remedy}`;
  return null;
}
