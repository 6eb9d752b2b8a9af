import type { ReferenceFragment } from '../generated/api/user-errors.ts';
import type { WordKey } from '../i18n/words.ts';
import { investorsOf, type Correction } from './corrections.rules.ts';
import type { Content } from './proposals.rules.ts';

export interface PartyRow {
  key: string;
  /** Of one whom somebody added. */
  record?: ReferenceFragment;
  label: WordKey;
  isLead?: boolean;
}

/** Whom a finding names, each by what it is in it. */
export function partyRows(content: Content, correction: Pick<Correction, 'investors'>): PartyRow[] {
  switch (content.__typename) {
    case 'ProposedPerson':
    case 'ProposedCompany':
      return [];
    case 'ProposedClaim':
      return [{ key: content.subjectKey, label: 'review.field.subject' }];
    case 'ProposedRole':
      return [
        { key: content.personKey, label: 'records.field.person' },
        { key: content.companyKey, label: 'records.field.company' },
      ];
    case 'ProposedRelation':
      return [
        { key: content.subjectKey, label: 'records.field.company' },
        { key: content.objectKey, label: 'review.field.object' },
      ];
    case 'ProposedRound':
      return [
        { key: content.companyKey, label: 'records.field.company' },
        ...investorsOf(content, correction).map(({ partyKey, record, isLead }) => ({
          key: partyKey ?? record.id,
          record,
          isLead,
          label: 'review.field.investor' as const,
        })),
      ];
    case 'ProposedMilestone':
      return content.participantKeys.map((key) => ({ key, label: 'review.field.participant' }));
    case 'ProposedQuote':
      return content.speakerKey === null ? [] : [{ key: content.speakerKey, label: 'records.field.speaker' }];
  }
}
