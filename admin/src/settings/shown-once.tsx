import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './settings.module.css';

interface ShownOnceProps {
  title: string;
  text: string;
  /** Null where the act was asked for twice: only the first answer carried it. */
  secret: string | null | undefined;
  copyLabel: string;
  onClose: () => void;
}

/** A link or secret that nobody can show again, to be copied now. */
export function ShownOnce({ title, text, secret, copyLabel, onClose }: ShownOnceProps) {
  const say = useWords();
  return (
    <Dialog
      open
      // A click beside it must not take away what cannot be shown again.
      onClose={() => {}}
      title={title}
      text={text}
      width="medium"
      closeLabel={say('layout.close')}
      footnote={say('settings.once.footnote')}
      actions={
        <Button tone="main" onClick={onClose}>
          {say('settings.once.done')}
        </Button>
      }
    >
      {secret ? (
        <div className={styles.secret}>
          <code>{secret}</code>
          <CopyButton text={secret} label={copyLabel} doneLabel={say('settings.once.copied')} />
        </div>
      ) : (
        <Notice tone="warn" title={say('settings.once.lost')}>
          {say('settings.once.lostText')}
        </Notice>
      )}
    </Dialog>
  );
}
