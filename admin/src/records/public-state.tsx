import type { Visibility } from '../generated/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { StateChip } from '../ui/state-chip.tsx';

interface Seen {
  version: number;
  visibility?: Visibility | null;
}

/** Whether the public has seen a record of facts: its version rises with what it sees. */
export const wasPublic = ({ version, visibility }: Seen): boolean => version > 0 && visibility !== 'HIDDEN';

/** What the public sees of a person, company, round, quote or milestone. */
export function PublicState({ record }: { record: Seen }) {
  const say = useWords();
  if (record.visibility === 'HIDDEN') return <StateChip state="hidden">{say('facts.hidden')}</StateChip>;
  return wasPublic(record) ? (
    <StateChip state="live">{say('facts.live')}</StateChip>
  ) : (
    <StateChip state="draft">{say('facts.notPublic')}</StateChip>
  );
}
