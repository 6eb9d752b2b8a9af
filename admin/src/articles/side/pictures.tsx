import { ImagePlus, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useStoreValue } from '../../api/store.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useTell } from '../../layout/undo.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { EditingSession } from '../editing/session.ts';
import { ImageDialog } from './image-dialog.tsx';
import styles from './side.module.css';

/** The pictures of the article, each with who made it and what it shows. */
export function Pictures({ session, isReadOnly }: { session: EditingSession; isReadOnly: boolean }) {
  const say = useWords();
  const tell = useTell();
  const { images } = useStoreValue(session.fields);
  const [open, setOpen] = useState<number | 'new' | null>(null);
  const remove = (index: number): void => {
    session.set(
      'images',
      images.filter((_, at) => at !== index),
    );
    tell({ text: say('editor.images.removed'), undo: async () => session.set('images', images) });
  };
  return (
    <section className={styles.pictures} aria-label={say('editor.images.title')}>
      <h2 className={styles.part}>{say('editor.images.title')}</h2>
      {images.map((image, index) => (
        <figure key={image.src} className={styles.picture}>
          <img src={image.src} alt={image.altText} loading="lazy" />
          <figcaption>
            <span className={styles.credit}>{image.credit}</span>
            <span className={styles.alt}>{image.altText}</span>
          </figcaption>
          {!isReadOnly && (
            <>
              <IconButton
                icon={Pencil}
                size="small"
                label={say('editor.images.edit')}
                onClick={() => setOpen(index)}
              />
              <IconButton
                icon={Trash2}
                size="small"
                label={say('editor.images.remove')}
                onClick={() => remove(index)}
              />
            </>
          )}
        </figure>
      ))}
      {!isReadOnly && (
        <Button icon={ImagePlus} size="small" onClick={() => setOpen('new')}>
          {say('editor.images.add')}
        </Button>
      )}
      {open !== null && (
        <ImageDialog
          session={session}
          index={open === 'new' ? undefined : open}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
