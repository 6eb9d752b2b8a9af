import { History, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { EdtfField } from '../forms/edtf-input.tsx';
import { SelectField, TextField } from '../forms/fields.tsx';
import { RecordForm } from '../forms/record-form.tsx';
import { ChangeCount, LeaveButton, SaveButton } from '../forms/save-button.tsx';
import { milestoneKindValues } from '../generated/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { DeleteRecord } from '../records/delete-record.tsx';
import { EvidenceList } from '../records/evidence-list.tsx';
import { EvidencePicker, standingOf } from '../records/evidence-picker.tsx';
import { FactVisibility } from '../records/fact-visibility.tsx';
import { PublicState } from '../records/public-state.tsx';
import { useEditorRight } from '../records/use-editor-right.ts';
import { Bar } from '../ui/bar.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Field } from '../ui/field.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { WorkPanes } from '../ui/work-panes.tsx';
import styles from './milestone.module.css';
import { Participants } from './participants.tsx';
import { useMilestoneForm, type Milestone } from './use-milestone-form.ts';

/** The form of a milestone beside the documents that say it. */
export function MilestoneEditor({ milestone }: { milestone: Milestone | null }) {
  const say = useWords();
  const [asked, setAsked] = useState<'delete' | 'visibility' | null>(null);
  const record = useMilestoneForm(milestone);
  const cannot = useEditorRight();
  const required = say('forms.required');
  const passages = milestone?.evidence.nodes ?? [];
  const title = milestone?.title ?? say('milestones.new');
  const close = (): void => setAsked(null);
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: say('layout.places.milestones'), to: '/milestones' }]}
        meta={milestone && <PublicState record={milestone} />}
        note={<ChangeCount record={record} />}
        actions={
          <>
            {milestone && (
              <ButtonLink tone="quiet" icon={History} to={`/milestones/${milestone.id}/history`}>
                {say('facts.history')}
              </ButtonLink>
            )}
            <SaveButton
              record={record}
              disabledReason={cannot}
              items={
                milestone
                  ? [
                      { label: say('facts.visibility.open'), onClick: () => setAsked('visibility') },
                      'divider',
                      {
                        label: say('facts.delete.open'),
                        icon: Trash2,
                        danger: true,
                        onClick: () => setAsked('delete'),
                      },
                    ]
                  : []
              }
            />
          </>
        }
      />
      <RecordForm record={record} place="/milestones" disabledReason={cannot}>
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
      </RecordForm>
      {milestone && (
        <>
          <DeleteRecord
            type="Milestone"
            record={{ id: milestone.id, revision: milestone.revision ?? 0, title }}
            open={asked === 'delete'}
            onClose={close}
            onDeleted={record.discard}
          />
          <FactVisibility
            open={asked === 'visibility'}
            onClose={close}
            fact={{ ...milestone, visibility: milestone.visibility ?? 'AUTO' }}
            revision={record.revision ?? 0}
            actBeside={record.actBeside}
          />
        </>
      )}
    </>
  );
}
