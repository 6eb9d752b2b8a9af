import { X } from 'lucide-react';
import { useState } from 'react';
import { useField } from '../forms/fields.tsx';
import type { ReferenceFragment } from '../generated/api/user-errors.ts';
import { useWords } from '../i18n/use-words.ts';
import { RecordPicker } from '../records/record-picker.tsx';
import { isRecordType, recordTypes } from '../records/record-types.ts';
import { titleOf } from '../records/reference.ts';
import { Field } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import { ListRow } from '../ui/list-row.tsx';

/** The people and companies that took part, at least one. */
export function Participants() {
  const say = useWords();
  // A picker of its own for each that is added.
  const [added, setAdded] = useState(0);
  const { value, error, onChange, ref } = useField<ReferenceFragment[]>('participants', {
    validate: (parties: ReferenceFragment[]) => parties.length > 0 || say('milestones.needsParticipant'),
  });
  return (
    <Field label={say('milestones.participants')} group error={error}>
      <ul role="list">
        {value.map((party) => (
          <ListRow
            key={party.id}
            leading={isRecordType(party.__typename) && <KindIcon kind={recordTypes[party.__typename].kind} />}
            title={titleOf(party)}
            aside={
              <IconButton
                icon={X}
                size="small"
                label={say('milestones.removeParticipant', { name: titleOf(party) })}
                onClick={() => onChange(value.filter(({ id }) => id !== party.id))}
              />
            }
          />
        ))}
      </ul>
      <RecordPicker
        key={added}
        ref={ref}
        types={['Person', 'Company']}
        label={say('milestones.addParticipant')}
        placeholder={say('milestones.addParticipant')}
        value={null}
        onChange={(party) => {
          if (party && value.every(({ id }) => id !== party.id)) onChange([...value, party]);
          setAdded(added + 1);
        }}
      />
    </Field>
  );
}
