/** The limit to compare with: a bare server that sends what one prepared statement answers, or the same bytes from memory. */
import Fastify from 'fastify';
import { openPools } from '../../src/database/pools.ts';
import { addWrites } from './write-limit.ts';

interface Order {
  readerUrl: string;
  editorUrl: string;
  statements: Record<string, string>;
}

process.once('message', (order: Order) => {
  void serve(order);
});

async function serve({ readerUrl, editorUrl, statements }: Order): Promise<void> {
  const { reader } = await openPools({ readerUrl, editorUrl });
  const server = Fastify();
  const answers = new Map<string, string>();
  server.post<{ Params: { name: string }; Body: { parameters: string[] } }>(
    '/sql/:name',
    async (request, reply) => {
      const [row] = await reader.run(statements[request.params.name]!, request.body.parameters, {
        prepare: true,
      });
      answers.set(request.params.name, row!.answer as string);
      return reply.type('application/json; charset=utf-8').send(row!.answer);
    },
  );
  server.post<{ Params: { name: string } }>('/static/:name', async (request, reply) =>
    reply.type('application/json; charset=utf-8').send(answers.get(request.params.name)),
  );
  addWrites(server, editorUrl);
  process.send?.({ url: await server.listen({ port: 0, host: '127.0.0.1' }) });
}
