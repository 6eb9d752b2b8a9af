/** The command line: `npm run backfile -- <command>`. Exit code 0, or 1 and one line that says why. */
import 'reflect-metadata';
import { join } from 'node:path';
import { seedArchive } from '../seeds/seed-archive.ts';
import { readConfig } from './config/config.ts';
import { projectFolder } from './config/project-folder.ts';
import { openDatabase, type Database } from './database/database.ts';
import { AppError } from './errors/app-error.ts';
import { verifyArchive } from './history/verify/verify-archive.ts';
import { createLogger } from './logging/logger.ts';

interface Command {
  summary: string;
  help: string;
  /** Whether all is well. */
  run(database: Database): Promise<boolean>;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

const commands: Readonly<Record<string, Command>> = {
  migrate: {
    summary: 'bring the database up to date',
    help: 'Applies the migrations that are missing, the roles and their rights. A start does the same.',
    run: async () => {
      say('The database is up to date.');
      return true;
    },
  },
  seed: {
    summary: 'load the seeds into an empty archive',
    help: 'Loads the story of Yin Qi, Megvii, Step Star and Qianli Technology, once, into an archive without articles.',
    run: async (database) => {
      const isLoaded = await seedArchive(database, join(projectFolder(), 'seeds'));
      say(
        isLoaded
          ? 'The seeds are loaded.'
          : 'Nothing to do: the archive has articles, or had the seeds before.',
      );
      return true;
    },
  },
  verify: {
    summary: 'recompute and compare everything the archive promises',
    help: "Checks every passage against its text, and settled columns, visibility, lists, sort keys and revisions against a new computation. Exit code 1 and the records' names when something differs.",
    run: async ({ prisma }) => {
      const problems = await verifyArchive(prisma);
      for (const { record, problem } of problems) process.stderr.write(`${record}: ${problem}\n`);
      if (problems.length === 0) say('The archive is in order.');
      return problems.length === 0;
    },
  },
};

function usage(): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
  return `npm run backfile -- <command> [--help]\n\n${lines.join('\n')}\n`;
}

async function run([name, ...options]: readonly string[]): Promise<number> {
  const command = name === undefined ? undefined : commands[name];
  if (!command) {
    const isAsked = name === undefined || name === '--help';
    (isAsked ? process.stdout : process.stderr).write(
      isAsked ? usage() : `There is no command "${name}".\n${usage()}`,
    );
    return isAsked ? 0 : 1;
  }
  if (options.includes('--help')) {
    say(command.help);
    return 0;
  }
  if (options.length > 0) {
    process.stderr.write(`${name} takes no ${options.join(' ')}\n`);
    return 1;
  }
  const config = readConfig(process.env);
  const database = await openDatabase(config, createLogger('warn', { pretty: process.stderr.isTTY }));
  try {
    return (await command.run(database)) ? 0 : 1;
  } finally {
    await database.close();
  }
}

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof AppError ? error.message : String(error)}\n`);
  return 1;
});
