import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { ListRecord } from '../list-definition.ts';
import type { EachAct } from './bulk-act.ts';

interface BulkQuestionProps<R extends ListRecord> {
  act: EachAct<R>;
  count: number;
  onClose: () => void;
  onGo: (reason: string) => void;
}

/** Says what will happen to how many, and takes the reason that stays with them. */
export function BulkQuestion<R extends ListRecord>({ act, count, onClose, onGo }: BulkQuestionProps<R>) {
  const say = useWords();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { title, text, button, danger, reason: wanted } = act.ask!;
  return (
    <Dialog
      open
      onClose={onClose}
      closeLabel={say('layout.close')}
      title={say(title, { smart_count: count })}
      text={say(text, { smart_count: count })}
      onSubmit={() => {
        if (wanted === 'needed' && reason.trim() === '') setMissing(true);
        else onGo(reason.trim());
      }}
      actions={
        <>
          <Button onClick={onClose}>{say('lists.cancel')}</Button>
          <Button type="submit" tone={danger ? 'danger' : 'main'}>
            {say(button, { smart_count: count })}
          </Button>
        </>
      }
    >
      {wanted && (
        <Field
          label={say('lists.reason.label')}
          hint={say(wanted === 'needed' ? 'lists.reason.needed' : 'lists.reason.optional')}
          error={isMissing ? say('lists.reason.missing') : undefined}
          required={wanted === 'needed'}
        >
          <TextInput
            value={reason}
            maxLength={2_000}
            // The dialog asks for this alone.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            onChange={(event) => {
              setReason(event.target.value);
              setMissing(false);
            }}
          />
        </Field>
      )}
    </Dialog>
  );
}
