import type { AuditRowFragment } from '../generated/settings/audit.ts';
import { useWords } from '../i18n/use-words.ts';
import { isRecordType } from '../records/record-types.ts';
import { groupOf, type AuditKind } from './audit-kinds.ts';

/** An entry as a sentence. A kind that this panel does not know is said by the name the API gives it. */
export function useAuditSentence(): (entry: AuditRowFragment, name: string | null) => string {
  const say = useWords();
  return ({ kind, actor, user, recordType, detail }, name) => {
    if (groupOf(kind) === null) return say('settings.audit.unknown', { actor, kind });
    if (isOfEveryDocument(detail)) {
      return say('settings.audit.rejectedEverywhere', { actor, name: detail.name });
    }
    const type = recordType !== null && isRecordType(recordType) ? recordType : 'other';
    return say(`settings.audit.did.${kind as AuditKind}`, {
      actor,
      user: user?.name ?? actor,
      what: name ?? say(`settings.audit.some.${recordType === 'User' ? 'User' : type}`),
    });
  };
}

/** What the rejection of a name says besides where it is one for all documents. */
function isOfEveryDocument(detail: unknown): detail is { name: string } {
  return (detail as { scope?: unknown } | null)?.scope === 'ARCHIVE';
}
