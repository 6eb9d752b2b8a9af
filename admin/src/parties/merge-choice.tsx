import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { ReferenceFragment } from '../generated/api/user-errors.ts';
import { useWords } from '../i18n/use-words.ts';
import { RecordPicker } from '../records/record-picker.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { placeOf, type Party } from './party.ts';

/** Asks which other record this one is, before the two are compared. */
export function MergeChoice({ party, open, onClose }: { party: Party; open: boolean; onClose: () => void }) {
  const say = useWords();
  const navigate = useNavigate();
  const [other, setOther] = useState<ReferenceFragment | null>(null);
  const isItself = other?.id === party.id;
  const reason = isItself ? say('merge.itself') : other ? undefined : say('merge.needsOther');
  const go = (): void => {
    if (!other || isItself) return;
    onClose();
    void navigate(`/${placeOf[party.__typename]}/${party.id}/merge/${other.id}`);
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={say('merge.choose')}
      text={say('merge.chooseText')}
      closeLabel={say('layout.close')}
      onSubmit={go}
      actions={
        <>
          <Button onClick={onClose}>{say('merge.cancel')}</Button>
          <Button tone="main" type="submit" disabledReason={reason}>
            {say('merge.go')}
          </Button>
        </>
      }
    >
      <Field label={say('merge.other')} error={isItself ? say('merge.itself') : undefined}>
        <RecordPicker types={[party.__typename]} value={other} onChange={setOther} isNew />
      </Field>
    </Dialog>
  );
}
