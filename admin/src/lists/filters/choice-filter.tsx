import { useLanguage, useWords, type Say } from '../../i18n/use-words.ts';
import type { Language, WordKey } from '../../i18n/words.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './filter-form.module.css';
import type { FilterEditorProps, ListFilter } from './list-filter.ts';

interface ChoiceFilter {
  key: string;
  label: WordKey;
  /** What `filterBy` calls it; the parameter's name when left out. */
  field?: string;
  values: readonly string[];
  /** What a value is called. */
  word: (value: string, say: Say, language: Language) => string;
}

interface Chosen {
  isNot: boolean;
  values: readonly string[];
}

/** `BRAND,FUND`, or `!BRAND` for all but those. */
function parse(text: string, all: readonly string[]): Chosen | null {
  const isNot = text.startsWith('!');
  const values = text.slice(isNot ? 1 : 0).split(',');
  return values.every((value) => all.includes(value)) ? { isNot, values } : null;
}

/** One or several of an enum, or all but those. */
export function choiceFilter({ key, label, field = key, values: all, word }: ChoiceFilter): ListFilter {
  return {
    key,
    label,
    toInput: (text) => {
      const chosen = parse(text, all);
      if (!chosen) return null;
      return { [field]: chosen.isNot ? all.filter((one) => !chosen.values.includes(one)) : chosen.values };
    },
    Value({ value }) {
      const say = useWords();
      const language = useLanguage();
      const { isNot, values } = parse(value, all)!;
      const named = values.map((one) => word(one, say, language)).join(', ');
      return isNot ? say('lists.filter.not', { value: named }) : named;
    },
    Editor({ value, onChange }: FilterEditorProps) {
      const say = useWords();
      const language = useLanguage();
      const { isNot, values } = (value === null ? null : parse(value, all)) ?? { isNot: false, values: [] };
      const write = (next: Chosen) =>
        onChange(next.values.length === 0 ? null : `${next.isNot ? '!' : ''}${next.values.join(',')}`);
      return (
        <div className={styles.form}>
          <Segmented
            label={say('lists.filter.match')}
            options={[
              { value: 'is', label: say('lists.filter.is') },
              { value: 'not', label: say('lists.filter.isNot') },
            ]}
            value={isNot ? 'not' : 'is'}
            onChange={(match) => write({ isNot: match === 'not', values })}
          />
          <div className={styles.choices}>
            {all.map((one) => (
              <Checkbox
                key={one}
                label={word(one, say, language)}
                checked={values.includes(one)}
                onChange={() =>
                  write({
                    isNot,
                    // In their own order, so that equal choices have equal addresses.
                    values: all.filter((other) => (other === one) !== values.includes(other)),
                  })
                }
              />
            ))}
          </div>
        </div>
      );
    },
  };
}
