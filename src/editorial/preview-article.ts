/**
 * What the public would see if an article were published now, at every depth: the article is published, the public's own
 * statement runs with the public's own rights, and everything is taken back.
 */
import { publishArticleIn } from '../articles/publish-article.ts';
import type { Actor } from '../auth/actor.ts';
import { parameter, quoted } from '../database/connect.ts';
import type { PrismaClient } from '../database/generated/client.ts';
import type { StatementPool } from '../database/pools.ts';
import type { Tx } from '../database/transaction.ts';
import { Turnstile } from '../database/turnstile.ts';
import { InvalidValue, NotFound, Unavailable } from '../errors/app-error.ts';
import type { Preview } from '../graphql/executor.ts';
import { rehearse } from '../history/rehearse.ts';
import { articleOfToken, refusedToken } from './preview-token.ts';

const actor: Actor = { kind: 'system', name: 'preview' };
/** Each holds the records of a publication for as long as it takes. */
const AT_ONCE = 2;
const PATIENCE = 3_000;

export function createPreview(prisma: PrismaClient, reader: StatementPool): Preview {
  const turnstile = new Turnstile(
    Array.from({ length: AT_ONCE }, (_, place) => place),
    PATIENCE,
  );
  let role: Promise<string> | undefined;

  return async (token, { text, parameters, signal }) => {
    const articleId = await articleOfToken(prisma, token);
    role ??= roleOf(reader);
    const readerRole = await role.catch((error: unknown) => {
      role = undefined;
      throw error;
    });
    const place = await turnstile.take(signal);
    try {
      return await rehearse({ prisma, actor }, async (tx) => {
        await publishNow(tx, articleId);
        await becomeReader(tx, readerRole);
        const [row] = await tx.$queryRawUnsafe<[{ answer: string }]>(text, ...parameters.map(parameter));
        return row.answer;
      });
    } finally {
      turnstile.giveBack(place);
    }
  };
}

async function publishNow(tx: Tx, id: string): Promise<void> {
  try {
    await publishArticleIn(tx, actor, { id, expectedRevision: null });
  } catch (error) {
    if (error instanceof NotFound) throw refusedToken();
    if (error instanceof InvalidValue) {
      throw new InvalidValue({
        field: 'preview',
        value: 'this article',
        rule: `published now it is refused: ${error.message}`,
      });
    }
    throw error;
  }
}

/** For the rest of the transaction, so that row-level security hides what it hides from the public. */
async function becomeReader(tx: Tx, role: string): Promise<void> {
  try {
    await tx.$executeRawUnsafe(`set local role ${quoted(role)}`);
  } catch (error) {
    throw new Unavailable(
      "Previews are not set up: the editors' login role must be made a member of the readers'.",
      error,
    );
  }
}

async function roleOf(reader: StatementPool): Promise<string> {
  const [row] = await reader.run('select session_user::text as role', [], { prepare: false });
  return row!.role as string;
}
