import { EdtfField } from '../forms/edtf-input.tsx';
import { SelectField, TextField } from '../forms/fields.tsx';
import { milestoneKindValues } from '../generated/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { EvidencedEditor, FieldRow } from '../records/evidenced-editor.tsx';
import { Participants } from './participants.tsx';
import { useMilestoneForm, type Milestone } from './use-milestone-form.ts';

/** The form of a milestone beside the documents that say it. */
export function MilestoneEditor({ milestone }: { milestone: Milestone | null }) {
  const say = useWords();
  const record = useMilestoneForm(milestone);
  const required = say('forms.required');
  return (
    <EvidencedEditor
      type="Milestone"
      fact={milestone}
      record={record}
      title={milestone?.title ?? say('milestones.new')}
      back={{ label: say('layout.places.milestones'), to: '/milestones' }}
    >
      <TextField name="title" label={say('milestones.title')} rules={{ required }} required />
      <FieldRow>
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
      </FieldRow>
      <Participants />
    </EvidencedEditor>
  );
}
