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
