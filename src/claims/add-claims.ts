import type { ClaimOrigin, ClaimRank, ClaimValueKind } from '../database/generated/enums.ts';
import { amountColumns, dateColumns, type DateInput } from '../database/columns.ts';
import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { attachEvidence, type EvidenceInput } from '../evidence/attach-evidence.ts';
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
  const ids: string[] = [];
  for (const [index, claim] of claims.entries()) {
    const field = `claims[${index}]`;
    const created = await tx.claim.create({
      data: {
        [subjectKey[subject]]: id,
        field: claim.field,
        ...valueColumns(subject, claim, field),
        verbatim: claim.verbatim ?? null,
        ...dateColumns('applies', claim.appliesOn, `${field}.appliesOn`),
        ...rankColumns(claim, field),
        confidence: claim.confidence ?? null,
        origin: claim.origin ?? 'PERSON',
        originName: claim.originName ?? null,
      },
      select: { id: true },
    });
    await attachEvidence(tx, { claimId: created.id }, claim.evidence ?? []);
    ids.push(created.id);
  }
  return ids;
}

function rankColumns({ rank = 'NORMAL', rankReason }: ClaimInput, field: string) {
  if (rank !== 'NORMAL' && !rankReason) {
    throw new InvalidValue({
      field: `${field}.rankReason`,
      value: null,
      rule: `a ${rank.toLowerCase()} claim says why`,
    });
  }
  return { rank, rankReason: rankReason ?? null };
}

/** The value's columns and its canonical form, by which two claims agree or differ. */
function valueColumns(subject: ClaimSubject, { field: name, value }: ClaimInput, field: string) {
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
