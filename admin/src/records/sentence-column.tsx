import { Unlink } from 'lucide-react';
import { useWords } from '../i18n/use-words.ts';
import type { ListColumn, ListRecord } from '../lists/list-definition.ts';
import { Chip } from '../ui/chip.tsx';

interface Counted extends ListRecord {
  factCounts?: { total: number; withSentence: number } | null;
}

/** Of how many facts a sentence is there: quiet until one is missing. */
export function sentenceColumn<R extends Counted>(): ListColumn<R> {
  return {
    key: 'sentences',
    label: 'lists.sentences',
    numeric: true,
    render: ({ factCounts }) => (factCounts && factCounts.total > 0 ? <Shown {...factCounts} /> : null),
    text: ({ factCounts }) => factCounts && `${factCounts.withSentence}/${factCounts.total}`,
  };
}

function Shown({ total, withSentence }: { total: number; withSentence: number }) {
  const words = useWords()('lists.sentencesOf', { some: withSentence, all: total });
  if (withSentence === total) return words;
  return (
    <Chip plain tone="warn" icon={Unlink}>
      {words}
    </Chip>
  );
}
