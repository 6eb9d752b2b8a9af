import { useWords } from '../../i18n/use-words.ts';
import type { WordKey } from '../../i18n/words.ts';
import { Segmented } from '../../ui/segmented.tsx';
import type { FilterEditorProps, ListFilter } from './list-filter.ts';

const answers: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** `hasWorkingCopy=yes`. */
export function yesNoFilter({
  key,
  label,
  field = key,
}: {
  key: string;
  label: WordKey;
  /** What `filterBy` calls it; the parameter's name when left out. */
  field?: string;
}): ListFilter {
  return {
    key,
    label,
    toInput: (text) => (text in answers ? { [field]: answers[text] } : null),
    Value: ({ value }) => useWords()(value === 'yes' ? 'lists.filter.yes' : 'lists.filter.no'),
    Editor({ value, onChange }: FilterEditorProps) {
      const say = useWords();
      return (
        <Segmented
          label={say(label)}
          options={[
            { value: 'any', label: say('lists.filter.any') },
            { value: 'yes', label: say('lists.filter.yes') },
            { value: 'no', label: say('lists.filter.no') },
          ]}
          value={value === 'yes' || value === 'no' ? value : 'any'}
          onChange={(answer) => onChange(answer === 'any' ? null : answer)}
        />
      );
    },
  };
}
