import type { Actor } from '../auth/actor.ts';
import { periodColumns } from '../database/columns.ts';
import type { Tx } from '../database/transaction.ts';
import { attachEvidence, type EvidenceInput } from '../evidence/attach-evidence.ts';
import { checkReferences } from '../history/check-references.ts';
import { presentState, reconcile, type Expectation } from '../history/reconcile.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved, SaveOptions } from '../history/saved.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import { newReason, visibilityColumns } from '../history/visibility-by-hand.ts';
import { write, type WriteContext } from '../history/write.ts';
import { checkText } from '../text/well-formed.ts';
import { roleStates, type RoleFields } from './role.state.rules.ts';

export interface CreateRoleInput extends RoleFields {
  /** Passages that say so. */
  evidence?: EvidenceInput[];
}

export function createRole(context: WriteContext, input: CreateRoleInput): Promise<Saved> {
  return write(context, (tx) => createRoleIn(tx, context.actor, input));
}

export async function createRoleIn(tx: Tx, actor: Actor, input: CreateRoleInput): Promise<Saved> {
  const data = columns(input);
  await checkEnds(tx, input);
  const { id } = await tx.role.create({ data, select: { id: true } });
  await attachEvidence(tx, { roleId: id }, input.evidence ?? []);
  await settleVisibility(tx, actor, { roles: [id] });
  return { id, revision: await recordRevision(tx, actor, 'ROLE', id, { created: true }) };
}

/** What is left out stays; passages are added. */
export interface UpdateRoleInput extends Partial<CreateRoleInput>, Expectation {}

export function updateRole(
  context: WriteContext,
  input: UpdateRoleInput,
  options: SaveOptions = {},
): Promise<Saved> {
  return write(context, (tx) => updateRoleIn(tx, context.actor, input, options));
}

export async function updateRoleIn(
  tx: Tx,
  actor: Actor,
  input: UpdateRoleInput,
  { reason }: SaveOptions = {},
): Promise<Saved> {
  const { id, expectedRevision, onConflict, evidence = [], ...change } = input;
  const { given } = await reconcile(tx, roleStates, { id, expectedRevision, onConflict }, change);
  const before = await presentState(tx, roleStates, id);
  const data = columns({ ...before, ...given, ...newReason(before, given) });
  await checkEnds(tx, given);
  await tx.role.update({ where: { id }, data });
  await attachEvidence(tx, { roleId: id }, evidence);
  await settleVisibility(tx, actor, {
    roles: [id],
    people: [before.personId],
    companies: [before.companyId],
    changed: [['ROLE', id]],
  });
  return { id, revision: await recordRevision(tx, actor, 'ROLE', id, { reason }) };
}

function checkEnds(tx: Tx, { personId, companyId }: Partial<RoleFields>): Promise<void> {
  return checkReferences(tx, [
    { type: 'PERSON', id: personId, field: 'person' },
    { type: 'COMPANY', id: companyId, field: 'company' },
  ]);
}

function columns(fields: RoleFields) {
  return {
    personId: fields.personId,
    companyId: fields.companyId,
    title: checkText(fields.title, { field: 'title', maxLength: 300 }),
    roleKind: fields.roleKind,
    ...periodColumns(['started', fields.startedOn, 'startedOn'], ['ended', fields.endedOn, 'endedOn']),
    isCurrent: fields.isCurrent ?? null,
    ...visibilityColumns(fields),
  };
}
