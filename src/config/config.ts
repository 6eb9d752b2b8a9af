import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { StartError } from '../errors/app-error.ts';

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What the operator decides. Every value is one environment variable; all have a default that works. */
export interface Config {
  /** DATABASE_URL: the owner's way into an external PostgreSQL 15 or newer. Absent: the embedded server. */
  readonly databaseUrl?: string;
  /** DATABASE_READER_URL: the login role of public requests, where the owner may not create roles. */
  readonly databaseReaderUrl?: string;
  /** DATABASE_EDITOR_URL: the login role of signed-in requests and of every write. */
  readonly databaseEditorUrl?: string;
  /** DATABASE_REPLICA_URLS: streaming replicas to read from, separated by commas. */
  readonly databaseReplicaUrls: readonly string[];
  /** PORT: where HTTP listens; 0 takes any free port. */
  readonly port: number;
  /** PUBLIC_URL: how the outside reaches this server; links in feeds and mails begin with it. No slash at the end. */
  readonly publicUrl: string;
  /** SITE_ARTICLE_URL: where readers find an article; `{slug}` stands for its slug. */
  readonly siteArticleUrl: string;
  /** DATA_DIR: the embedded database's and the uploads' folder, made absolute. */
  readonly dataDir: string;
  /** WEB_CONCURRENCY: how many processes serve HTTP. */
  readonly webConcurrency: number;
  /** LOG_LEVEL: the least important line that is written. */
  readonly logLevel: LogLevel;
  /** TRUST_PROXY: whose X-Forwarded-* headers are believed. Addresses only: a count of hops can be forged. */
  readonly trustProxy: false | readonly string[];
  /** SMTP_URL: how mail leaves; `?from=` says who sends. Absent: no mail is sent. */
  readonly smtpUrl?: string;
  /** MODEL_URL, MODEL_NAME, MODEL_KEY: the operator's own model, which reads what comes in. Absent: nobody is asked. */
  readonly model?: ModelSettings;
}

export interface ModelSettings {
  /** What `/chat/completions` is appended to; no slash at the end. */
  readonly url: string;
  readonly name: string;
  /** Sent as a bearer token. */
  readonly secret?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment once. Throws a StartError that names the variable, its value and the rule. */
export function readConfig(env: Environment): Config {
  const port = integer(env, 'PORT', 4000, 0, 65_535);
  const publicUrl = (webUrl(env, 'PUBLIC_URL') ?? `http://localhost:${port}`).replace(/\/+$/, '');
  return {
    databaseUrl: serverUrl(env, 'DATABASE_URL', postgresProtocols),
    databaseReaderUrl: serverUrl(env, 'DATABASE_READER_URL', postgresProtocols),
    databaseEditorUrl: serverUrl(env, 'DATABASE_EDITOR_URL', postgresProtocols),
    databaseReplicaUrls: list(env, 'DATABASE_REPLICA_URLS').map((url) =>
      checkedServerUrl('DATABASE_REPLICA_URLS', url, postgresProtocols),
    ),
    port,
    publicUrl,
    siteArticleUrl: articleUrl(env) ?? `${publicUrl}/articles/{slug}`,
    dataDir: resolve(value(env, 'DATA_DIR') ?? '.data'),
    webConcurrency: integer(env, 'WEB_CONCURRENCY', 1, 1, 64),
    logLevel: logLevel(env),
    trustProxy: trustedProxies(env),
    smtpUrl: serverUrl(env, 'SMTP_URL', ['smtp:', 'smtps:']),
    model: readModel(env),
  };
}

/** The model alone, for who needs nothing else. Nothing that may hold a secret is shown. */
export function readModel(env: Environment): ModelSettings | undefined {
  const text = value(env, 'MODEL_URL');
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    refuse('MODEL_URL', 'no such address', 'one like http://localhost:11434/v1, without a user, ? and #');
  }
  const name = value(env, 'MODEL_NAME');
  if (name === undefined) refuse('MODEL_NAME', 'not set', 'the name of a model where MODEL_URL is set');
  if (!/^[\x21-\x7E]{1,100}$/.test(name)) {
    refuse('MODEL_NAME', `"${name}"`, 'at most 100 letters, digits and signs without spaces');
  }
  const secret = value(env, 'MODEL_KEY');
  if (secret !== undefined && !/^[\x21-\x7E]+$/.test(secret)) {
    refuse('MODEL_KEY', 'no key', 'letters, digits and signs without spaces');
  }
  return { url: text.replace(/\/+$/, ''), name, ...(secret === undefined ? {} : { secret }) };
}

const postgresProtocols = ['postgres:', 'postgresql:'];

/** A variable that is set to nothing counts as not set: that is how compose files leave one out. */
function value(env: Environment, name: string): string | undefined {
  return env[name]?.trim() || undefined;
}

function list(env: Environment, name: string): string[] {
  return (value(env, name) ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

function refuse(name: string, found: string, rule: string): never {
  throw new StartError(`${name} is ${found}, but it must be ${rule}.`);
}

function integer(env: Environment, name: string, fallback: number, least: number, most: number): number {
  const text = value(env, name);
  if (text === undefined) return fallback;
  const number = Number(text);
  if (!/^\d{1,9}$/.test(text) || number < least || number > most) {
    refuse(name, `"${text}"`, `a whole number from ${least} to ${most}`);
  }
  return number;
}

function webUrl(env: Environment, name: string): string | undefined {
  const text = value(env, name);
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    refuse(name, `"${text}"`, 'an http or https address without ? and #');
  }
  return text;
}

function articleUrl(env: Environment): string | undefined {
  const text = value(env, 'SITE_ARTICLE_URL');
  if (text === undefined) return undefined;
  if (!/^https?:$/.test(URL.parse(text)?.protocol ?? '') || !text.includes('{slug}')) {
    refuse('SITE_ARTICLE_URL', `"${text}"`, 'an http or https address with {slug} in it');
  }
  return text;
}

function serverUrl(env: Environment, name: string, protocols: readonly string[]): string | undefined {
  const text = value(env, name);
  return text === undefined ? undefined : checkedServerUrl(name, text, protocols);
}

function checkedServerUrl(name: string, text: string, protocols: readonly string[]): string {
  const url = URL.parse(text);
  const wanted = `an address like ${protocols[0]}//user:password@host:port${name.startsWith('DATABASE') ? '/database' : ''}`;
  // What cannot be read as an address may hold a password anywhere, so it is not shown.
  if (!url) return refuse(name, 'no address at all', wanted);
  if (url.password) url.password = '***';
  if (!protocols.includes(url.protocol) || !url.hostname) refuse(name, `"${url.href}"`, wanted);
  if (name.startsWith('DATABASE') && url.pathname.length < 2) refuse(name, `"${url.href}"`, wanted);
  return text;
}

function logLevel(env: Environment): LogLevel {
  const text = value(env, 'LOG_LEVEL') ?? 'info';
  const level = logLevels.find((known) => known === text.toLowerCase());
  return level ?? refuse('LOG_LEVEL', `"${text}"`, `one of ${logLevels.join(', ')}`);
}

function trustedProxies(env: Environment): false | readonly string[] {
  const items = list(env, 'TRUST_PROXY');
  if (items.length === 0 || (items.length === 1 && items[0] === 'false')) return false;
  const stranger = items.find((item) => !isNetwork(item));
  if (stranger !== undefined) {
    const rule = 'false, or addresses and networks separated by commas, such as loopback,10.0.0.0/8';
    refuse('TRUST_PROXY', `"${stranger}"`, rule);
  }
  return items;
}

function isNetwork(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}
