import { History, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { RecordForm } from '../forms/record-form.tsx';
import { ChangeCount, SaveButton } from '../forms/save-button.tsx';
import { useWords } from '../i18n/use-words.ts';
import { CorrectionFoot } from '../records/correction-foot.tsx';
import { DeleteRecord } from '../records/delete-record.tsx';
import { FactVisibility } from '../records/fact-visibility.tsx';
import { PublicState, wasPublic } from '../records/public-state.tsx';
import { useCorrection, useCorrectionRefusal } from '../records/use-correction.ts';
import { useEditorRight } from '../records/use-editor-right.ts';
import { ButtonLink } from '../ui/button-link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { WorkPanes } from '../ui/work-panes.tsx';
import styles from './round.module.css';
import { RoundEvidence } from './round-evidence.tsx';
import { RoundFields } from './round-fields.tsx';
import { correctionOf, type Round, type RoundValues } from './round-values.rules.ts';
import { useActiveField } from './use-active-field.ts';
import { useRoundForm } from './use-round-form.ts';

/** The form of a round beside the documents that its facts stand on. */
export function RoundEditor({ round }: { round: Round | null }) {
  const say = useWords();
  const [asked, setAsked] = useState<'delete' | 'visibility' | null>(null);
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
  const close = (): void => setAsked(null);
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: say('layout.places.rounds'), to: '/rounds' }]}
        meta={round && <PublicState record={round} />}
        note={<ChangeCount record={record} />}
        actions={
          <>
            {round && (
              <ButtonLink tone="quiet" icon={History} to={`/rounds/${round.id}/history`}>
                {say('facts.history')}
              </ButtonLink>
            )}
            <SaveButton
              record={record}
              disabledReason={cannot ?? refusal}
              items={
                round
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
      <RecordForm record={record} place="/rounds" disabledReason={cannot ?? refusal}>
        {(notices) => (
          <WorkPanes
            paneLabel={say('facts.evidence.pane')}
            paneWidth="evidence"
            expandLabel={say('facts.evidence.expand')}
            collapseLabel={say('facts.evidence.collapse')}
            pane={
              <RoundEvidence
                round={round}
                active={active.field}
                isChanged={record.changed.some((field) => field === active.field)}
              />
            }
          >
            <div className={styles.scroll}>
              {notices}
              <RoundFields
                round={round}
                record={record}
                active={active}
                isCorrection={correction.isCorrection}
              />
            </div>
            <CorrectionFoot
              correction={correction}
              isPublic={isPublic}
              publicWords={say('funding.public')}
              refusal={refusal}
              place="/rounds"
              hasChanges={record.changed.length > 0}
            />
          </WorkPanes>
        )}
      </RecordForm>
      {round && (
        <>
          <DeleteRecord
            type="FundingRound"
            record={{ id: round.id, revision: round.revision ?? 0, title }}
            open={asked === 'delete'}
            onClose={close}
            onDeleted={record.discard}
          />
          <FactVisibility
            open={asked === 'visibility'}
            onClose={close}
            fact={{ ...round, visibility: round.visibility ?? 'AUTO' }}
            revision={record.revision ?? 0}
            actBeside={record.actBeside}
          />
        </>
      )}
    </>
  );
}
