import { useState } from 'react';
import { act } from '../../api/use-act.ts';
import { ArticleSave } from '../../generated/articles/save.ts';
import { useLanguage, useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { momentWords } from '../moment-words.ts';
import { MomentInput } from './moment-input.tsx';
import type { ActDialogProps } from './publishing-dialog.tsx';
import styles from './publishing.module.css';
import { Refusals } from './refusals.tsx';
import { usePublishing } from './use-publishing.ts';
import { instantOf, momentIn, ownZone, soon } from './zoned-moment.ts';

/** Until when nothing of the article may be public, whoever presses publish. */
export function EmbargoDialog({ article, session, onClose, onDone }: ActDialogProps) {
  const say = useWords();
  const language = useLanguage();
  const { isSaved, error, busy, run } = usePublishing(session);
  const until = article?.embargoedUntil;
  const [moment, setMoment] = useState(() =>
    until ? momentIn(article.embargoZone ?? ownZone(), new Date(until)) : soon(ownZone()),
  );
  const [isTried, setTried] = useState(false);
  const instant = instantOf(moment);
  const save = (embargo: { until: string; zone: string } | null, said: string): void =>
    run(async () => {
      await act(ArticleSave, { id: session.id.get()!, expectedRevision: session.revision, embargo });
      await onDone(said);
    });
  const set = (): void => {
    setTried(true);
    if (!instant || !isSaved || busy) return;
    save(
      { until: instant, zone: moment.zone },
      say('publishing.embargo.done', { when: momentWords(instant, language, moment.zone) }),
    );
  };
  return (
    <Dialog
      open
      title={say('publishing.embargo.title')}
      text={say('publishing.embargo.text')}
      closeLabel={say('layout.close')}
      onClose={onClose}
      onSubmit={set}
      actions={
        <>
          {until ? (
            <Button onClick={() => save(null, say('publishing.embargo.lifted'))}>
              {say('publishing.embargo.lift')}
            </Button>
          ) : (
            <Button keys="Esc" onClick={onClose}>
              {say('publishing.publish.cancel')}
            </Button>
          )}
          <Button tone="main" type="submit" busy={busy}>
            {say('publishing.embargo.set')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <MomentInput
          value={moment}
          onChange={setMoment}
          error={isTried && !instant ? say('publishing.publish.noMoment') : undefined}
        />
        <Refusals error={error} />
      </div>
    </Dialog>
  );
}
