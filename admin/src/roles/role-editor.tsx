import { EdtfField } from '../forms/edtf-input.tsx';
import { SelectField, TextField } from '../forms/fields.tsx';
import { roleKindValues } from '../generated/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { EvidencedEditor, FieldRow } from '../records/evidenced-editor.tsx';
import { RecordField } from '../records/record-field.tsx';
import { useRoleForm, type Role } from './use-role-form.ts';

/** The form of a role beside the documents that say it. */
export function RoleEditor({ role }: { role: Role | null }) {
  const say = useWords();
  const record = useRoleForm(role);
  const required = say('forms.required');
  return (
    <EvidencedEditor
      type="Role"
      fact={role}
      record={record}
      title={role ? say('roles.named', { person: role.person.name, title: role.title }) : say('roles.new')}
      back={{
        label: role?.person.name ?? say('layout.places.people'),
        to: role ? `/people/${role.person.id}/roles` : '/people',
      }}
    >
      <FieldRow>
        <RecordField
          name="person"
          label={say('roles.person')}
          types={['Person']}
          rules={{ required }}
          required
        />
        <RecordField
          name="company"
          label={say('roles.company')}
          types={['Company']}
          rules={{ required }}
          required
        />
      </FieldRow>
      <FieldRow>
        <TextField
          name="title"
          label={say('roles.title')}
          hint={say('roles.titleHint')}
          rules={{ required }}
          required
        />
        <SelectField
          name="roleKind"
          label={say('roles.kind')}
          rules={{ required }}
          required
          emptyLabel={role ? undefined : say('roles.chooseKind')}
          options={roleKindValues.map((value) => ({ value, label: say(`enums.roleKind.${value}`) }))}
        />
      </FieldRow>
      <FieldRow>
        <EdtfField name="startedOn" label={say('roles.startedOn')} />
        <EdtfField name="endedOn" label={say('roles.endedOn')} />
      </FieldRow>
      <SelectField
        name="isCurrent"
        label={say('roles.isCurrent')}
        emptyLabel={say('roles.current.unknown')}
        options={(['yes', 'no'] as const).map((value) => ({
          value,
          label: say(`roles.current.${value}`),
        }))}
      />
    </EvidencedEditor>
  );
}
