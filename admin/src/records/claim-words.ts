import type { ClaimRowFragment } from '../generated/records/evidence.ts';
import { amountInWords } from '../i18n/amount-words.ts';
import { edtfInWords } from '../i18n/edtf-words.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';

export type ClaimRow = ClaimRowFragment;

/** What a claim says, as people write it. */
export function useClaimWords(): (value: ClaimRow['value']) => string {
  const say = useWords();
  const language = useLanguage();
  return (value) => {
    switch (value?.__typename) {
      case 'MonetaryAmount':
        return amountInWords(value, language, say);
      case 'UncertainDate':
        return edtfInWords(value.edtf, language);
      case 'TextValue':
        return value.content;
      case 'PartyValue':
        return value.party?.name ?? say('records.nothing');
      case undefined:
        return say('records.nothing');
    }
  };
}

/** What stands for a field, the shown one first: the preferred, else the one recorded last. */
export function claimsOf(claims: readonly ClaimRow[], field: string): ClaimRow[] {
  return claims
    .filter((claim) => claim.field === field && claim.claimStatus === 'ACCEPTED')
    .toSorted(
      (a, b) =>
        Number(b.rank === 'PREFERRED') - Number(a.rank === 'PREFERRED') ||
        Number(a.rank === 'DEPRECATED') - Number(b.rank === 'DEPRECATED') ||
        (a.recordedAt < b.recordedAt ? 1 : -1),
    );
}
