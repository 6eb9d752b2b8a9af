/** Uploads go on to whoever takes them in as they come: a server that held them would keep its readers waiting. */
import { once } from 'node:events';
import { request as ask, type ClientRequest, type IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { UserActor } from '../../auth/actor.ts';
import { AppError, Unavailable } from '../../errors/app-error.ts';
import { limits } from '../../ingest/readers/limits.ts';

/** Who sends, as the server has found: nobody else reaches the socket. */
export interface Sender {
  actor: UserActor;
  /** The sender's internet address. */
  address: string;
}

export interface Upload extends Sender {
  requestId: string;
  contentType: string | undefined;
  body: Readable;
  /** Aborted when the sender is gone or has had its time. */
  signal: AbortSignal;
}

export interface UploadAnswer {
  status: number;
  /** JSON. */
  body: Buffer;
  retryAfter: string | undefined;
}

export type HandOver = (upload: Upload) => Promise<UploadAnswer>;

export const SENT_BY = 'x-sent-by';

/** Bytes, of one file and of all that come at once. */
export const LARGEST_UPLOAD = limits.bytes;
/** With what stands around the files. */
export const LARGEST_FORM = LARGEST_UPLOAD + 64 * 1024;
const BYTES_A_MILLISECOND = 16 * 1024;
/** Milliseconds; a timer's are whole ones. */
const SHORTEST_PAUSE = 2;

/** To who listens at the path; throws Unavailable where nobody does, and BODY_TOO_LARGE as soon as it is. */
export function handOverTo(socketPath: string): HandOver {
  return async ({ contentType, body, signal, requestId, ...sender }) => {
    const asking = ask({
      socketPath,
      method: 'POST',
      signal,
      headers: {
        'x-request-id': requestId,
        [SENT_BY]: Buffer.from(JSON.stringify(sender)).toString('base64url'),
        ...(contentType === undefined ? {} : { 'content-type': contentType }),
      },
    });
    const answered = once(asking, 'response') as Promise<[IncomingMessage]>;
    // Of one that was answered or given up nobody asks.
    asking.on('error', () => {});
    answered.catch(() => {});
    try {
      const [answer] = await Promise.race([answered, passOn(body, asking).then(() => answered)]);
      const parts = (await answer.toArray()) as Buffer[];
      return {
        status: answer.statusCode!,
        body: Buffer.concat(parts),
        retryAfter: answer.headers['retry-after'],
      };
    } catch (error) {
      if (error instanceof AppError) throw error;
      throw new Unavailable('Documents cannot be taken in at the moment.', error);
    } finally {
      asking.destroy();
    }
  };
}

/** Not faster than that: what comes at once keeps every processor busy with itself, from the sender's network to the database. */
async function passOn(body: Readable, asking: ClientRequest): Promise<void> {
  let length = 0;
  let owed = 0;
  for await (const piece of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    // Who refuses before the end reads no more.
    if (asking.destroyed) return;
    length += piece.byteLength;
    if (length > LARGEST_FORM) throw tooLarge();
    if (!asking.write(piece)) await once(asking, 'drain');
    owed += piece.byteLength / BYTES_A_MILLISECOND;
    if (owed < SHORTEST_PAUSE) continue;
    await sleep(owed);
    owed = 0;
  }
  asking.end();
}

export function senderIn(header: string | string[] | undefined): Sender {
  return JSON.parse(Buffer.from(String(header), 'base64url').toString()) as Sender;
}

export function tooLarge(): AppError {
  return new AppError('BODY_TOO_LARGE', `At most ${LARGEST_UPLOAD / 1024 / 1024} megabytes come at once.`);
}
