import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { EditingSession } from '../editing/session.ts';
import styles from './side.module.css';

interface ImageDialogProps {
  session: EditingSession;
  /** Which picture; a new one without. */
  index?: number;
  onClose: () => void;
}

/** A picture is not taken without its credit line and without words for who does not see it. */
export function ImageDialog({ session, index, onClose }: ImageDialogProps) {
  const say = useWords();
  const { images } = session.fields.get();
  const former = index === undefined ? undefined : images[index];
  const [src, setSrc] = useState(former?.src ?? '');
  const [credit, setCredit] = useState(former?.credit ?? '');
  const [altText, setAltText] = useState(former?.altText ?? '');
  const [caption, setCaption] = useState(former?.caption ?? '');
  const [isTried, setTried] = useState(false);
  const isAddress = URL.canParse(src) && /^https?:$/.test(new URL(src).protocol);
  const missing = (value: string, words: string): string | undefined =>
    isTried && value.trim() === '' ? words : undefined;
  const save = (): void => {
    setTried(true);
    if (!isAddress || credit.trim() === '' || altText.trim() === '') return;
    const size =
      former?.src === src ? { width: former.width, height: former.height } : { width: null, height: null };
    const image = { src, credit, altText, caption: caption.trim() === '' ? null : caption, ...size };
    session.set(
      'images',
      former ? images.map((each, at) => (at === index ? image : each)) : [...images, image],
    );
    onClose();
  };
  return (
    <Dialog
      open
      title={say(former ? 'editor.images.edit' : 'editor.images.add')}
      closeLabel={say('layout.close')}
      onClose={onClose}
      onSubmit={save}
      actions={
        <Button tone="main" type="submit">
          {say('editor.images.take')}
        </Button>
      }
    >
      <div className={styles.stack}>
        <Field
          label={say('editor.images.address')}
          error={isTried && !isAddress ? say('editor.link.bad') : undefined}
          hint={say('editor.link.hint')}
          required
        >
          <TextInput autoFocus inputMode="url" value={src} onChange={({ target }) => setSrc(target.value)} />
        </Field>
        {isAddress && <img className={styles.preview} src={src} alt="" />}
        <Field
          label={say('editor.images.credit')}
          hint={say('editor.images.creditHint')}
          error={missing(credit, say('editor.images.creditNeeded'))}
          required
        >
          <TextInput value={credit} onChange={({ target }) => setCredit(target.value)} />
        </Field>
        <Field
          label={say('editor.images.alt')}
          hint={say('editor.images.altHint')}
          error={missing(altText, say('editor.images.altNeeded'))}
          required
        >
          <TextArea rows={2} value={altText} onChange={({ target }) => setAltText(target.value)} />
        </Field>
        <Field label={say('editor.images.caption')}>
          <TextInput value={caption} onChange={({ target }) => setCaption(target.value)} />
        </Field>
      </div>
    </Dialog>
  );
}
