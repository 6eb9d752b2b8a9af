import { useWords } from '../../i18n/use-words.ts';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { ZonedMoment } from './zoned-moment.ts';
import styles from './publishing.module.css';

interface MomentInputProps {
  value: ZonedMoment;
  onChange: (value: ZonedMoment) => void;
  error?: string;
  hint?: string;
}

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];

/** Date, time and the zone whose clocks show it. */
export function MomentInput({ value, onChange, error, hint }: MomentInputProps) {
  const say = useWords();
  return (
    <div className={styles.moment}>
      <div className={styles.dateTime}>
        <Field label={say('publishing.publish.date')} error={error} hint={hint}>
          <TextInput
            type="date"
            value={value.date}
            onChange={({ target }) => onChange({ ...value, date: target.value })}
          />
        </Field>
        <Field label={say('publishing.publish.time')}>
          <TextInput
            type="time"
            value={value.time}
            onChange={({ target }) => onChange({ ...value, time: target.value })}
          />
        </Field>
      </div>
      <Field label={say('publishing.publish.zone')}>
        <Select
          options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          value={value.zone}
          onChange={({ target }) => onChange({ ...value, zone: target.value })}
        />
      </Field>
    </div>
  );
}
