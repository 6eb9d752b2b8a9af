/** Starts Backfile: database, seeds on an empty archive, HTTP; ends it without losing a request. */
import 'reflect-metadata';
import { join } from 'node:path';
import { seedArchive } from '../seeds/seed-archive.ts';
import { createApp } from './app.ts';
import { startBackground } from './background.ts';
import { LINK_MINUTES, makeSetUpLink } from './auth/account-links.ts';
import { readConfig, type Config } from './config/config.ts';
import { projectFolder } from './config/project-folder.ts';
import { openDatabase } from './database/database.ts';
import { StartError } from './errors/app-error.ts';
import { createLogger, type Logger } from './logging/logger.ts';
import { startIntake } from './start-intake.ts';

interface Running {
  /** Answers what is under way and takes nothing more. */
  drain(): Promise<void>;
  /** Ends the database, which is quick and loses nothing that was answered. */
  close(): Promise<void>;
}

async function start(config: Config, log: Logger): Promise<Running> {
  const database = await openDatabase(config, log);
  try {
    if (await seedArchive(database, join(projectFolder(), 'seeds'))) {
      log.info('an empty archive: the seeds are loaded');
    }
    const intake = startIntake(
      { editorUrl: database.editorUrl, logLevel: config.logLevel, model: config.model },
      log,
    );
    try {
      const { server, drain } = await createApp(config, log, database, intake.handOver);
      await intake.ready;
      const host = '0.0.0.0';
      await server.listen({ port: config.port, host }).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'EADDRINUSE'
          ? new StartError(`Port ${config.port} is in use: end what listens there, or set PORT to another.`)
          : new StartError(`Port ${config.port} cannot be opened: ${error.message}`, error);
      });
      announce(config, await makeSetUpLink(database.prisma, config.publicUrl));
      const background = startBackground(database.prisma, log);
      return {
        drain: async () => {
          await Promise.all([background.stop(), drain.drain()]);
          await Promise.all([server.close(), intake.stop()]);
        },
        close: () => database.close(),
      };
    } catch (error) {
      await intake.stop();
      throw error;
    }
  } catch (error) {
    await database.close();
    throw error;
  }
}

function announce({ publicUrl }: Config, setUpLink: string | null): void {
  const lines = [
    `  Playground  ${publicUrl}/graphql`,
    `  Editors     ${publicUrl}/admin/`,
    `  Feed        ${publicUrl}/feeds/articles.json`,
  ];
  if (setUpLink !== null) {
    lines.push(
      '',
      `  Nobody can sign in yet. Make the first account here, within ${LINK_MINUTES} minutes (a new start gives another link):`,
      `  ${setUpLink}`,
      '  or by npm run backfile -- user create --email <address> --role ADMIN',
    );
  }
  process.stdout.write(`\nBackfile is ready.\n\n${lines.join('\n')}\n\n`);
}

const LONGEST_END = 15_000;
/** npm passes on a signal that the terminal has already sent to everybody: the same one twice. */
const SAME_SIGNAL = 1_000;

async function run(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLogger(config.logLevel, { pretty: process.stdout.isTTY });
  const running = start(config, log);
  const finish = (act: (running: Running) => Promise<void>, code: number) => {
    void running
      .then(act)
      .then(() => process.exit(code))
      .catch((error: unknown) => {
        log.error({ err: error }, 'could not end cleanly');
        process.exit(1);
      });
  };
  const hurry = () => finish(({ close }) => close(), 1);
  let since: number | null = null;
  const end = (signal: string) => {
    if (since !== null) {
      if (performance.now() - since > SAME_SIGNAL) hurry();
      return;
    }
    since = performance.now();
    log.info({ signal }, 'ending');
    setTimeout(hurry, LONGEST_END).unref();
    finish(async ({ drain, close }) => {
      await drain();
      await close();
    }, 0);
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'));
  await running;
}

await run().catch((error: unknown) => {
  const message = error instanceof StartError ? error.message : `Backfile cannot start: ${String(error)}`;
  process.stderr.write(`${message}\n`);
  process.exit(1);
});
