import { ListFilter as FilterIcon } from 'lucide-react';
import { Fragment, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useSetFilter } from './filter-bar.tsx';
import type { ListAddress } from './list-address.ts';
import type { ListDefinition, ListRecord } from './list-definition.ts';
import { ListText } from './list-text.tsx';
import styles from './phone-filters.module.css';
import type { GoTo } from './use-list-address.ts';

interface PhoneFiltersProps<R extends ListRecord> {
  definition: ListDefinition<R>;
  address: ListAddress;
  goTo: GoTo;
}

/** The text filter, what acts in one line, and a sheet with all filters. */
export function PhoneFilters<R extends ListRecord>({ definition, address, goTo }: PhoneFiltersProps<R>) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  const set = useSetFilter(address, goTo);
  const acting = definition.filters.filter(({ key }) => address.filters[key] !== undefined);
  return (
    <div className={styles.filters}>
      <ListText definition={definition} address={address} goTo={goTo} />
      <div className={styles.line}>
        <span className={styles.summary}>
          {acting.map((filter, index) => (
            <Fragment key={filter.key}>
              {index > 0 && ', '}
              <filter.Value filter={filter} value={address.filters[filter.key]!} />
            </Fragment>
          ))}
        </span>
        {definition.filters.length > 0 && (
          <Button tone="quiet" icon={FilterIcon} onClick={() => setOpen(true)}>
            {acting.length === 0
              ? say('lists.filter.title')
              : say('lists.filter.some', { count: acting.length })}
          </Button>
        )}
      </div>
      <Sheet
        open={isOpen}
        onClose={() => setOpen(false)}
        title={say('lists.filter.title')}
        closeLabel={say('layout.close')}
        actions={
          <>
            <Button onClick={() => goTo({ text: '', filters: {} })}>{say('lists.empty.dropAll')}</Button>
            <Button tone="main" onClick={() => setOpen(false)}>
              {say('lists.filter.done')}
            </Button>
          </>
        }
      >
        <div className={styles.sheet}>
          {definition.filters.map((filter) => (
            <Field key={filter.key} group label={say(filter.label)}>
              <filter.Editor
                filter={filter}
                value={address.filters[filter.key] ?? null}
                onChange={(value) => set(filter, value)}
              />
            </Field>
          ))}
        </div>
      </Sheet>
    </div>
  );
}
