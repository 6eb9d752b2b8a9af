import { EdtfField } from '../forms/edtf-input.tsx';
import { SelectField, TextField } from '../forms/fields.tsx';
import { LeaveButton } from '../forms/save-button.tsx';
import { roleKindValues } from '../generated/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { EvidenceList } from '../records/evidence-list.tsx';
import { EvidencePicker, standingOf } from '../records/evidence-picker.tsx';
import { FactEditor } from '../records/fact-editor.tsx';
import { RecordField } from '../records/record-field.tsx';
import { useEditorRight } from '../records/use-editor-right.ts';
import { Bar } from '../ui/bar.tsx';
import { Field } from '../ui/field.tsx';
import { WorkPanes } from '../ui/work-panes.tsx';
import styles from './role.module.css';
import { useRoleForm, type Role } from './use-role-form.ts';

/** The form of a role beside the documents that say it. */
export function RoleEditor({ role }: { role: Role | null }) {
  const say = useWords();
  const record = useRoleForm(role);
  const cannot = useEditorRight();
  const required = say('forms.required');
  const passages = role?.evidence.nodes ?? [];
  const title = role ? say('roles.named', { person: role.person.name, title: role.title }) : say('roles.new');
  const place = role ? `/people/${role.person.id}/roles` : '/people';
  return (
    <FactEditor
      type="Role"
      fact={role}
      record={record}
      title={title}
      back={{ label: role?.person.name ?? say('layout.places.people'), to: place }}
      disabledReason={cannot}
    >
      {(notices) => (
        <WorkPanes
          paneLabel={say('facts.evidence.pane')}
          paneWidth="evidence"
          expandLabel={say('facts.evidence.expand')}
          collapseLabel={say('facts.evidence.collapse')}
          pane={
            <EvidencePicker
              label={title}
              kind="role"
              standing={standingOf(passages, true)}
              chosen={record.form.watch('evidence')}
              onChange={(chosen) => record.form.setValue('evidence', chosen)}
            />
          }
        >
          <div className={styles.scroll}>
            {notices}
            <div className={styles.two}>
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
            </div>
            <div className={styles.two}>
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
            </div>
            <div className={styles.two}>
              <EdtfField name="startedOn" label={say('roles.startedOn')} />
              <EdtfField name="endedOn" label={say('roles.endedOn')} />
            </div>
            <SelectField
              name="isCurrent"
              label={say('roles.isCurrent')}
              emptyLabel={say('roles.current.unknown')}
              options={(['yes', 'no'] as const).map((value) => ({
                value,
                label: say(`roles.current.${value}`),
              }))}
            />
            {role && (
              <Field label={say('roles.evidence')} group>
                <EvidenceList passages={passages} />
              </Field>
            )}
          </div>
          <Bar place="foot" aside={<LeaveButton place={place} hasChanges={record.changed.length > 0} />} />
        </WorkPanes>
      )}
    </FactEditor>
  );
}
