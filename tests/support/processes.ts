import { readFile, readdir } from 'node:fs/promises';

/** The PostgreSQL servers (not their workers) whose command line names the folder. */
export async function serversBelow(folder: string): Promise<string[]> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    numbers.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
  );
  return lines
    .map((line) => line.replaceAll('\0', ' '))
    .filter((line) => line.includes(folder) && /postgres -D /.test(line));
}
