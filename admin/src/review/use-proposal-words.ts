import { amountInShort, amountInWords } from '../i18n/amount-words.ts';
import { edtfInWords } from '../i18n/edtf-words.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import type { WordKey } from '../i18n/words.ts';
import { useFieldWords } from '../records/field-words.ts';
import { titleOf } from '../records/reference.ts';
import { amountOf, dateOf, valueOf, type Correction, type EditableField } from './corrections.rules.ts';
import { partyOf, type Proposal } from './proposals.rules.ts';

export interface ProposalWords {
  /** What it says, in a line. */
  title: string;
  /** A second line: whom it is about, when it was. */
  text: string;
  /** A party as it is called in the archive, or else in the text. */
  party: (key: string) => string;
  /** A value of one of its fields; null where nothing is known. */
  value: (field: EditableField) => string | null;
}

/** Says proposals as people read them, with what somebody corrected. */
export function useProposalWords(): (
  proposal: Proposal,
  correction: Pick<Correction, 'values' | 'links'>,
) => ProposalWords {
  const say = useWords();
  const language = useLanguage();
  const fieldWords = useFieldWords();
  return (proposal, correction) => {
    const { content } = proposal;
    const party = (key: string): string => {
      const linked = correction.links[key];
      const record = linked === 'new' ? null : (linked ?? partyOf(proposal, key)?.record);
      return record ? titleOf(record) : (partyOf(proposal, key)?.partyName ?? key);
    };
    const text = (name: string): string => (valueOf(content, name, correction) as string | null) ?? '';
    const when = (name: string): string | null => {
      const edtf = dateOf(valueOf(content, name, correction));
      return edtf && edtfInWords(edtf, language, 'short');
    };
    const money = (name: string): string | null => {
      const amount = amountOf(valueOf(content, name, correction));
      return amount && amountInShort(amount, language, say);
    };
    const join = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');
    const value = ({ name, input, words }: EditableField): string | null => {
      const found = valueOf(content, name, correction);
      if (found === null || found === '') return null;
      switch (input) {
        case 'date':
          return edtfInWords(dateOf(found)!, language);
        case 'amount':
          return amountInWords(amountOf(found)!, language, say);
        case 'choice':
          return say(`enums.${words!}.${found as string}` as WordKey);
        case 'answer':
        case 'tick':
          return say(found ? 'records.yes' : 'records.no');
        case 'text':
        case 'lines':
          return found as string;
      }
    };
    const lines = (): [string, string] => {
      switch (content.__typename) {
        case 'ProposedPerson':
        case 'ProposedCompany': {
          const isPerson = content.__typename === 'ProposedPerson';
          const known = proposal.parties[0]?.known ?? [];
          const about = say(
            known.length > 0 ? 'review.maybeKnown' : isPerson ? 'review.newPerson' : 'review.newCompany',
          );
          return [text('name'), about];
        }
        case 'ProposedClaim': {
          const field = { name: 'value', label: 'records.field.name', input: claimInput(content) } as const;
          return [`${party(content.subjectKey)}, ${fieldWords(content.field)}`, value(field) ?? ''];
        }
        case 'ProposedRole': {
          const [start, end] = [when('startedOn'), when('endedOn')];
          const time =
            start && end
              ? say('editor.facts.fromTo', { start, end })
              : start
                ? say('editor.facts.since', { start })
                : end
                  ? say('editor.facts.until', { end })
                  : valueOf(content, 'isCurrent', correction) === false
                    ? say('review.ended')
                    : null;
          return [`${party(content.personKey)}, ${text('title')}`, join([party(content.companyKey), time])];
        }
        case 'ProposedRelation': {
          const kind = valueOf(content, 'relationKind', correction) as string;
          const about = `${say(`enums.relationKind.${kind}` as WordKey)} ${party(content.objectKey)}`;
          return [party(content.subjectKey), join([about, when('since')])];
        }
        case 'ProposedRound': {
          const series = text('series');
          const type = valueOf(content, 'roundType', correction) as string;
          const name =
            series === '' || type.endsWith(`_${series}`)
              ? say(`enums.roundType.${type}` as WordKey)
              : /^\p{Lu}\d?\+*$/u.test(series)
                ? say('review.series', { series })
                : series;
          return [`${party(content.companyKey)}, ${name}`, join([money('amount'), when('announcedOn')])];
        }
        case 'ProposedMilestone': {
          const kind = valueOf(content, 'milestoneKind', correction) as string;
          return [text('title'), join([say(`enums.milestoneKind.${kind}` as WordKey), when('happenedOn')])];
        }
        case 'ProposedQuote': {
          const speaker = content.speakerKey === null ? say('review.nobody') : party(content.speakerKey);
          return [speaker, say('facts.quoted', { text: text('text') })];
        }
      }
    };
    const [title, second] = lines();
    return { title, text: second, party, value };
  };
}

function claimInput(
  content: Extract<Proposal['content'], { __typename: 'ProposedClaim' }>,
): EditableField['input'] {
  const type = content.claimValue?.__typename;
  return type === 'MonetaryAmount' ? 'amount' : type === 'UncertainDate' ? 'date' : 'text';
}
