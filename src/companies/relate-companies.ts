import type { Actor } from '../auth/actor.ts';
import { periodColumns, type DateInput } from '../database/columns.ts';
import type { CompanyRelationKind } from '../database/generated/enums.ts';
import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { attachEvidence, type EvidenceInput } from '../evidence/attach-evidence.ts';
import { checkReferences } from '../history/check-references.ts';
import { lockRecord } from '../history/lock-record.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved } from '../history/saved.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import { write, type WriteContext } from '../history/write.ts';

export interface RelateCompaniesInput {
  subjectId: string;
  /** Of the subject; null only for records made in the same act. */
  expectedRevision: number | null;
  relationKind: CompanyRelationKind;
  objectId: string;
  since?: DateInput | null;
  until?: DateInput | null;
  evidence?: EvidenceInput[];
}

/** Says how one company belongs to another; answers with the subject, whose part the relation is. */
export function relateCompanies(context: WriteContext, input: RelateCompaniesInput): Promise<Saved> {
  return write(context, (tx) => relateCompaniesIn(tx, context.actor, input));
}

export async function relateCompaniesIn(tx: Tx, actor: Actor, input: RelateCompaniesInput): Promise<Saved> {
  const { subjectId, objectId, relationKind } = input;
  if (subjectId === objectId) {
    throw new InvalidValue({ field: 'objectId', value: objectId, rule: 'another company than the subject' });
  }
  await lockRecord(tx, 'COMPANY', subjectId, input.expectedRevision);
  await checkReferences(tx, [{ type: 'COMPANY', id: objectId, field: 'objectId' }]);
  const { id } = await tx.companyRelation.create({
    data: {
      subjectId,
      objectId,
      relationKind,
      ...periodColumns(['since', input.since, 'since'], ['until', input.until, 'until']),
    },
    select: { id: true },
  });
  await attachEvidence(tx, { relationId: id }, input.evidence ?? []);
  await settleVisibility(tx, actor, { relations: [id] });
  return { id: subjectId, revision: await recordRevision(tx, actor, 'COMPANY', subjectId) };
}
