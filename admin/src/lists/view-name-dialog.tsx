import { useState } from 'react';
import { ActRefused } from '../api/act-refused.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface ViewNameDialogProps {
  title: string;
  text?: string;
  button: string;
  /** Where the name is one that may be given anew: what happens then, and its button. */
  instead?: (name: string) => { hint: string; button: string } | undefined;
  /** What it is called so far. */
  name?: string;
  /** Keeps the view under the name; what it throws stands in the dialog. */
  onName: (name: string) => Promise<void>;
  onClose: () => void;
}

interface Wrong {
  name?: string;
  all?: string;
}

/** Asks what a view is called. */
export function ViewNameDialog({
  title,
  text,
  button,
  instead,
  name = '',
  onName,
  onClose,
}: ViewNameDialogProps) {
  const say = useWords();
  const { ofError } = useErrorWords();
  const [typed, setTyped] = useState(name);
  const [wrong, setWrong] = useState<Wrong>({});
  const [isBusy, setBusy] = useState(false);
  const other = instead?.(typed.trim());
  const submit = async (): Promise<void> => {
    const given = typed.trim();
    if (given === '') return setWrong({ name: say('views.nameNeeded') });
    setBusy(true);
    try {
      await onName(given);
      onClose();
    } catch (error) {
      // What a name may be, the field holds: that it is taken is all that is left.
      const isName = error instanceof ActRefused && error.errors[0]?.path[0] === 'name';
      setWrong(isName ? { name: say('views.nameTaken') } : { all: ofError(error) });
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      onSubmit={() => void submit()}
      title={title}
      text={text}
      closeLabel={say('layout.close')}
      actions={
        <>
          <Button onClick={onClose}>{say('lists.cancel')}</Button>
          <Button tone="main" type="submit" busy={isBusy}>
            {other?.button ?? button}
          </Button>
        </>
      }
    >
      {wrong.all !== undefined && <Notice tone="error" live title={wrong.all} />}
      <Field label={say('views.name')} error={wrong.name} hint={other?.hint} required>
        <TextInput
          value={typed}
          maxLength={60}
          // The dialog asks for nothing else.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onChange={(event) => {
            setTyped(event.target.value);
            setWrong({});
          }}
        />
      </Field>
    </Dialog>
  );
}
