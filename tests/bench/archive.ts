/** Loads the archive by COPY. */
import { once } from 'node:events';
import type { Connection } from '../../src/database/connect.ts';
import { tables, type Row, type Size } from './rows.ts';

/** Loads the archive; says how far it is. Foreign keys hold by construction and are not checked row by row. */
export async function loadArchive(sql: Connection, size: Size, say: (line: string) => void): Promise<void> {
  await sql`set session_replication_role = replica`;
  for (const [target, rows] of tables(size)) {
    const began = Date.now();
    let count = 0;
    const stream = await sql.unsafe(`copy ${target} from stdin`).writable();
    let lines: string[] = [];
    for (const row of rows()) {
      lines.push(row.map(copied).join('\t'));
      count += 1;
      if (lines.length === 1_000) {
        if (!stream.write(`${lines.join('\n')}\n`)) await once(stream, 'drain');
        lines = [];
      }
    }
    const done = once(stream, 'finish');
    stream.end(lines.length > 0 ? `${lines.join('\n')}\n` : '');
    await done;
    say(
      `${target.slice(0, target.indexOf(' ')).padEnd(16)}${String(count).padStart(9)} rows  ${((Date.now() - began) / 1000).toFixed(1)} s`,
    );
  }
  await sql`set session_replication_role = origin`;
  await sql`update archive_state set seeded_at = now()`;
  say('vacuum and analyze …');
  await sql.unsafe('vacuum (analyze)');
}

function copied(value: Row[number]): string {
  if (value === null) return String.raw`\N`;
  return String(value)
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\t', String.raw`\t`);
}
