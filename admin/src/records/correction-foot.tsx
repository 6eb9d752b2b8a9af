import { Field } from '../ui/field.tsx';
import { Bar } from '../ui/bar.tsx';
import { Radio } from '../ui/radio.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { Tooltip } from '../ui/tooltip.tsx';
import { LeaveButton } from '../forms/save-button.tsx';
import { useWords } from '../i18n/use-words.ts';
import styles from './correction-foot.module.css';
import type { CorrectionDraft } from './use-correction.ts';

interface CorrectionFootProps {
  correction: CorrectionDraft;
  /** The record was seen by the public. */
  isPublic: boolean;
  /** "This round is public." */
  publicWords: string;
  /** Why the change as it stands cannot be a correction. */
  refusal?: string;
  place: string;
  hasChanges: boolean;
}

/** The foot line of a record: how a change of what is public is made known, and the way out. */
export function CorrectionFoot({
  correction,
  isPublic,
  publicWords,
  refusal,
  place,
  hasChanges,
}: CorrectionFootProps) {
  const say = useWords();
  const { isCorrection, setIsCorrection, reason, setReason, notice, setNotice } = correction;
  return (
    <div className={styles.foot}>
      {isPublic && isCorrection && (
        <div className={styles.fields}>
          <Field label={say('facts.correction.reason')} meta={say('facts.correction.forLedger')} required>
            <TextInput value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
          <Field label={say('facts.correction.notice')} meta={say('facts.correction.forReaders')} required>
            <TextInput value={notice} onChange={(event) => setNotice(event.target.value)} />
          </Field>
        </div>
      )}
      <Bar place="foot" aside={<LeaveButton place={place} hasChanges={hasChanges} />}>
        {isPublic && (
          <>
            <strong className={styles.public}>{publicWords}</strong>
            <Radio name="correction" checked={!isCorrection} onChange={() => setIsCorrection(false)}>
              {say('facts.correction.update')}
            </Radio>
            <Tooltip text={refusal} atOnce>
              <span className={styles.choice}>
                <Radio name="correction" checked={isCorrection} onChange={() => setIsCorrection(true)}>
                  {say('facts.correction.correction')}
                </Radio>
              </span>
            </Tooltip>
          </>
        )}
      </Bar>
    </div>
  );
}
