import type { RoundsPanel } from '../charts/rounds-data.ts';
import { amountInShort, amountInWords } from '../i18n/amount-words.ts';
import { edtfInWords } from '../i18n/edtf-words.ts';
import type { Say } from '../i18n/use-words.ts';
import type { Language } from '../i18n/words.ts';
import type { Company, PartyRound } from './party.ts';

const numberOf = (decimal: string | null | undefined): number | null =>
  decimal === null || decimal === undefined ? null : Number(decimal);

/** The rounds of a company as panels of their chart, one a currency; what has no amount is listed alone. */
export function roundPanels(company: Company, say: Say, language: Language): RoundsPanel[] {
  const drawn = company.fundingRounds.nodes.filter(
    ({ amount, announcedOn }) => amount?.currency && announcedOn,
  );
  const byCurrency = [...Map.groupBy(drawn, ({ amount }) => amount!.currency!)];
  return byCurrency.map(([currency, rounds]) => ({
    name: company.name,
    currency,
    rounds: rounds.map((round) => roundOf(round, currency, say, language)),
  }));
}

function roundOf(
  round: PartyRound,
  currency: string,
  say: Say,
  language: Language,
): RoundsPanel['rounds'][number] {
  const { amount, valuation, announcedOn, title, id, claims } = round;
  const isDisputed = claims.nodes.some(({ isDisputed: is }) => is);
  const inPanel = valuation?.currency === currency ? valuation : null;
  return {
    label: `${round.series ?? title}, ${amountInShort(amount!, language, say)}`,
    words: `${title}, ${amountInWords(amount!, language, say)}, ${edtfInWords(announcedOn!.edtf, language)}`,
    doubt: isDisputed ? say('parties.disputed', { smart_count: 1 }) : undefined,
    isApproximate: amount!.qualifier === 'ABOUT',
    min: numberOf(amount!.min),
    max: numberOf(amount!.max),
    earliest: announcedOn!.earliest,
    latest: announcedOn!.latest,
    valuation: inPanel
      ? {
          min: numberOf(inPanel.min),
          max: numberOf(inPanel.max),
          label: amountInShort(inPanel, language, say),
        }
      : undefined,
    href: `/rounds/${id}`,
  };
}
