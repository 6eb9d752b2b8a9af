/** PostgreSQL never forgets a prepared text while its connection lives: a process prepares at most this many. */
const PREPARED_TEXTS = 200;
const REMEMBERED_TEXTS = 1_000;

/** Names for statements that come back, under which each connection prepares them once; none for the others. */
export function preparedNames(): (statement: { sql: string }) => string {
  const names = new Map<string, string>();
  const seen = new Set<string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size === PREPARED_TEXTS) return '';
    if (!seen.delete(sql)) {
      if (seen.size === REMEMBERED_TEXTS) seen.clear();
      seen.add(sql);
      return '';
    }
    const name = `act_${names.size}`;
    names.set(sql, name);
    return name;
  };
}
