import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, inject, test } from 'vitest';
import { checkServer } from '../../src/database/check-server.ts';
import { connect } from '../../src/database/connect.ts';
import { startTestServer } from '../support/server.ts';
import { within } from '../support/time.ts';

function address(changes: Partial<Pick<URL, 'port' | 'password' | 'pathname' | 'hostname'>>): string {
  return Object.assign(new URL(inject('templateUrl')), changes).href;
}

/** A listener that is no PostgreSQL: it does to each connection what it is told. */
async function listener(greet: (socket: Socket) => void): Promise<{ port: string; close(this: void): void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    greet(socket);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port: String((server.address() as AddressInfo).port), close };
}

describe('the start', () => {
  test('takes a server as it should be', async () => {
    await expect(checkServer(inject('templateUrl'))).resolves.toBeUndefined();
  });

  test.each([
    ['nobody listens', { port: '1' }, /no PostgreSQL listens there. Start it/],
    ['the password is wrong', { password: 'wrong' }, /refuses the login of backfile/],
    ['the database is missing', { pathname: '/nowhere' }, /there is no database nowhere/],
    ['the host is missing', { hostname: 'nowhere.invalid' }, /there is no such host/],
  ])('says in one line what to do when %s', async (_, changes, line) => {
    const url = address(changes);
    const { message } = (await checkServer(url, 2).catch((error: unknown) => error as Error)) as Error;
    expect(message).toMatch(line);
    expect(message).not.toMatch(/\n|wrong/);
  });

  test.each([
    ['says nothing', () => {}],
    ['hangs up again and again', (socket: Socket) => void socket.destroy()],
  ])('waits no longer than it was told for a server that %s', async (_, greet) => {
    const { port, close } = await listener(greet);
    await expect(within(3_000, checkServer(address({ port }), 0.5))).rejects.toThrow(
      /no PostgreSQL answers within 0.5 s/,
    );
    close();
  });

  test('refuses a server that does not write whole pages', async () => {
    const server = await startTestServer();
    const sql = connect(server.url, { max: 1 });
    await sql`alter system set full_page_writes = off`;
    await sql`select pg_reload_conf()`;
    await expect.poll(async () => (await sql`show full_page_writes`)[0]?.full_page_writes).toBe('off');
    await expect(checkServer(server.url)).rejects.toThrow(/full_page_writes off and can lose data/);
    await sql.end();
    await server.stop();
  });
});
