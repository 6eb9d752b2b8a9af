import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void;

/**
 * Gives back the memory of buffers that are no longer used, in a few milliseconds. By itself V8 does so only when its own
 * young objects fill their space, and what lies outside of it, such as the pieces of an upload, is a hundred megabytes by then.
 */
export function freeYoung(): void {
  collect({ type: 'minor' });
}
