import { useWords } from '../i18n/use-words.ts';
import type { WordKey } from '../i18n/words.ts';
import type { ProposalParty } from './proposals.rules.ts';

const known: Readonly<Record<string, WordKey>> = {
  'the same name': 'review.why.sameName',
  'same name': 'review.why.sameName',
  'same characters': 'review.why.sameCharacters',
  'same characters but for trade or town': 'review.why.mostCharacters',
  'other legal form': 'review.why.otherForm',
  'another name of it': 'review.why.otherName',
};

/** How likely somebody is the one, and what speaks for it; reasons that the panel does not know stand as they came. */
export function useReasonWords(): (
  candidate: Pick<ProposalParty['known'][number], 'score' | 'reasons'>,
) => string {
  const say = useWords();
  return ({ score, reasons }) =>
    [
      `${Math.round(score * 100)} %`,
      ...new Set(reasons.map((reason) => (known[reason] ? say(known[reason]) : reason))),
    ].join(', ');
}
