/** The command line: `npm run backfile -- <command>`. Exit code 0, or 1 and one line that says why. */
import 'reflect-metadata';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seedArchive } from '../seeds/seed-archive.ts';
import { readPassword } from './auth/read-password.ts';
import { createUser } from './auth/users.ts';
import { readConfig } from './config/config.ts';
import { projectFolder } from './config/project-folder.ts';
import { openDatabase, type Database } from './database/database.ts';
import { UserRole } from './database/generated/enums.ts';
import { InvalidValue, StartError } from './errors/app-error.ts';
import { verifyArchive } from './history/verify/verify-archive.ts';
import { createLogger } from './logging/logger.ts';

interface Command {
  summary: string;
  help: string;
  /** Options with a value, each with what it means; those without a default must be given. */
  options?: Readonly<Record<string, { what: string; default?: string }>>;
  /** Whether all is well. */
  run(database: Database, options: Readonly<Record<string, string>>): Promise<boolean>;
}

const isUserRole = (role: string): role is UserRole => Object.hasOwn(UserRole, role);

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
  'user create': {
    summary: 'make an account',
    help: 'Makes an account that can sign in. The password is asked for, or read from the first line of the input.',
    options: {
      email: { what: 'the address to sign in with' },
      role: { what: Object.keys(UserRole).join(', ') },
      name: { what: 'as shown to others', default: '' },
    },
    run: async ({ prisma }, { email = '', role = '', name }) => {
      if (!isUserRole(role)) {
        throw new InvalidValue({
          field: '--role',
          value: role,
          rule: `one of ${Object.keys(UserRole).join(', ')}`,
        });
      }
      const password = await readPassword();
      await createUser(prisma, { email, role, name: name || email, password }, 'command line');
      say(`${email} can sign in as ${role}.`);
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
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(14)}${summary}`);
  return `npm run backfile -- <command> [--help]\n\n${lines.join('\n')}\n`;
}

function helpOf({ help, options = {} }: Command): string {
  const lines = Object.entries(options).map(
    ([name, option]) =>
      `  --${name.padEnd(10)}${option.what}${option.default === undefined ? '' : ' (optional)'}`,
  );
  return [help, ...lines].join('\n');
}

/** A command of one word or two, and what follows it. */
function commandOf(words: readonly string[]): { name: string; command: Command; rest: string[] } | null {
  for (const count of [2, 1]) {
    const name = words.slice(0, count).join(' ');
    if (words.length >= count && Object.hasOwn(commands, name)) {
      return { name, command: commands[name]!, rest: words.slice(count) };
    }
  }
  return null;
}

function optionsOf(name: string, { options = {} }: Command, words: string[]): Record<string, string> {
  const { values } = parseArgs({
    args: words,
    options: Object.fromEntries(Object.keys(options).map((option) => [option, { type: 'string' as const }])),
  });
  for (const [option, { default: fallback }] of Object.entries(options)) {
    values[option] ??= fallback;
    if (values[option] === undefined) throw new StartError(`${name} needs --${option} <value>.`);
  }
  return values as Record<string, string>;
}

async function run(words: readonly string[]): Promise<number> {
  const found = commandOf(words);
  if (!found) {
    const isAsked = words.length === 0 || words[0] === '--help';
    const given = isAsked ? '' : `There is no command "${words.join(' ')}".\n`;
    (isAsked ? process.stdout : process.stderr).write(`${given}${usage()}`);
    return isAsked ? 0 : 1;
  }
  const { name, command, rest } = found;
  if (rest.includes('--help')) {
    say(helpOf(command));
    return 0;
  }
  const options = optionsOf(name, command, rest);
  const config = readConfig(process.env);
  const log = createLogger('warn', { pretty: process.stderr.isTTY });
  const database = await openDatabase(config, log, { beside: true });
  try {
    return (await command.run(database, options)) ? 0 : 1;
  } finally {
    await database.close();
  }
}

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
