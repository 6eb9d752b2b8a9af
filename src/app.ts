/** The hand-made wiring of a running server: the only file that knows all parts. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { isWithdrawn } from './articles/is-withdrawn.ts';
import { findApiToken } from './auth/api-tokens.ts';
import { askForReset } from './auth/ask-for-reset.ts';
import { recordAudit } from './auth/audit.ts';
import { linkDelivery, type DeliverLink } from './auth/link-mail.ts';
import { openMailer } from './auth/mailer.ts';
import { redeemLink } from './auth/redeem-link.ts';
import { endSession, findSession } from './auth/sessions.ts';
import { signIn } from './auth/sign-in.ts';
import type { Config } from './config/config.ts';
import { projectFolder } from './config/project-folder.ts';
import type { Database } from './database/database.ts';
import { AppError } from './errors/app-error.ts';
import { createPreview } from './editorial/preview-article.ts';
import { createExecutor } from './graphql/executor.ts';
import { createGateway } from './graphql/gateway.ts';
import type { Accounts } from './http/accounts.ts';
import type { Drain } from './http/drain.ts';
import { buildServer, type ServerParts } from './http/server.ts';
import type { HandOver } from './http/uploads/hand-over.ts';
import type { Logger } from './logging/logger.ts';
import { createSchema, readMaps } from './schema.ts';

export interface App {
  server: FastifyInstance;
  drain: Drain;
}

export async function createApp(
  config: Config,
  log: Logger,
  database: Pick<Database, 'reader' | 'editor' | 'prisma'>,
  handOver: HandOver,
  times?: ServerParts['times'],
): Promise<App> {
  const schema = createSchema();
  const { prisma } = database;
  const preview = createPreview(prisma, database.reader);
  const sendMail = config.smtpUrl === undefined ? null : openMailer(config.smtpUrl, config.publicUrl, log);
  const deliverLink = linkDelivery(config.publicUrl, sendMail);
  const execute = createExecutor({ schema, maps: readMaps, pools: database, prisma, preview, deliverLink });
  const site = { articleUrl: config.siteArticleUrl };
  return buildServer({
    config,
    log,
    schema,
    gateway: createGateway(schema, execute),
    reading: {
      ask: async (document, variables, request) => {
        const { data, errors } = await execute({
          document,
          variables,
          context: { actor: { kind: 'public' }, address: '', site, ...request },
        });
        const [error] = errors ?? [];
        if (error?.extensions.code === 'BAD_USER_INPUT') throw new AppError('BAD_USER_INPUT', error.message);
        if (error) throw error.originalError ?? error;
        return data;
      },
      isWithdrawn: (slug) => isWithdrawn(prisma, slug),
    },
    accounts: accountsOf(database, deliverLink),
    handOver,
    database: { ready: () => answers(database) },
    builtPages: {
      playground: join(projectFolder(), 'dist/playground'),
      admin: join(projectFolder(), 'dist/admin'),
    },
    times,
  });
}

function accountsOf(
  { prisma, editor }: Pick<Database, 'prisma' | 'editor'>,
  deliverLink: DeliverLink,
): Accounts {
  return {
    find: (token) => findSession(editor, token),
    findProgram: (secret) => findApiToken(prisma, secret),
    signIn: (given) => signIn({ prisma, editor }, given),
    signOut: async (token, { id, name }, request) => {
      if (await endSession(prisma, token)) {
        await recordAudit(prisma, { kind: 'SIGN_OUT', actor: name, userId: id, ...request });
      }
    },
    redeemLink: (given) => redeemLink(prisma, given),
    askForReset: async (given) => {
      const made = await askForReset(prisma, given);
      if (made) deliverLink('PASSWORD_RESET', made);
    },
  };
}

async function answers({ reader }: Pick<Database, 'reader'>): Promise<boolean> {
  try {
    await reader.run('select 1', [], { prepare: false, signal: AbortSignal.timeout(1_500) });
    return true;
  } catch {
    return false;
  }
}
