import { atLeast, type Right } from '../auth/rights.ts';
import type { RootRead } from '../graphql/reads/roots.ts';
import type { UncertainAmount } from '../text/amount.ts';
import { readAmount } from '../text/read-amount.ts';
import { readDate } from '../text/read-date.ts';
import type { NumberLanguage } from '../text/read-number.ts';
import { checkText } from '../text/well-formed.ts';
import type { AmountReading, ReadingArgs } from './reading.type.ts';

const textOf = ({ text }: ReadingArgs): string => checkText(text, { field: 'text', maxLength: 200 });

function languageOf({ language }: ReadingArgs): NumberLanguage | undefined {
  const spoken = language?.split('-')[0];
  return spoken === 'en' || spoken === 'de' || spoken === 'zh' ? spoken : undefined;
}

const shown = (amount: UncertainAmount | null) =>
  amount && { ...amount, value: amount.min === amount.max ? amount.min : null };

export const readingRoots: Readonly<Record<string, RootRead>> = {
  readAmount: {
    kind: 'worked',
    check: textOf,
    from: async (args: ReadingArgs): Promise<AmountReading> => {
      const { amount, alternative, isCurrencyUnclear, possibleCurrencies } = readAmount(
        textOf(args),
        languageOf(args),
      );
      return {
        amount: shown(amount),
        alternative: shown(alternative),
        currencyUnclear: isCurrencyUnclear,
        possibleCurrencies,
      };
    },
  },
  readDate: { kind: 'worked', check: textOf, from: async (args: ReadingArgs) => readDate(textOf(args)) },
};

/** For who fills in forms; the text goes nowhere. */
export const readingRights: Readonly<Record<string, Right>> = {
  readAmount: atLeast('READER', 'READ'),
  readDate: atLeast('READER', 'READ'),
};
