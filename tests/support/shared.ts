/** Test data that is not ours to ship lies in `shared`, beside the project: who uses it skips, and says so, where it is absent. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve('../shared');

export const sharedPath = (path: string): string => join(folder, path);
export const hasShared = (path: string): boolean => existsSync(sharedPath(path));
