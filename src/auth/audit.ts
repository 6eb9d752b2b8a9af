import type { Tx } from '../database/transaction.ts';

export type AuditKind =
  | 'SIGN_IN'
  | 'SIGN_IN_REFUSED'
  | 'SIGN_OUT'
  | 'USER_CREATED'
  | 'PASSWORD_CHANGED'
  | 'PASSWORD_REFUSED'
  | 'PASSWORD_RESET_ASKED'
  | 'LINK_MADE'
  | 'LINK_USED';

export interface AuditInput {
  kind: AuditKind;
  /** A name for people: the user's, or what was typed where nobody is known. */
  actor: string;
  userId?: string;
  address?: string;
  requestId?: string;
  /** What else there is to know; no secret. */
  detail?: Readonly<Record<string, string | string[] | boolean | null>>;
}

/** Adds a line to the audit; nothing in the program can change or remove one. */
export async function recordAudit(tx: Tx, entry: AuditInput): Promise<void> {
  await tx.auditEntry.create({ data: { ...entry, actor: entry.actor.slice(0, 300) } });
}
