import { Columns3, ListFilter as FilterIcon } from 'lucide-react';
import { useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useCommands } from '../layout/commands.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { FilterChip } from '../ui/filter-chip.tsx';
import { Popover } from '../ui/popover.tsx';
import styles from './filter-bar.module.css';
import type { ListFilter } from './filters/list-filter.ts';
import type { ListAddress } from './list-address.ts';
import type { ListDefinition, ListRecord } from './list-definition.ts';
import { ListText } from './list-text.tsx';
import type { Columns } from './use-columns.ts';
import type { GoTo } from './use-list-address.ts';

interface FilterBarProps<R extends ListRecord> {
  definition: ListDefinition<R>;
  address: ListAddress;
  goTo: GoTo;
  columns: Columns<R>;
}

/** The text filter, the filters that act as chips, the way to more, and the columns. */
export function FilterBar<R extends ListRecord>({ definition, address, goTo, columns }: FilterBarProps<R>) {
  const say = useWords();
  const set = useSetFilter(address, goTo);
  const acting = definition.filters.filter(({ key }) => address.filters[key] !== undefined);
  return (
    <div className={styles.bar}>
      <ListText definition={definition} address={address} goTo={goTo} />
      {acting.map((filter) => {
        const value = address.filters[filter.key]!;
        const label = say(filter.label);
        return (
          <Popover
            key={filter.key}
            label={label}
            renderTrigger={(trigger) => (
              <FilterChip
                name={label}
                value={<filter.Value filter={filter} value={value} />}
                removeLabel={say('lists.filter.remove', { filter: label })}
                onRemove={() => set(filter, null)}
                trigger={trigger}
              />
            )}
          >
            {() => <filter.Editor filter={filter} value={value} onChange={(next) => set(filter, next)} />}
          </Popover>
        );
      })}
      {definition.filters.length > 0 && (
        <AddFilter filters={definition.filters} address={address} set={set} />
      )}
      <span className={styles.end}>
        <Popover
          label={say('lists.columns')}
          align="end"
          renderTrigger={(trigger) => (
            <Button {...trigger} tone="quiet" icon={Columns3}>
              {say('lists.columns')}
            </Button>
          )}
        >
          {() => (
            <div className={styles.columns}>
              {definition.columns.map(({ key, label }) => (
                <Checkbox
                  key={key}
                  label={say(label)}
                  checked={columns.isShown(key)}
                  onChange={() => columns.toggle(key)}
                />
              ))}
            </div>
          )}
        </Popover>
      </span>
    </div>
  );
}

export type SetFilter = (filter: ListFilter, value: string | null) => void;

/** Setting a filter is a step that Back takes back; changing it is the same step. */
export function useSetFilter(address: ListAddress, goTo: GoTo): SetFilter {
  return ({ key }, value) => {
    const { [key]: former, ...others } = address.filters;
    const filters = value === null ? others : { ...others, [key]: value };
    goTo({ filters }, { replace: former !== undefined && value !== null });
  };
}

interface AddFilterProps {
  filters: readonly ListFilter[];
  address: ListAddress;
  set: SetFilter;
}

function AddFilter({ filters, address, set }: AddFilterProps) {
  const say = useWords();
  const trigger = useRef<HTMLButtonElement>(null);
  const [chosen, setChosen] = useState<ListFilter | null>(null);
  useCommands([
    {
      id: 'add filter',
      label: say('lists.filter.add'),
      keys: 'f',
      icon: FilterIcon,
      run: () => trigger.current?.click(),
    },
  ]);
  return (
    <Popover
      label={say('lists.filter.add')}
      renderTrigger={({ onClick, ...props }) => (
        <Button
          {...props}
          ref={trigger}
          tone="quiet"
          icon={FilterIcon}
          keys="f"
          onClick={(event) => {
            setChosen(null);
            onClick(event);
          }}
        >
          {say('lists.filter.add')}
        </Button>
      )}
    >
      {() =>
        chosen ? (
          <>
            <p className={styles.title}>{say(chosen.label)}</p>
            <chosen.Editor
              filter={chosen}
              value={address.filters[chosen.key] ?? null}
              onChange={(value) => set(chosen, value)}
            />
          </>
        ) : (
          <ul role="list" className={styles.choices}>
            {filters.map((filter, index) => (
              <li key={filter.key}>
                <button
                  type="button"
                  className={styles.choice}
                  // The list opens to be chosen from.
                  // oxlint-disable-next-line jsx-a11y/no-autofocus
                  autoFocus={index === 0}
                  onClick={() => setChosen(filter)}
                >
                  {say(filter.label)}
                </button>
              </li>
            ))}
          </ul>
        )
      }
    </Popover>
  );
}
