import type { Actor } from '../../auth/actor.ts';
import type { Tx } from '../../database/transaction.ts';
import { InvalidValue } from '../../errors/app-error.ts';
import { attachEvidence, type EvidenceInput } from '../../evidence/attach-evidence.ts';
import { announce } from '../../history/announce.ts';
import { recordTables } from '../../history/record-tables.ts';
import { settleVisibility } from '../../history/settle-visibility.ts';
import { checkText } from '../../text/well-formed.ts';
import { targetKey, type TargetType } from './targets.ts';

export interface Notice {
  /** For the newsroom and the ledger. */
  reason: string;
  /** What readers are told. */
  notice: string;
}

export interface CorrectionEntry extends Notice {
  type: TargetType;
  id: string;
  field: string;
  oldValue: string | null;
  newValue: string | null;
  evidence: readonly EvidenceInput[];
  /** Those that carry the notice, if they ever were public. */
  articles: readonly string[];
}

/** Adds to the ledger what was corrected; articles that carry the notice are otherwise than before, and say so. */
export async function writeCorrection(tx: Tx, actor: Actor, entry: CorrectionEntry): Promise<void> {
  const { type, id, field, oldValue, newValue, evidence, articles } = entry;
  if (oldValue === newValue) {
    throw new InvalidValue({ field: 'value', value: newValue, rule: 'another value than before' });
  }
  const { id: correctionId } = await tx.correction.create({
    data: {
      [targetKey[type]]: id,
      field,
      oldValue,
      newValue,
      reason: checkText(entry.reason, { field: 'reason', maxLength: 2_000, multiline: true }),
      notice: checkText(entry.notice, { field: 'notice', maxLength: 2_000, multiline: true }),
    },
    select: { id: true },
  });
  await tx.$executeRaw`
    insert into correction_article (correction_id, article_id)
    select ${correctionId}::uuid, a.id from article a where a.id = any(${[...new Set(articles)]}::uuid[]) and a.version > 0`;
  await attachEvidence(tx, { correctionId }, evidence);
  await announceCorrection(tx, actor, entry, correctionId);
}

const touched = { PERSON: 'people', COMPANY: 'companies', FUNDING_ROUND: 'rounds', QUOTE: 'quotes' } as const;

async function announceCorrection(
  tx: Tx,
  actor: Actor,
  { type, id, field }: CorrectionEntry,
  correctionId: string,
): Promise<void> {
  const [target] = await tx.$queryRawUnsafe<{ version: number; isPublic: boolean }[]>(
    `select version, is_public as "isPublic" from ${recordTables[type]} where id = $1::uuid`,
    id,
  );
  const noted = await tx.$queryRaw<{ id: string; version: number }[]>`
    update article a set version = a.version + 1, modified_at = now()
    from correction_article n where n.correction_id = ${correctionId}::uuid and a.id = n.article_id and a.is_public
      and a.id <> ${id}::uuid returning a.id, a.version`;
  // The ledger's own rows follow their record and the articles, and what the public saw of those is kept.
  const articles = [...noted.map((each) => each.id), ...(type === 'ARTICLE' ? [id] : [])];
  await settleVisibility(tx, actor, { articles, ...(type === 'ARTICLE' ? {} : { [touched[type]]: [id] }) });
  await announce(tx, actor, [
    { operation: 'CORRECT', recordType: type, recordId: id, ...target!, detail: { correctionId, field } },
    ...noted.map(({ id: recordId, version }) => ({
      operation: 'UPSERT' as const,
      recordType: 'ARTICLE' as const,
      recordId,
      version,
      isPublic: true,
      detail: { correctionId },
    })),
  ]);
}
