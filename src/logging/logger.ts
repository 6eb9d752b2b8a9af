import { pino, type DestinationStream, type Logger } from 'pino';
import pretty from 'pino-pretty';
import type { LogLevel } from '../config/config.ts';

export type { Logger } from 'pino';

const secrets = [
  'authorization',
  'cookie',
  '["set-cookie"]',
  'password',
  'token',
  'secret',
  'databaseUrl',
  'databaseReaderUrl',
  'databaseEditorUrl',
  'databaseReplicaUrls',
  'smtpUrl',
  'ownerUrl',
  'readerUrl',
  'editorUrl',
];
/** Secrets are blotted out this deep: the object logged, what it holds, and what that holds (`req.headers.cookie`). */
const depths = ['', '*', '*.*', '*.*.*'];

/**
 * The program's log: JSON lines on standard output, or lines to read when `pretty`.
 * Another `destination` is for who collects them elsewhere.
 */
export function createLogger(
  level: LogLevel,
  options: { pretty?: boolean; destination?: DestinationStream } = {},
): Logger {
  const destination = options.destination ?? (options.pretty ? prettyLines() : pino.destination(1));
  const paths = secrets.flatMap((name) => depths.map((above) => joined(above, name)));
  return pino({ level, base: undefined, redact: { paths, censor: '[hidden]' } }, destination);
}

function joined(above: string, name: string): string {
  if (above === '') return name;
  return name.startsWith('[') ? `${above}${name}` : `${above}.${name}`;
}

function prettyLines(): DestinationStream {
  return pretty({ colorize: true, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname', sync: true });
}
