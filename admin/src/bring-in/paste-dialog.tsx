import { useState } from 'react';
import { useErrorWords } from '../api/use-error-words.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './bring-in.module.css';
import type { Imports } from './use-imports.ts';

/** A text from the clipboard, with its title and where it is from. */
export function PasteDialog({ imports, onClose }: { imports: Imports; onClose: () => void }) {
  const say = useWords();
  const { ofError } = useErrorWords();
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  const [sourceUrl, setSourceUrl] = useState('');
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const send = async (): Promise<void> => {
    setSending(true);
    setError(null);
    try {
      const named = title.trim();
      const from = sourceUrl.trim();
      const more = { ...(named === '' ? {} : { title: named }), ...(from === '' ? {} : { sourceUrl: from }) };
      await imports.send({ text, ...more }, named || null);
      onClose();
    } catch (caught) {
      setError(caught);
      setSending(false);
    }
  };
  const isEmpty = text.trim() === '';
  return (
    <Dialog
      open
      onClose={onClose}
      width="medium"
      title={say('bringIn.dialog')}
      text={say('bringIn.dialogText')}
      closeLabel={say('layout.close')}
      onSubmit={() => void (!isEmpty && !isSending && send())}
      actions={
        <>
          <Button onClick={onClose}>{say('facts.cancel')}</Button>
          <Button
            tone="main"
            type="submit"
            keys="Ctrl Enter"
            busy={isSending}
            disabledReason={isEmpty ? say('bringIn.empty') : undefined}
          >
            {say('bringIn.take')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {error !== null && <Notice tone="error" live title={ofError(error)} />}
        <Field label={say('bringIn.words')} required>
          <TextArea
            // The dialog is opened to paste.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            serif
            rows={12}
            value={text}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }}
          />
        </Field>
        <div className={styles.two}>
          <Field label={say('bringIn.titleField')}>
            <TextInput value={title} onChange={({ target }) => setTitle(target.value)} />
          </Field>
          <Field label={say('bringIn.source')} hint={say('bringIn.sourceHint')}>
            <TextInput
              type="url"
              placeholder="https://"
              value={sourceUrl}
              onChange={({ target }) => setSourceUrl(target.value)}
            />
          </Field>
        </div>
      </div>
    </Dialog>
  );
}
