import { useWords } from '../i18n/use-words.ts';
import { CorrectionFoot } from '../records/correction-foot.tsx';
import { FactEditor } from '../records/fact-editor.tsx';
import { wasPublic } from '../records/public-state.tsx';
import { useCorrection, useCorrectionRefusal } from '../records/use-correction.ts';
import { useEditorRight } from '../records/use-editor-right.ts';
import { EvidencePanes } from '../records/evidence-panes.tsx';
import { RoundEvidence } from './round-evidence.tsx';
import { RoundFields } from './round-fields.tsx';
import { correctionOf, type Round, type RoundValues } from './round-values.rules.ts';
import { useActiveField } from './use-active-field.ts';
import { useRoundForm } from './use-round-form.ts';

/** The form of a round beside the documents that its facts stand on. */
export function RoundEditor({ round }: { round: Round | null }) {
  const say = useWords();
  const correction = useCorrection();
  const record = useRoundForm(round, correction);
  const active = useActiveField();
  const cannot = useEditorRight();
  const refusal = useCorrectionRefusal(correction, {
    changed: record.changed,
    canCorrect: (field) => correctionOf(record.form.getValues(), field as keyof RoundValues) !== null,
  });
  const isPublic = round !== null && wasPublic(round);
  const title = round?.title ?? say('funding.new');
  return (
    <FactEditor
      type="FundingRound"
      fact={round}
      record={record}
      title={title}
      back={{ label: say('layout.places.rounds'), to: '/rounds' }}
      disabledReason={cannot ?? refusal}
    >
      {(notices) => (
        <EvidencePanes
          evidence={
            <RoundEvidence
              round={round}
              active={active.field}
              isChanged={record.changed.some((field) => field === active.field)}
            />
          }
          foot={
            <CorrectionFoot
              correction={correction}
              isPublic={isPublic}
              publicWords={say('funding.public')}
              refusal={refusal}
              place="/rounds"
              hasChanges={record.changed.length > 0}
            />
          }
        >
          {notices}
          <RoundFields round={round} record={record} active={active} isCorrection={correction.isCorrection} />
        </EvidencePanes>
      )}
    </FactEditor>
  );
}
