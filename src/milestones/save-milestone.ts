import type { Actor } from '../auth/actor.ts';
import { dateColumns, type DateInput } from '../database/columns.ts';
import type { MilestoneKind, Visibility } from '../database/generated/enums.ts';
import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { attachEvidence, type EvidenceInput } from '../evidence/attach-evidence.ts';
import { lockRecord } from '../history/lock-record.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved, SaveOptions } from '../history/saved.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import { write, type WriteContext } from '../history/write.ts';
import { checkParty, type PartyRef } from '../parties/party.rules.ts';
import { visibilityColumns } from '../parties/write-party.ts';
import { checkText } from '../text/well-formed.ts';

export interface MilestoneFields {
  milestoneKind: MilestoneKind;
  title: string;
  happenedOn?: DateInput | null;
  participants: PartyRef[];
  visibility?: Visibility;
  visibilityReason?: string | null;
  /** Passages that say so; on a change they are added. */
  evidence?: EvidenceInput[];
}

export function createMilestone(context: WriteContext, input: MilestoneFields): Promise<Saved> {
  return write(context, (tx) => createMilestoneIn(tx, context.actor, input));
}

export async function createMilestoneIn(tx: Tx, actor: Actor, input: MilestoneFields): Promise<Saved> {
  const { id } = await tx.milestone.create({ data: columns(input), select: { id: true } });
  await writeParticipants(tx, id, input.participants);
  await attachEvidence(tx, { milestoneId: id }, input.evidence ?? []);
  await settleVisibility(tx, actor, { milestones: [id] });
  return { id, revision: await recordRevision(tx, actor, 'MILESTONE', id, { created: true }) };
}

export interface UpdateMilestoneInput extends MilestoneFields {
  id: string;
  expectedRevision: number;
}

export function updateMilestone(
  context: WriteContext,
  input: UpdateMilestoneInput,
  { reason }: SaveOptions = {},
): Promise<Saved> {
  return write(context, async (tx) => {
    const { id } = input;
    await lockRecord(tx, 'MILESTONE', id, input.expectedRevision);
    const before = await tx.milestoneParticipant.findMany({ where: { milestoneId: id } });
    await tx.milestone.update({ where: { id }, data: columns(input) });
    await writeParticipants(tx, id, input.participants);
    await attachEvidence(tx, { milestoneId: id }, input.evidence ?? []);
    await settleVisibility(tx, context.actor, {
      milestones: [id],
      people: before.flatMap(({ personId }) => personId ?? []),
      companies: before.flatMap(({ companyId }) => companyId ?? []),
      changed: [['MILESTONE', id]],
    });
    return { id, revision: await recordRevision(tx, context.actor, 'MILESTONE', id, { reason }) };
  });
}

function columns(input: MilestoneFields) {
  return {
    milestoneKind: input.milestoneKind,
    title: checkText(input.title, { field: 'title', maxLength: 300 }),
    ...dateColumns('happened', input.happenedOn, 'happenedOn'),
    ...visibilityColumns(input),
  };
}

async function writeParticipants(
  tx: Tx,
  milestoneId: string,
  participants: readonly PartyRef[],
): Promise<void> {
  if (participants.length === 0) {
    throw new InvalidValue({ field: 'participants', value: 'none', rule: 'at least one person or company' });
  }
  const rows = participants.map((party, position) => ({
    milestoneId,
    ...checkParty(party, `participants[${position}]`),
    position,
  }));
  await tx.milestoneParticipant.deleteMany({ where: { milestoneId } });
  await tx.milestoneParticipant.createMany({ data: rows });
}
