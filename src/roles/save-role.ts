import type { Actor } from '../auth/actor.ts';
import { periodColumns, type DateInput } from '../database/columns.ts';
import type { RoleKind, Visibility } from '../database/generated/enums.ts';
import type { Tx } from '../database/transaction.ts';
import { attachEvidence, type EvidenceInput } from '../evidence/attach-evidence.ts';
import { lockRecord } from '../history/lock-record.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved, SaveOptions } from '../history/saved.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import { write, type WriteContext } from '../history/write.ts';
import { visibilityColumns } from '../parties/write-party.ts';
import { checkText } from '../text/well-formed.ts';

export interface RoleFields {
  personId: string;
  companyId: string;
  title: string;
  roleKind: RoleKind;
  startedOn?: DateInput | null;
  endedOn?: DateInput | null;
  /** Null where no source says whether it goes on. */
  isCurrent?: boolean | null;
  visibility?: Visibility;
  visibilityReason?: string | null;
  /** Passages that say so; on a change they are added. */
  evidence?: EvidenceInput[];
}

export function createRole(context: WriteContext, input: RoleFields): Promise<Saved> {
  return write(context, (tx) => createRoleIn(tx, context.actor, input));
}

export async function createRoleIn(tx: Tx, actor: Actor, input: RoleFields): Promise<Saved> {
  const { id } = await tx.role.create({ data: columns(input), select: { id: true } });
  await attachEvidence(tx, { roleId: id }, input.evidence ?? []);
  await settleVisibility(tx, actor, { roles: [id] });
  return { id, revision: await recordRevision(tx, actor, 'ROLE', id, { created: true }) };
}

export interface UpdateRoleInput extends RoleFields {
  id: string;
  expectedRevision: number;
}

export function updateRole(
  context: WriteContext,
  input: UpdateRoleInput,
  { reason }: SaveOptions = {},
): Promise<Saved> {
  return write(context, async (tx) => {
    const { id } = input;
    await lockRecord(tx, 'ROLE', id, input.expectedRevision);
    const before = await tx.role.findUniqueOrThrow({ where: { id } });
    await tx.role.update({ where: { id }, data: columns(input) });
    await attachEvidence(tx, { roleId: id }, input.evidence ?? []);
    await settleVisibility(tx, context.actor, {
      roles: [id],
      people: [before.personId],
      companies: [before.companyId],
      changed: [['ROLE', id]],
    });
    return { id, revision: await recordRevision(tx, context.actor, 'ROLE', id, { reason }) };
  });
}

function columns(input: RoleFields) {
  return {
    personId: input.personId,
    companyId: input.companyId,
    title: checkText(input.title, { field: 'title', maxLength: 300 }),
    roleKind: input.roleKind,
    ...periodColumns(['started', input.startedOn, 'startedOn'], ['ended', input.endedOn, 'endedOn']),
    isCurrent: input.isCurrent ?? null,
    ...visibilityColumns(input),
  };
}
