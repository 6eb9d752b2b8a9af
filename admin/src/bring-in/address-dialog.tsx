import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './bring-in.module.css';
import { useImportErrorWords } from './use-import-error-words.ts';
import type { Imports } from './use-imports.ts';

/** A page, a file or a feed by its address. */
export function AddressDialog({ imports, onClose }: { imports: Imports; onClose: () => void }) {
  const say = useWords();
  const errorWords = useImportErrorWords();
  const [url, setUrl] = useState('');
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const address = url.trim();
  const isAddress = /^https?:\/\/./i.test(address) && URL.canParse(address);
  const send = async (): Promise<void> => {
    setSending(true);
    setError(null);
    try {
      await imports.send({ url: address }, address);
      onClose();
    } catch (caught) {
      setError(caught);
      setSending(false);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('bringIn.address')}
      text={say('bringIn.addressDialog')}
      closeLabel={say('layout.close')}
      onSubmit={() => void (isAddress && !isSending && send())}
      actions={
        <>
          <Button onClick={onClose}>{say('facts.cancel')}</Button>
          <Button
            tone="main"
            type="submit"
            busy={isSending}
            disabledReason={isAddress ? undefined : say('bringIn.noAddress')}
          >
            {say('bringIn.take')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Field
          label={say('bringIn.addressField')}
          required
          error={error === null ? undefined : errorWords(error)}
        >
          <TextInput
            // The dialog is opened to give the address.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            inputMode="url"
            placeholder="https://"
            value={url}
            onChange={({ target }) => setUrl(target.value)}
          />
        </Field>
      </div>
    </Dialog>
  );
}
