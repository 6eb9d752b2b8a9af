import type { ReferenceFragment } from '../generated/api/user-errors.ts';
import { isRecordType, recordTypes } from './record-types.ts';

/** A record as a line of text. */
export function titleOf(record: ReferenceFragment): string {
  switch (record.__typename) {
    case 'Article':
      return record.headline;
    case 'Person':
    case 'Company':
    case 'Publisher':
      return record.name;
    case 'FundingRound':
      return namesCompany(record) ? record.title : `${record.company.name}, ${record.title}`;
    case 'Quote':
      return record.speaker ? `${record.speaker.name}: “${record.text}”` : `“${record.text}”`;
    case 'Role':
      return `${record.person.name}, ${record.title}, ${record.company.name}`;
    case 'Topic':
      return record.label;
    case 'Milestone':
    case 'Document':
      return record.title;
    case 'Claim':
    case 'CompanyRelation':
    case 'DocumentImport':
    case 'Proposal':
    case 'Correction':
    case 'Evidence':
    case 'Investment':
      return record.id;
  }
}

/** Titles of rounds often begin with the company, or with what it is called for short. */
function namesCompany({ title, company }: { title: string; company: { name: string } }): boolean {
  return title.toLowerCase().includes(company.name.split(' ')[0]!.toLowerCase());
}

/** Where it is edited; null for what has no screen of its own. */
export function pathOf(record: Pick<ReferenceFragment, '__typename' | 'id'>): string | null {
  if (!isRecordType(record.__typename)) return null;
  return `/${recordTypes[record.__typename].place}/${record.id}`;
}
