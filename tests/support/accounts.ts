import { startSession } from '../../src/auth/sessions.ts';
import type { UserRole } from '../../src/database/generated/enums.ts';
import type { Answer, TestApp } from './app.ts';
import { post } from './post.ts';

export type Ask = (query: string, variables?: object) => Promise<{ status: number; body: Answer }>;

/** Somebody with an account of this role, signed in; asks as a program with the cookie does. */
export async function signInAs(app: TestApp, role: UserRole): Promise<Ask> {
  return askWith(app.url, { cookie: `session=${await sessionOf(app, role)}` });
}

/** The cookie's value for somebody with an account of this role. */
export async function sessionOf({ database: { prisma } }: TestApp, role: UserRole): Promise<string> {
  const name = role.toLowerCase();
  const { id } = await prisma.user.upsert({
    where: { email: `${name}@news.example` },
    create: { email: `${name}@news.example`, name, role },
    update: {},
  });
  return startSession(prisma, id);
}

/** Asks with these headers, such as a cookie or a program's token. */
export function askWith(url: string, headers: Record<string, string>): Ask {
  return async (query, variables) => {
    const { status, text } = await post(`${url}/graphql`, { query, variables }, headers);
    return { status, body: JSON.parse(text) };
  };
}
