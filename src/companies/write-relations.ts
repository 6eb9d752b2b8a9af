import { periodColumns } from '../database/columns.ts';
import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { attachEvidence } from '../evidence/attach-evidence.ts';
import { checkReferences } from '../history/check-references.ts';
import type { RelationInput } from './company.state.rules.ts';

export interface Related {
  relations: string[];
  /** That are no longer related, and may be named nowhere else. */
  companies: string[];
  /** The other ends of relations that look otherwise than before: they show them too. */
  others: string[];
}

/**
 * Puts these relations of a company in place of the former; one that stays keeps its passages. Answers with what
 * changed, those included that are no longer related.
 */
export async function writeRelations(
  tx: Tx,
  subjectId: string,
  given: readonly RelationInput[],
): Promise<Related> {
  const before = await tx.companyRelation.findMany({ where: { subjectId } });
  const fieldOf = (index: number) => `relations[${index}]`;
  await checkReferences(
    tx,
    given.map(({ objectId }, index) => ({
      type: 'COMPANY',
      id: objectId,
      field: `${fieldOf(index)}.object`,
    })),
  );
  const kept: string[] = [];
  const others: string[] = [];
  for (const [index, { relationKind, objectId, since, until, evidence = [] }] of given.entries()) {
    const field = fieldOf(index);
    if (objectId === subjectId) {
      throw new InvalidValue({ field: `${field}.object`, value: objectId, rule: 'another company' });
    }
    const period = periodColumns(['since', since, `${field}.since`], ['until', until, `${field}.until`]);
    const alike = before.filter(
      (each) => !kept.includes(each.id) && each.relationKind === relationKind && each.objectId === objectId,
    );
    const same =
      alike.find(
        ({ sinceEdtf, untilEdtf }) => sinceEdtf === period.sinceEdtf && untilEdtf === period.untilEdtf,
      ) ?? alike[0];
    const { id } = same
      ? await tx.companyRelation.update({ where: { id: same.id }, data: period, select: { id: true } })
      : await tx.companyRelation.create({
          data: { subjectId, objectId, relationKind, ...period },
          select: { id: true },
        });
    await attachEvidence(tx, { relationId: id }, evidence, `${field}.evidence`);
    kept.push(id);
    const isAsBefore =
      evidence.length === 0 &&
      same?.sinceEdtf === period.sinceEdtf &&
      same?.sinceVerbatim === period.sinceVerbatim &&
      same?.untilEdtf === period.untilEdtf &&
      same?.untilVerbatim === period.untilVerbatim;
    if (!isAsBefore) others.push(objectId);
  }
  await tx.companyRelation.deleteMany({ where: { subjectId, id: { notIn: kept } } });
  const gone = before.filter(({ id }) => !kept.includes(id)).map(({ objectId }) => objectId);
  return { relations: kept, companies: gone, others: [...others, ...gone] };
}
