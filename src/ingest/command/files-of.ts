import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../errors/app-error.ts';
import { LARGEST_IMPORT } from '../jobs/queue-import.ts';

/** The files that are named, and those in the folders that are, in order; what begins with a dot is left out. */
export async function filesOf(names: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const name of names) {
    const found = await stat(name).catch(() => null);
    if (!found) throw new AppError('NOT_FOUND', `There is no file ${name}.`);
    if (!found.isDirectory()) {
      files.push(name);
      continue;
    }
    const entries = await readdir(name, { withFileTypes: true, recursive: true });
    const within = entries
      .filter(
        (entry) => entry.isFile() && !/(^|\/)\./.test(join(entry.parentPath, entry.name).slice(name.length)),
      )
      .map((entry) => join(entry.parentPath, entry.name));
    files.push(...within.toSorted());
  }
  return files;
}

export async function bytesOf(file: string): Promise<Uint8Array> {
  const { size } = await stat(file);
  if (size > LARGEST_IMPORT) {
    const rule = `at most ${LARGEST_IMPORT} bytes`;
    throw new AppError('DOCUMENT_TOO_LARGE', `document: ${rule}`, { field: 'document', rule });
  }
  return readFile(file);
}
