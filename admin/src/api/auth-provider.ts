import type { AuthProvider } from 'ra-core';
import { Viewer, type ViewerQuery } from '../generated/api/viewer.ts';
import { request, sendJson } from './request.ts';

export type Identity = NonNullable<ViewerQuery['viewer']> & { fullName: string };

let identity: Promise<Identity | null> | null = null;

async function findIdentity(): Promise<Identity | null> {
  const { viewer } = await request(Viewer, {}, { isOpen: true });
  return viewer && { ...viewer, fullName: viewer.name };
}

/** Begins a session. Throws RequestRefused, UNAUTHENTICATED where the two do not belong together. */
export async function signIn(email: string, password: string): Promise<void> {
  await sendJson('POST', '/session', { email, password });
  identity = null;
}

/** Who is signed in: the session is a cookie that scripts cannot read, so the API is asked once. */
export const authProvider = {
  /** Somebody else may be signed in now. */
  forget() {
    identity = null;
  },
  async login({ email, password }: { email: string; password: string }) {
    await signIn(email, password);
  },
  async logout() {
    await sendJson('DELETE', '/session');
    identity = null;
  },
  async checkAuth() {
    identity ??= findIdentity();
    if (!(await identity)) {
      identity = null;
      // No words: nobody did anything wrong.
      throw Object.assign(new Error('Nobody is signed in.'), { message: false });
    }
  },
  // A session that ended is asked for in place, by `request`.
  async checkError() {},
  async getIdentity() {
    identity ??= findIdentity();
    const found = await identity;
    if (!found) throw new Error('Nobody is signed in.');
    return found;
  },
  async getPermissions() {
    identity ??= findIdentity();
    return (await identity)?.role;
  },
} satisfies AuthProvider & { forget: () => void };
