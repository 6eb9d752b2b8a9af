import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import type { AuditRowFragment } from '../generated/settings/audit.ts';
import { useLocale, useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { FilterChip } from '../ui/filter-chip.tsx';
import { Popover } from '../ui/popover.tsx';
import { Select } from '../ui/select.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './audit-filter-bar.module.css';
import { auditFilterNames, type AuditFilterName, type AuditFilters } from './audit-filters.ts';
import { auditGroupNames, isAuditGroup } from './audit-kinds.ts';
import type { AuditNames } from './use-audit-names.ts';

interface AuditFilterBarProps {
  filters: AuditFilters;
  change: (changes: AuditFilters) => void;
  names: AuditNames;
  /** An entry of what was found, which knows the name of the record that is filtered by. */
  sample: AuditRowFragment | undefined;
}

/** The filters that act as chips, and a small form for others. */
export function AuditFilterBar({ filters, change, names, sample }: AuditFilterBarProps) {
  const say = useWords();
  const locale = useLocale();
  const day = (value: string): string => {
    const date = new Date(`${value}T00:00`);
    return Number.isNaN(date.getTime())
      ? value
      : new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(date);
  };
  const said: Record<AuditFilterName, (value: string) => string> = {
    who: (value) => names.users.find(({ id }) => id === value)?.name ?? value,
    what: (value) => (isAuditGroup(value) ? say(`settings.audit.groups.${value}`) : value),
    record: () => (sample && names.nameOf(sample)) ?? say('settings.audit.unnamed'),
    from: day,
    to: day,
  };
  return (
    <div className={styles.bar}>
      {auditFilterNames.map((name) => {
        const value = filters[name];
        return (
          value !== undefined && (
            <FilterChip
              key={name}
              name={say(`settings.audit.filter.${name}`)}
              value={said[name](value)}
              removeLabel={say('settings.audit.removeFilter', { name: say(`settings.audit.filter.${name}`) })}
              onRemove={() => change({ [name]: undefined })}
            />
          )
        );
      })}
      <Popover
        label={say('settings.audit.addFilter')}
        renderTrigger={(props) => (
          <Button
            {...props}
            icon={ListFilter}
            size="small"
            tone={Object.keys(filters).length > 0 ? 'quiet' : 'plain'}
          >
            {say('settings.audit.addFilter')}
          </Button>
        )}
      >
        {(close) => (
          <FilterForm
            filters={filters}
            names={names}
            onDone={(changes) => {
              close();
              change(changes);
            }}
          />
        )}
      </Popover>
    </div>
  );
}

interface FilterFormProps {
  filters: AuditFilters;
  names: AuditNames;
  onDone: (changes: AuditFilters) => void;
}

function FilterForm({ filters, names, onDone }: FilterFormProps) {
  const say = useWords();
  const [chosen, setChosen] = useState<AuditFilters>({ ...filters });
  const control = (name: AuditFilterName) => ({
    value: chosen[name] ?? '',
    onChange: ({ target }: { target: { value: string } }) => setChosen({ ...chosen, [name]: target.value }),
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(chosen);
      }}
    >
      <Field label={say('settings.audit.filter.who')}>
        <Select
          {...control('who')}
          emptyLabel={say('settings.audit.anybody')}
          options={names.users.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Field>
      <Field label={say('settings.audit.filter.what')}>
        <Select
          {...control('what')}
          emptyLabel={say('settings.audit.anything')}
          options={[
            ...auditGroupNames.map((name) => ({ value: name, label: say(`settings.audit.groups.${name}`) })),
            // One kind, chosen at an entry, stays while other filters are set.
            ...(chosen.what && !isAuditGroup(chosen.what)
              ? [{ value: chosen.what, label: chosen.what }]
              : []),
          ]}
        />
      </Field>
      <div className={styles.days}>
        <Field label={say('settings.audit.filter.from')}>
          <TextInput type="date" {...control('from')} />
        </Field>
        <Field label={say('settings.audit.filter.to')}>
          <TextInput type="date" {...control('to')} />
        </Field>
      </div>
      <Button tone="main" type="submit">
        {say('settings.audit.apply')}
      </Button>
    </form>
  );
}
