import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { StartError } from '../../src/errors/app-error.ts';

describe('the configuration', () => {
  test('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      databaseUrl: undefined,
      databaseReaderUrl: undefined,
      databaseEditorUrl: undefined,
      databaseReplicaUrls: [],
      port: 4000,
      publicUrl: 'http://localhost:4000',
      siteArticleUrl: 'http://localhost:4000/articles/{slug}',
      dataDir: resolve('.data'),
      webConcurrency: 1,
      logLevel: 'info',
      trustProxy: false,
      smtpUrl: undefined,
      model: undefined,
    });
  });

  test('takes every variable', () => {
    const config = readConfig({
      DATABASE_URL: 'postgres://owner:pass%40word@db.example:5433/news?sslmode=require',
      DATABASE_READER_URL: 'postgresql://reader:x@db.example/news',
      DATABASE_EDITOR_URL: 'postgresql://editor:x@db.example/news',
      DATABASE_REPLICA_URLS: 'postgres://r@a/news, postgres://r@b/news',
      PORT: '8080',
      PUBLIC_URL: 'https://news.example/',
      SITE_ARTICLE_URL: 'https://www.news.example/a/{slug}',
      DATA_DIR: '/var/lib/backfile',
      WEB_CONCURRENCY: '4',
      LOG_LEVEL: 'WARN',
      TRUST_PROXY: 'loopback, 10.0.0.0/8, ::1',
      SMTP_URL: 'smtps://mail:x@mail.example:465',
      MODEL_URL: 'https://models.example/v1/',
      MODEL_NAME: 'org/reader:8b',
      MODEL_KEY: 'sk-1',
    });
    expect(config).toEqual({
      databaseUrl: 'postgres://owner:pass%40word@db.example:5433/news?sslmode=require',
      databaseReaderUrl: 'postgresql://reader:x@db.example/news',
      databaseEditorUrl: 'postgresql://editor:x@db.example/news',
      databaseReplicaUrls: ['postgres://r@a/news', 'postgres://r@b/news'],
      port: 8080,
      publicUrl: 'https://news.example',
      siteArticleUrl: 'https://www.news.example/a/{slug}',
      dataDir: '/var/lib/backfile',
      webConcurrency: 4,
      logLevel: 'warn',
      trustProxy: ['loopback', '10.0.0.0/8', '::1'],
      smtpUrl: 'smtps://mail:x@mail.example:465',
      model: { url: 'https://models.example/v1', name: 'org/reader:8b', secret: 'sk-1' },
    });
  });

  test('treats a variable that is set to nothing as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', TRUST_PROXY: '' })).toEqual(readConfig({}));
  });

  test.each([
    ['PORT', '65536', 'a whole number from 0 to 65535'],
    ['PORT', '80a', 'a whole number from 0 to 65535'],
    ['PORT', '-1', 'a whole number from 0 to 65535'],
    ['PORT', '4e3', 'a whole number from 0 to 65535'],
    ['WEB_CONCURRENCY', '0', 'a whole number from 1 to 64'],
    ['LOG_LEVEL', 'loud', 'one of trace, debug, info'],
    ['PUBLIC_URL', 'news.example', 'an http or https address'],
    ['PUBLIC_URL', 'ftp://news.example', 'an http or https address'],
    ['SITE_ARTICLE_URL', 'https://news.example/a/', 'an http or https address with {slug}'],
    ['TRUST_PROXY', 'true', 'false, or addresses and networks'],
    ['TRUST_PROXY', '1', 'false, or addresses and networks'],
    ['TRUST_PROXY', '10.0.0.0/33', 'false, or addresses and networks'],
    [
      'DATABASE_URL',
      'mysql://db.example/news',
      'an address like postgres://user:password@host:port/database',
    ],
    ['DATABASE_URL', 'postgres://db.example', 'an address like postgres://user:password@host:port/database'],
    ['SMTP_URL', 'mail.example:25', 'an address like smtp://user:password@host:port'],
  ])('refuses %s=%s in one line that names variable, value and rule', (name, value, rule) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(StartError);
    expect(read).toThrow(`${name} is "${value}", but it must be ${rule}`);
    expect(read).not.toThrow('\n');
  });

  test('asks for a whole model where there is an address, and shows nothing that may be a key', () => {
    const [MODEL_URL, MODEL_NAME] = ['http://localhost:11434/v1', 'reader'];
    expect(readConfig({ MODEL_URL, MODEL_NAME }).model).toEqual({ url: MODEL_URL, name: MODEL_NAME });
    expect(readConfig({ MODEL_NAME, MODEL_KEY: 'sk-1' }).model).toBeUndefined();
    for (const [name, env] of [
      ['MODEL_NAME', { MODEL_URL }],
      ['MODEL_NAME', { MODEL_URL, MODEL_NAME: 'a reader' }],
      ['MODEL_KEY', { MODEL_URL, MODEL_NAME, MODEL_KEY: 'sk-hush\nX-Header: 1' }],
      ...['models.example', 'ftp://h/hush', 'http://u:hush@h/v1', 'http://h/?key=hush', 'http://[hush'].map(
        (url) => ['MODEL_URL', { MODEL_URL: url, MODEL_NAME }] as const,
      ),
    ] as const) {
      const read = () => readConfig(env);
      expect(read).toThrow(StartError);
      expect(read).toThrow(new RegExp(`^(?!.*hush)${name} is .*, but it must be .*\\.$`));
    }
  });

  test('shows no password of a refused address', () => {
    for (const DATABASE_URL of [
      'mysql://u:hush@db/news',
      'postgres://u:hush@db',
      'postgres://u:hush@[db/news',
    ]) {
      expect(() => readConfig({ DATABASE_URL })).toThrow(/^(?!.*hush)DATABASE_URL is /);
    }
  });
});
