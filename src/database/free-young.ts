import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void;

/** Bytes. A collection keeps everybody waiting, up to 40 ms in a server whose young space is full. */
const ENOUGH = 6 * 1024 * 1024;
let left = 0;

/**
 * Gives back the memory of buffers that are no longer used, once there are enough of them. By itself V8 does so only when
 * its own young objects fill their space, and what lies outside of it, such as the pieces of an upload, is a hundred
 * megabytes by then.
 */
export function freeYoung(bytes: number): void {
  left += bytes;
  if (left < ENOUGH) return;
  left = 0;
  collect({ type: 'minor' });
}
