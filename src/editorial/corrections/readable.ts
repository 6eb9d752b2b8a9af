/** Values as the ledger writes them: for people to read. */
import type { Tx } from '../../database/transaction.ts';

export async function readableClaim(tx: Tx, id: string): Promise<string> {
  const claim = await tx.claim.findUniqueOrThrow({
    where: { id },
    include: { partyPerson: { select: { name: true } }, partyCompany: { select: { name: true } } },
  });
  if (claim.valueKind === 'TEXT') return claim.textValue!;
  if (claim.valueKind === 'DATE') return claim.dateEdtf!;
  if (claim.valueKind === 'PARTY') return (claim.partyPerson ?? claim.partyCompany)!.name;
  const { amountMin: min, amountMax: max, amountCurrency: currency, amountQualifier: qualifier } = claim;
  const bounds = [...new Set([min, max].flatMap((bound) => (bound === null ? [] : [bound.toFixed()])))].join(
    ' to ',
  );
  const how = {
    EXACT: '',
    ABOUT: 'about ',
    AT_LEAST: 'at least ',
    AT_MOST: 'at most ',
    BETWEEN: '',
    UNDISCLOSED: 'undisclosed',
  };
  return `${how[qualifier!]}${bounds} ${currency ?? ''}`.trim();
}

/** Of a field that is set directly. */
export async function readableValue(tx: Tx, value: unknown): Promise<string | null> {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  const { edtf, personId, companyId } = value as { edtf?: string; personId?: string; companyId?: string };
  if (edtf !== undefined) return edtf;
  const where = { id: personId ?? companyId ?? '' };
  const select = { name: true } as const;
  const party = personId
    ? await tx.person.findUnique({ where, select })
    : await tx.company.findUnique({ where, select });
  return party?.name ?? null;
}
