/** The command line: `npm run backfile -- <command>`. Exit code 0, or 1 and one line that says why. */
import 'reflect-metadata';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seedArchive } from '../seeds/seed-archive.ts';
import { readPassword } from './auth/read-password.ts';
import { createUser } from './auth/users.ts';
import { readConfig, readModel } from './config/config.ts';
import { projectFolder } from './config/project-folder.ts';
import { openDatabase, type Database } from './database/database.ts';
import { UserRole } from './database/generated/enums.ts';
import { InvalidValue, StartError } from './errors/app-error.ts';
import { verifyArchive } from './history/verify/verify-archive.ts';
import { analyseAside } from './ingest/analyse-aside.ts';
import { dryRun } from './ingest/command/dry-run.ts';
import { filesOf } from './ingest/command/files-of.ts';
import { importFiles } from './ingest/command/import-files.ts';
import { progressBar } from './ingest/command/progress-bar.ts';
import { besidesOf } from './ingest/model/besides.ts';
import { createLogger } from './logging/logger.ts';

interface Command {
  summary: string;
  help: string;
  /** Options with a value, each with what it means; those without a default must be given. */
  options?: Readonly<Record<string, { what: string; default?: string }>>;
  /** Options without a value. */
  flags?: Readonly<Record<string, string>>;
  /** What stands behind the command, where something must. */
  words?: string;
  /** Whether all is well; null where the database is needed for it. */
  runAlone?(given: Given): Promise<boolean | null>;
  /** Whether all is well. */
  run(database: Database, options: Readonly<Record<string, string>>, given: Given): Promise<boolean>;
}

interface Given {
  options: Readonly<Record<string, string>>;
  flags: ReadonlySet<string>;
  words: readonly string[];
}

const isUserRole = (role: string): role is UserRole => Object.hasOwn(UserRole, role);

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

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
  import: {
    summary: 'take documents in, and find what they say',
    help: `npm run backfile -- import FILE… [--accept] [--language de] [--dry-run [--json]]

Takes files in, and those of folders: each becomes a document and a draft article, and what it says is proposed. The same
file again changes nothing; a newer version becomes the next revision. Exit code 1 where a file could not be taken in.

--dry-run prints what would be proposed and touches no database. With --json that is a line of JSON for each document:
{ file, title, language, text, money, dates, parties, proposals }. All spans are { start, end } in UTF-16 units of text.
money: { start, end, amount: { min, max, currency, qualifier, verbatim }, rule, confidence }. dates: { start, end,
date: { edtf, earliest, latest, verbatim }, inferredFrom, rule, confidence }. parties: { key, party, name, companyKind,
names, mentions: [{ start, end, how }], known, rule, confidence }. proposals: by kind CLAIM, ROLE, COMPANY_RELATION,
FUNDING_ROUND, MILESTONE or QUOTE their values with parties by key, evidence: [{ start, end }], rule and confidence; a
QUOTE has quoteKind, parts, speakerSpan, cueSpan and speaker.
`,
    words: 'FILE…',
    options: { language: { what: 'of the texts, such as de; found out when left out', default: '' } },
    flags: {
      accept: 'accept what the rules find and is not in doubt',
      'dry-run': 'only print what would be proposed',
      json: 'with --dry-run: a line of JSON for each document',
    },
    runAlone: async ({ options, flags, words }) => {
      if (flags.has('json') && !flags.has('dry-run')) throw new StartError('--json goes with --dry-run.');
      if (!flags.has('dry-run')) return null;
      // What a model missed is complained of; the output is for findings alone.
      const analysis = analyseAside({ besides: besidesOf(readModel(process.env), createLogger('silent')) });
      try {
        return await dryRun(await filesOf(words), {
          language: options.language || undefined,
          json: flags.has('json'),
          width: process.stdout.columns,
          analysis,
          say,
          complain,
        });
      } finally {
        await analysis.close();
      }
    },
    run: async ({ prisma }, { language }, { flags, words }) => {
      const log = createLogger('warn', { pretty: process.stderr.isTTY });
      const analysis = analyseAside({ besides: besidesOf(readModel(process.env), log) });
      try {
        return await importFiles(prisma, await filesOf(words), {
          language: language || undefined,
          accept: flags.has('accept'),
          analysis,
          log,
          bar: progressBar(process.stderr),
          say,
          complain,
        });
      } finally {
        await analysis.close();
      }
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

function helpOf({ help, options = {}, flags = {} }: Command): string {
  const lines = Object.entries(options).map(
    ([name, option]) =>
      `  --${name.padEnd(10)}${option.what}${option.default === undefined ? '' : ' (optional)'}`,
  );
  const others = Object.entries(flags).map(([name, what]) => `  --${name.padEnd(10)}${what}`);
  return [help, ...lines, ...others].join('\n');
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

function givenTo(name: string, { options = {}, flags = {}, words }: Command, rest: string[]): Given {
  const texts = Object.keys(options).map((option) => [option, { type: 'string' as const }]);
  const marks = Object.keys(flags).map((flag) => [flag, { type: 'boolean' as const }]);
  const parsed = parseArgs({
    args: rest,
    options: Object.fromEntries([...texts, ...marks]) as Record<string, { type: 'string' | 'boolean' }>,
    allowPositionals: words !== undefined,
  });
  const values: Record<string, string | boolean | undefined> = parsed.values;
  for (const [option, { default: fallback }] of Object.entries(options)) {
    values[option] ??= fallback;
    if (values[option] === undefined) throw new StartError(`${name} needs --${option} <value>.`);
  }
  if (words !== undefined && parsed.positionals.length === 0) throw new StartError(`${name} needs ${words}.`);
  return {
    options: Object.fromEntries(Object.keys(options).map((option) => [option, String(values[option])])),
    flags: new Set(Object.keys(flags).filter((flag) => values[flag] === true)),
    words: parsed.positionals,
  };
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
  const given = givenTo(name, command, rest);
  const isWell = (await command.runAlone?.(given)) ?? null;
  if (isWell !== null) return isWell ? 0 : 1;
  const config = readConfig(process.env);
  const log = createLogger('warn', { pretty: process.stderr.isTTY });
  const database = await openDatabase(config, log, { beside: true });
  try {
    return (await command.run(database, given.options, given)) ? 0 : 1;
  } finally {
    await database.close();
  }
}

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
