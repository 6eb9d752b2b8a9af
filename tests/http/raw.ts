/** Requests as bytes, for what no well-behaved client sends. */
import { connect, type Socket } from 'node:net';

/** Sends the bytes and answers with all that comes back until the other side ends. */
export function exchange(port: number, request: string | Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write(request));
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('close', () => resolve(Buffer.concat(chunks)));
    // A reset after the answer is an end like any other.
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (!['ECONNRESET', 'EPIPE'].includes(error.code ?? '')) reject(error);
    });
  });
}

export async function getRaw(port: number, path: string, headers: readonly string[] = []): Promise<Buffer> {
  const lines = [`GET ${path} HTTP/1.1`, 'host: localhost', 'connection: close', ...headers];
  return exchange(port, `${lines.join('\r\n')}\r\n\r\n`);
}

export function bodyOf(answer: Buffer): Buffer {
  return answer.subarray(answer.indexOf('\r\n\r\n') + 4);
}

/** Resolves with the milliseconds until the other side closed the connection. */
export function untilClosed(socket: Socket): Promise<number> {
  const start = performance.now();
  return new Promise((resolve) => {
    socket.on('error', () => {});
    socket.resume();
    socket.on('close', () => resolve(performance.now() - start));
  });
}
