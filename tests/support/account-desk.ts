/** An archive with accounts, people who are signed in, and what is asked of every act on accounts. */
import supertest from 'supertest';
import { expect } from 'vitest';
import { startSession } from '../../src/auth/sessions.ts';
import { createUser } from '../../src/auth/users.ts';
import type { UserRole } from '../../src/database/generated/enums.ts';
import { toGlobalId } from '../../src/text/global-id.ts';
import { askWith, type Ask } from './accounts.ts';
import { startTestApp, type Answer, type TestApp } from './app.ts';
import { fingerprint } from './fingerprint.ts';
import { createTestDatabase } from './postgres.ts';

export const password = 'wind over the harbour';

export interface Person {
  id: string;
  uuid: string;
  email: string;
  ask: Ask;
}

/** Who acts, the mutation, its input, and the error it is refused by. */
export type Refusal = [ask: Ask, name: string, input: object, kind: string, path: string[]];

const mutations: Record<string, [type: string, fields: string]> = {
  userInvite: ['UserInviteInput', 'user { email name role isInvited } link'],
  userUpdate: ['UserUpdateInput', 'user { name role disabledAt }'],
  userResetPassword: ['AccountActInput', 'user { email } link'],
  passwordChange: ['PasswordChangeInput', 'user { email }'],
  sessionEnd: ['AccountActInput', 'deletedId'],
  apiTokenCreate: [
    'ApiTokenCreateInput',
    'apiToken { id label prefix scopes expiresAt lastUsedAt revokedAt } secret',
  ],
  apiTokenRevoke: ['AccountActInput', 'apiToken { id revokedAt }'],
};

export class AccountDesk {
  readonly app: TestApp;
  readonly url: string;
  readonly close: () => Promise<void>;
  #people = 0;

  constructor(app: TestApp, url: string, close: () => Promise<void>) {
    this.app = app;
    this.url = url;
    this.close = close;
  }

  /** An account of this role, signed in. */
  async somebody(role: UserRole): Promise<Person> {
    this.#people += 1;
    const name = `Person ${this.#people}`;
    const email = `person${this.#people}@news.example`;
    const { prisma } = this.app.database;
    const { id: uuid } = await createUser(prisma, { email, name, role, password }, 'test');
    return { id: toGlobalId('User', uuid), uuid, email, ask: await this.begin(uuid) };
  }

  /** Another session of an account. */
  async begin(uuid: string): Promise<Ask> {
    const token = await startSession(this.app.database.prisma, uuid);
    return askWith(this.app.url, { cookie: `session=${token}` });
  }

  /** As a program with this secret. */
  program(secret: string): Ask {
    return askWith(this.app.url, { authorization: `Bearer ${secret}` });
  }

  async viewer(ask: Ask): Promise<unknown> {
    return (await ask('{ viewer { email } }')).body.data?.viewer;
  }

  async signIn(email: string, secret: string): Promise<number> {
    return (await supertest(this.app.url).post('/session').send({ email, password: secret })).status;
  }

  async redeem(link: string, secret: string): Promise<number> {
    const given = { token: link.split('#token=')[1], password: secret };
    return (await supertest(this.app.url).post('/account-links/redeem').send(given)).status;
  }

  /** A mutation's payload. */
  async mutate(ask: Ask, name: string, input: object): Promise<Answer> {
    const [type, fields] = mutations[name]!;
    const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { __typename path } } }`;
    const { status, body } = await ask(query, { input });
    expect([status, body.errors]).toEqual([200, undefined]);
    return body.data[name];
  }

  /** Refused as data, each naming its field, and every row stays as it was. */
  async refuses(cases: readonly Refusal[]): Promise<void> {
    const before = await fingerprint(this.url);
    for (const [ask, name, input, kind, path] of cases) {
      const { userErrors, ...payload } = await this.mutate(ask, name, input);
      expect([name, input, userErrors]).toEqual([name, input, [{ __typename: kind, path }]]);
      expect(Object.values(payload).filter((value) => value !== null)).toEqual([]);
    }
    expect(await fingerprint(this.url)).toBe(before);
  }
}

export async function openAccountDesk(): Promise<AccountDesk> {
  const own = await createTestDatabase();
  const app = await startTestApp({ database: own });
  return new AccountDesk(app, own.url, async () => {
    await app.close();
    await own.drop();
  });
}
