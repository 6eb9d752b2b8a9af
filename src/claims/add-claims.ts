import type { ClaimOrigin, ClaimRank, ClaimValueKind } from '../database/generated/enums.ts';
import { amountColumns, dateColumns, type DateInput } from '../database/columns.ts';
import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { attachEvidence, type EvidenceInput } from '../evidence/attach-evidence.ts';
import { checkReferences, partyReference } from '../history/check-references.ts';
import { claimField, claimFields, type ClaimSubject } from '../history/claim-fields.ts';
import { checkParty, type PartyRef } from '../parties/party.rules.ts';
import type { AmountInput } from '../text/amount.ts';
import { checkText } from '../text/well-formed.ts';

export type ClaimValueInput =
  { text: string } | { date: DateInput } | { amount: AmountInput } | { party: PartyRef };

export interface ClaimInput {
  field: string;
  value: ClaimValueInput;
  verbatim?: string | null;
  /** The time the value is about. */
  appliesOn?: DateInput | null;
  rank?: ClaimRank;
  rankReason?: string | null;
  /** 0 to 1, of what a program found. */
  confidence?: number | null;
  origin?: ClaimOrigin;
  originName?: string | null;
  evidence?: EvidenceInput[];
}

const subjectKey = { PERSON: 'personId', COMPANY: 'companyId', FUNDING_ROUND: 'roundId' } as const;

/** Adds claims with their evidence to one record; answers with their ids. The caller settles. */
export async function addClaims(
  tx: Tx,
  subject: ClaimSubject,
  id: string,
  claims: readonly ClaimInput[],
): Promise<string[]> {
  await checkReferences(
    tx,
    claims.flatMap(({ value }, index) =>
      'party' in value ? partyReference(value.party, `claims[${index}].value.party`) : [],
    ),
  );
  const ids: string[] = [];
  for (const [index, claim] of claims.entries()) {
    const field = `claims[${index}]`;
    const { rank = 'NORMAL', rankReason } = claim;
    if (rank === 'PREFERRED' && claim.evidence?.length) {
      // The former preferred one becomes normal; without a sentence, which the public needs, a claim displaces none.
      await tx.claim.updateMany({
        where: { [subjectKey[subject]]: id, field: claim.field, rank: 'PREFERRED' },
        data: { rank: 'NORMAL', rankReason: null },
      });
    }
    const created = await tx.claim.create({
      data: {
        [subjectKey[subject]]: id,
        field: claim.field,
        ...valueColumns(subject, claim, field),
        verbatim: optionalText(claim.verbatim, `${field}.verbatim`, 500),
        ...dateColumns('applies', claim.appliesOn, `${field}.appliesOn`),
        rank,
        rankReason: checkRankReason(rank, rankReason, `${field}.rankReason`),
        confidence: checkConfidence(claim.confidence ?? null, `${field}.confidence`),
        origin: claim.origin ?? 'PERSON',
        originName: optionalText(claim.originName, `${field}.originName`, 200),
      },
      select: { id: true },
    });
    await attachEvidence(tx, { claimId: created.id }, claim.evidence ?? [], `${field}.evidence`);
    ids.push(created.id);
  }
  return ids;
}

function optionalText(value: string | null | undefined, field: string, maxLength: number): string | null {
  return value === null || value === undefined ? null : checkText(value, { field, maxLength });
}

function checkConfidence(value: number | null, field: string): number | null {
  if (value === null || (value >= 0 && value <= 1)) return value;
  throw new InvalidValue({ field, value, rule: '0 to 1' });
}

/** Why a claim has its rank; needed for every rank but NORMAL. */
export function checkRankReason(
  rank: ClaimRank,
  reason: string | null | undefined,
  field: string,
): string | null {
  if (typeof reason === 'string') return checkText(reason, { field, maxLength: 2_000, multiline: true });
  if (rank === 'NORMAL') return null;
  throw new InvalidValue({ field, value: null, rule: `a ${rank.toLowerCase()} claim says why` });
}

/** The canonical form of a value: two claims of a field agree when these are the same. InvalidValue for what is no value of it. */
export function claimValueKey(
  subject: ClaimSubject,
  claim: Pick<ClaimInput, 'field' | 'value'>,
  at = 'claim',
): string {
  return valueColumns(subject, claim, at).valueKey;
}

/** The value's columns and its canonical form, by which two claims agree or differ. */
function valueColumns(
  subject: ClaimSubject,
  { field: name, value }: Pick<ClaimInput, 'field' | 'value'>,
  field: string,
) {
  const known = claimField(subject, name);
  if (!known) {
    throw new InvalidValue({
      field: `${field}.field`,
      value: name,
      rule: `one of ${Object.keys(claimFields[subject]).join(', ')}`,
    });
  }
  const kind: ClaimValueKind =
    'text' in value ? 'TEXT' : 'date' in value ? 'DATE' : 'amount' in value ? 'AMOUNT' : 'PARTY';
  if (kind !== known.kind) {
    throw new InvalidValue({
      field: `${field}.value`,
      value: kind,
      rule: `${name} takes a value of kind ${known.kind}`,
    });
  }
  const at = `${field}.value`;
  if ('text' in value) {
    const textValue = checkText(value.text, { field: at, maxLength: 10_000, multiline: true });
    return { valueKind: kind, textValue, valueKey: textValue.trim().toLowerCase() };
  }
  if ('date' in value) {
    const columns = dateColumns('date', value.date, at);
    return { valueKind: kind, ...columns, valueKey: columns.dateEdtf ?? '' };
  }
  if ('amount' in value) {
    const columns = amountColumns('amount', value.amount, at);
    const parts = [columns.amountQualifier, columns.amountMin, columns.amountMax, columns.amountCurrency];
    return { valueKind: kind, ...columns, valueKey: parts.map((part) => part ?? '').join(' ') };
  }
  const { personId, companyId } = checkParty(value.party, at);
  return {
    valueKind: kind,
    partyPersonId: personId,
    partyCompanyId: companyId,
    valueKey: personId ?? companyId ?? '',
  };
}
