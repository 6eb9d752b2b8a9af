import type { Actor } from '../auth/actor.ts';
import { dateColumns } from '../database/columns.ts';
import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { attachEvidence, type EvidenceInput } from '../evidence/attach-evidence.ts';
import { checkReferences, partyReference } from '../history/check-references.ts';
import { presentState, reconcile, type Expectation } from '../history/reconcile.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved, SaveOptions } from '../history/saved.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import { newReason, visibilityColumns } from '../history/visibility-by-hand.ts';
import { write, type WriteContext } from '../history/write.ts';
import { checkParties, type PartyRef } from '../parties/party.rules.ts';
import { checkText } from '../text/well-formed.ts';
import { milestoneStates, type MilestoneFields } from './milestone.state.rules.ts';

export interface CreateMilestoneInput extends MilestoneFields {
  /** Passages that say so. */
  evidence?: EvidenceInput[];
}

export function createMilestone(context: WriteContext, input: CreateMilestoneInput): Promise<Saved> {
  return write(context, (tx) => createMilestoneIn(tx, context.actor, input));
}

export async function createMilestoneIn(tx: Tx, actor: Actor, input: CreateMilestoneInput): Promise<Saved> {
  const { id } = await tx.milestone.create({ data: columns(input), select: { id: true } });
  await writeParticipants(tx, id, input.participants);
  await attachEvidence(tx, { milestoneId: id }, input.evidence ?? []);
  await settleVisibility(tx, actor, { milestones: [id] });
  return { id, revision: await recordRevision(tx, actor, 'MILESTONE', id, { created: true }) };
}

/** What is left out stays; passages are added. */
export interface UpdateMilestoneInput extends Partial<CreateMilestoneInput>, Expectation {}

export function updateMilestone(
  context: WriteContext,
  input: UpdateMilestoneInput,
  options: SaveOptions = {},
): Promise<Saved> {
  return write(context, (tx) => updateMilestoneIn(tx, context.actor, input, options));
}

export async function updateMilestoneIn(
  tx: Tx,
  actor: Actor,
  input: UpdateMilestoneInput,
  { reason }: SaveOptions = {},
): Promise<Saved> {
  const { id, expectedRevision, onConflict, evidence = [], ...change } = input;
  const { given } = await reconcile(tx, milestoneStates, { id, expectedRevision, onConflict }, change);
  const before = await presentState(tx, milestoneStates, id);
  const data = columns({ ...before, ...given, ...newReason(before, given) });
  await tx.milestone.update({ where: { id }, data });
  if (given.participants) await writeParticipants(tx, id, given.participants);
  await attachEvidence(tx, { milestoneId: id }, evidence);
  await settleVisibility(tx, actor, {
    milestones: [id],
    people: before.participants.flatMap(({ personId }) => personId ?? []),
    companies: before.participants.flatMap(({ companyId }) => companyId ?? []),
    changed: [['MILESTONE', id]],
  });
  return { id, revision: await recordRevision(tx, actor, 'MILESTONE', id, { reason }) };
}

function columns(fields: MilestoneFields) {
  return {
    milestoneKind: fields.milestoneKind,
    title: checkText(fields.title, { field: 'title', maxLength: 300 }),
    ...dateColumns('happened', fields.happenedOn, 'happenedOn'),
    ...visibilityColumns(fields),
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
  const parties = checkParties(participants, (index) => `participants[${index}]`);
  await checkReferences(
    tx,
    parties.flatMap((party, index) => partyReference(party, `participants[${index}]`)),
  );
  const rows = parties.map((party, position) => ({ milestoneId, ...party, position }));
  await replaceParticipants(tx, milestoneId, rows);
}

interface ParticipantRow {
  milestoneId: string;
  personId: string | null;
  companyId: string | null;
  position: number;
}

/** Puts these in place of the former; whoever stays keeps the row, by which a merge remembers it. */
async function replaceParticipants(
  tx: Tx,
  milestoneId: string,
  rows: readonly ParticipantRow[],
): Promise<void> {
  const before = await tx.milestoneParticipant.findMany({ where: { milestoneId } });
  const kept: string[] = [];
  for (const row of rows) {
    const same = before.find(
      ({ id, personId, companyId }) =>
        !kept.includes(id) && personId === row.personId && companyId === row.companyId,
    );
    const { id } = same
      ? await tx.milestoneParticipant.update({
          where: { id: same.id },
          data: { position: row.position },
          select: { id: true },
        })
      : await tx.milestoneParticipant.create({ data: row, select: { id: true } });
    kept.push(id);
  }
  await tx.milestoneParticipant.deleteMany({ where: { milestoneId, id: { notIn: kept } } });
}
