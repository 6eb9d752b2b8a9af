import type { ReviewConflictFragment } from '../generated/review/review.ts';
import { edtfInWords } from '../i18n/edtf-words.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import type { WordKey } from '../i18n/words.ts';
import { useClaimWords } from '../records/claim-words.ts';
import { dateOf, valueOf } from './corrections.rules.ts';
import type { Proposal } from './proposals.rules.ts';
import type { Review } from './use-review.ts';

export type Conflict = ReviewConflictFragment;

interface Period {
  start: string | null;
  end: string | null;
  isCurrent: boolean | null;
}

/** Two sides of a contradiction, each in the part in which they may differ. */
export function useConflictWords(): {
  there: (conflict: Conflict) => string;
  /** Of a proposal whose contradiction is a record's; a value is said as the value that it is. */
  here: (review: Review, proposal: Proposal) => string;
} {
  const say = useWords();
  const language = useLanguage();
  const claimWords = useClaimWords();
  const when = (edtf: string | null | undefined): string =>
    edtf ? edtfInWords(edtf, language, 'short') : say('review.notSaid');
  const role = (title: string, { start, end, isCurrent }: Period): string => {
    const time =
      start && end
        ? say('editor.facts.fromTo', { start: when(start), end: when(end) })
        : end
          ? say('editor.facts.until', { end: when(end) })
          : start
            ? say('editor.facts.since', { start: when(start) })
            : null;
    const state = end || isCurrent === null ? null : say(isCurrent ? 'review.current' : 'review.ended');
    return [title, time, state].filter(Boolean).join(' · ');
  };
  const relation = (subject: string, kind: string, object: string, since: string | null): string =>
    [
      `${subject} ${say(`enums.relationKind.${kind}` as WordKey)} ${object}`,
      since && say('editor.facts.since', { start: when(since) }),
    ]
      .filter(Boolean)
      .join(' · ');
  return {
    there: (conflict) => {
      switch (conflict.__typename) {
        case 'Claim':
          return claimWords(conflict.value);
        case 'Role': {
          const { title, startedOn, endedOn, isCurrent } = conflict;
          return role(title, { start: dateOf(startedOn), end: dateOf(endedOn), isCurrent });
        }
        case 'CompanyRelation': {
          const { subject, relationKind, object, since } = conflict;
          return relation(subject.name, relationKind, object.name, dateOf(since));
        }
        case 'Milestone':
          return `${when(dateOf(conflict.happenedOn))} · ${conflict.title}`;
        case 'Quote':
          return conflict.speaker?.name ?? say('review.nobody');
      }
    },
    here: (review, proposal) => {
      const { content } = proposal;
      const { party } = review.wordsOf(proposal);
      const value = (name: string): unknown => valueOf(content, name, review.correctionOf(proposal));
      switch (content.__typename) {
        case 'ProposedRole':
          return role(value('title') as string, {
            start: dateOf(value('startedOn')),
            end: dateOf(value('endedOn')),
            isCurrent: value('isCurrent') as boolean | null,
          });
        case 'ProposedRelation': {
          const kind = value('relationKind') as string;
          return relation(party(content.subjectKey), kind, party(content.objectKey), dateOf(value('since')));
        }
        case 'ProposedMilestone':
          return `${when(dateOf(value('happenedOn')))} · ${value('title') as string}`;
        case 'ProposedQuote':
          return content.speakerKey === null ? say('review.nobody') : party(content.speakerKey);
        case 'ProposedPerson':
        case 'ProposedCompany':
        case 'ProposedClaim':
        case 'ProposedRound':
          return review.wordsOf(proposal).title;
      }
    },
  };
}
