import { plainSentence } from '../sentence-keys.ts';
import type { FoundProposal, Span } from '../recognise/found.ts';
import { overlaps } from './find-words.ts';

/** Whether two findings in one text tell the same, however they put it: nobody is asked twice. */
export function isSameFact(one: FoundProposal, other: FoundProposal): boolean {
  const isBeside = touch(one.evidence, other.evidence);
  if (one.kind === 'ROLE' && other.kind === 'ROLE') {
    return (
      one.person === other.person &&
      one.company === other.company &&
      (plainSentence(one.title) === plainSentence(other.title) ||
        (isBeside && one.roleKind === other.roleKind))
    );
  }
  if (one.kind === 'COMPANY_RELATION' && other.kind === 'COMPANY_RELATION') {
    return (
      one.relationKind === other.relationKind && one.subject === other.subject && one.object === other.object
    );
  }
  if (one.kind === 'FUNDING_ROUND' && other.kind === 'FUNDING_ROUND') {
    const isAlike = one.roundType === other.roundType && one.amount?.min === other.amount?.min;
    return one.company === other.company && (isBeside || isAlike);
  }
  if (one.kind === 'MILESTONE' && other.kind === 'MILESTONE') {
    const isOfOne = one.participants.some((key) => other.participants.includes(key));
    const isThen = one.happenedOn?.edtf === other.happenedOn?.edtf;
    return one.milestoneKind === other.milestoneKind && isOfOne && (isBeside || isThen);
  }
  return one.kind === 'QUOTE' && other.kind === 'QUOTE' && touch(one.parts, other.parts);
}

function touch(spans: readonly Span[], others: readonly Span[]): boolean {
  return spans.some((span) => others.some((other) => overlaps(span, other)));
}
