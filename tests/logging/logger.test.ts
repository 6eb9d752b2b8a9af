import { describe, expect, test } from 'vitest';
import { createLogger } from '../../src/logging/logger.ts';

describe('the log', () => {
  test('blots out secrets wherever they stand', () => {
    const lines: string[] = [];
    const log = createLogger('info', { destination: { write: (line) => void lines.push(line) } });
    log.info({
      password: 'hush',
      user: { token: 'hush', name: 'Ada' },
      databaseUrl: 'postgres://u:hush@h/d',
    });
    log.info({
      req: { url: '/', headers: { authorization: 'hush', cookie: 'hush', 'set-cookie': ['hush'] } },
    });
    log.child({ config: { smtpUrl: 'hush' } }).warn('said');
    expect(lines).toHaveLength(3);
    expect(lines.join('')).toContain('Ada');
    expect(lines.join('')).not.toContain('hush');
  });

  test('leaves out what is less important than its level', () => {
    const lines: string[] = [];
    const log = createLogger('warn', { destination: { write: (line) => void lines.push(line) } });
    log.info('small');
    log.warn('large');
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(['large']);
  });
});
