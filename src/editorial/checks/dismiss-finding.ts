import { actorName } from '../../auth/actor.ts';
import { CheckKind } from '../../database/generated/enums.ts';
import type { Tx } from '../../database/transaction.ts';
import { InvalidValue, NotFound } from '../../errors/app-error.ts';
import { write, type WriteContext } from '../../history/write.ts';
import { toGlobalId } from '../../text/global-id.ts';
import { checkText } from '../../text/well-formed.ts';
import { checkedRecords, parseFindingId, type FindingId } from './finding-id.rules.ts';

export interface DismissFindingInput {
  /** The finding's id as it was read: of the doubt in that state. */
  id: string;
  reason: string;
}

/** The record the doubt is about: its uuid, and its global id. */
interface Judged {
  id: string;
  record: string;
}

/** Says that what is in doubt is right as it is. What changes afterwards is another doubt. */
export function dismissFinding(context: WriteContext, input: DismissFindingInput): Promise<Judged> {
  return write(context, async (tx) => {
    const reason = checkText(input.reason, { field: 'reason', maxLength: 2_000, multiline: true });
    const finding = idOf(input.id);
    const found = await lockFinding(tx, finding);
    const by = {
      reason,
      userId: context.actor.kind === 'user' ? context.actor.id : null,
      actor: actorName(context.actor),
      dismissedAt: new Date(),
    };
    await tx.findingDismissal.upsert({
      where: { checkKind_findingId_state: finding },
      create: { ...finding, ...by },
      update: by,
      select: { state: true },
    });
    await mark(tx, finding, true);
    return found;
  });
}

/** Takes a dismissal back. */
export function reopenFinding(context: WriteContext, { id }: { id: string }): Promise<Judged> {
  return write(context, async (tx) => {
    const finding = idOf(id);
    const found = await lockFinding(tx, finding);
    const { count } = await tx.findingDismissal.deleteMany({ where: finding });
    if (count === 0) throw new InvalidValue({ field: 'id', value: id, rule: 'a finding that was dismissed' });
    await mark(tx, finding, false);
    return found;
  });
}

function idOf(id: string): FindingId {
  const finding = parseFindingId(id);
  if (!finding) throw new InvalidValue({ field: 'id', value: id, rule: 'the id of a finding' });
  if (finding.checkKind === CheckKind.DUPLICATE_CANDIDATES) {
    const rule = 'a finding of another kind; that two are different is said by duplicateDismiss';
    throw new InvalidValue({ field: 'id', value: id, rule });
  }
  return finding;
}

/** Waits for an act that is about to change what is in doubt; then it is the same doubt, or none to judge. */
async function lockFinding(tx: Tx, { checkKind, findingId, state }: FindingId): Promise<Judged> {
  const columns = Object.values(checkedRecords).join(', ');
  const [row] = await tx.$queryRawUnsafe<Record<string, string | null>[]>(
    `select state, ${columns} from finding where check_kind = $1::"CheckKind" and id = $2::uuid and since <= now() for update`,
    checkKind,
    findingId,
  );
  if (row?.state !== state) {
    throw new NotFound(row ? 'what was in doubt has changed since: look again' : 'this is in doubt no more', {
      field: 'id',
    });
  }
  for (const [type, column] of Object.entries(checkedRecords)) {
    const id = row[column];
    if (id) return { id, record: toGlobalId(type as keyof typeof checkedRecords, id) };
  }
  throw new Error(`finding ${findingId} is about no record`);
}

async function mark(tx: Tx, { checkKind, findingId }: FindingId, isDismissed: boolean): Promise<void> {
  await tx.finding.update({
    where: { checkKind_id: { checkKind, id: findingId } },
    data: { isDismissed },
    select: { id: true },
  });
}
