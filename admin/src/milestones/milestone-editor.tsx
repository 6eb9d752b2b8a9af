import { EdtfField } from '../forms/edtf-input.tsx';
import { SelectField, TextField } from '../forms/fields.tsx';
import { LeaveButton } from '../forms/save-button.tsx';
import { milestoneKindValues } from '../generated/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { EvidenceList } from '../records/evidence-list.tsx';
import { EvidencePicker, standingOf } from '../records/evidence-picker.tsx';
import { FactEditor } from '../records/fact-editor.tsx';
import { useEditorRight } from '../records/use-editor-right.ts';
import { Bar } from '../ui/bar.tsx';
import { Field } from '../ui/field.tsx';
import { WorkPanes } from '../ui/work-panes.tsx';
import styles from './milestone.module.css';
import { Participants } from './participants.tsx';
import { useMilestoneForm, type Milestone } from './use-milestone-form.ts';

/** The form of a milestone beside the documents that say it. */
export function MilestoneEditor({ milestone }: { milestone: Milestone | null }) {
  const say = useWords();
  const record = useMilestoneForm(milestone);
  const cannot = useEditorRight();
  const required = say('forms.required');
  const passages = milestone?.evidence.nodes ?? [];
  const title = milestone?.title ?? say('milestones.new');
  return (
    <FactEditor
      type="Milestone"
      fact={milestone}
      record={record}
      title={title}
      back={{ label: say('layout.places.milestones'), to: '/milestones' }}
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
              kind="milestone"
              standing={standingOf(passages, true)}
              chosen={record.form.watch('evidence')}
              onChange={(chosen) => record.form.setValue('evidence', chosen)}
            />
          }
        >
          <div className={styles.scroll}>
            {notices}
            <TextField name="title" label={say('milestones.title')} rules={{ required }} required />
            <div className={styles.two}>
              <SelectField
                name="milestoneKind"
                label={say('milestones.kind')}
                rules={{ required }}
                required
                emptyLabel={milestone ? undefined : say('milestones.chooseKind')}
                options={milestoneKindValues.map((value) => ({
                  value,
                  label: say(`enums.milestoneKind.${value}`),
                }))}
              />
              <EdtfField name="happenedOn" label={say('milestones.happenedOn')} />
            </div>
            <Participants />
            {milestone && (
              <Field label={say('milestones.evidence')} group>
                <EvidenceList passages={passages} />
              </Field>
            )}
          </div>
          <Bar
            place="foot"
            aside={<LeaveButton place="/milestones" hasChanges={record.changed.length > 0} />}
          />
        </WorkPanes>
      )}
    </FactEditor>
  );
}
