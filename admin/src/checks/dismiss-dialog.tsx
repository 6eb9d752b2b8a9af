import { useState } from 'react';
import { useErrorWords } from '../api/use-error-words.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Asks why a doubt is right as it is. */
export function DismissDialog({
  onClose,
  onDismiss,
}: {
  onClose: () => void;
  onDismiss: (reason: string) => Promise<void>;
}) {
  const say = useWords();
  const { ofError } = useErrorWords();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const blocked = reason.trim() === '' ? say('checks.reasonNeeded') : undefined;
  const submit = async (): Promise<void> => {
    if (blocked || busy) return;
    setBusy(true);
    try {
      await onDismiss(reason.trim());
    } catch (failure) {
      setError(ofError(failure));
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('checks.dismissTitle')}
      text={say('checks.dismissText')}
      closeLabel={say('layout.close')}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onClick={onClose}>{say('checks.cancel')}</Button>
          <Button tone="main" type="submit" disabledReason={blocked} busy={busy}>
            {say('checks.dismissDo')}
          </Button>
        </>
      }
    >
      <Field label={say('checks.reason')} error={error} required>
        {/* It is the one thing that the dialog asks for. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <TextInput autoFocus value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Dialog>
  );
}
