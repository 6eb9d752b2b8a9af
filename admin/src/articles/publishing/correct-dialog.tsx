import { useState } from 'react';
import { act } from '../../api/use-act.ts';
import { ArticleSave } from '../../generated/articles/save.ts';
import { CorrectArticle, DiscardArticleDraft } from '../../generated/articles/publishing/acts.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useFieldWords } from '../../records/field-words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { changesOf, contentOf } from '../editing/content.ts';
import type { ActDialogProps } from './publishing-dialog.tsx';
import styles from './publishing.module.css';
import { Refusals } from './refusals.tsx';
import { usePublishing } from './use-publishing.ts';

const correctable = ['headline', 'alternativeHeadline', 'standfirst', 'byline', 'blocks'] as const;

/** Publishes the one thing that was wrong, and tells the readers so. */
export function CorrectDialog({ article, session, onClose, onDone }: ActDialogProps) {
  const say = useWords();
  const fieldWords = useFieldWords();
  const { isSaved, error, busy, run } = usePublishing(session);
  const [notice, setNotice] = useState('');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const changes = changesOf(contentOf(article!), session.content);
  const changed = Object.keys(changes).filter((name) => name !== 'mentions' || !changes.blocks);
  const field = correctable.find((name) => changed.length === 1 && changed[0] === name);
  const correct = async (): Promise<void> => {
    const value = field === 'blocks' ? { blocks: changes.blocks! } : { text: changes[field!] as string };
    const id = session.id.get()!;
    // A correction changes what is public at once and finds no working copy in its way; where it is refused the copy comes back.
    const discarded = await act(DiscardArticleDraft, { id, expectedRevision: session.revision });
    const expectedRevision = discarded.article!.revision!;
    try {
      await act(CorrectArticle, { id, expectedRevision, field: field!, notice, reason, ...value });
    } catch (refusal) {
      const { article: kept } = await act(ArticleSave, { id, expectedRevision, ...changes });
      session.moveOn(kept!.revision!);
      throw refusal;
    }
    await onDone(say('publishing.correct.done'));
  };
  const confirm = (): void => {
    setTried(true);
    if (!field || !isSaved || busy || notice.trim() === '' || reason.trim() === '') return;
    run(correct);
  };
  const missing = (value: string): string | undefined =>
    isTried && value.trim() === '' ? say('publishing.correct.needed') : undefined;
  return (
    <Dialog
      open
      width="medium"
      title={say('publishing.correct.title')}
      text={field ? say('publishing.correct.text', { field: fieldWords(field) }) : undefined}
      closeLabel={say('layout.close')}
      onClose={onClose}
      onSubmit={confirm}
      actions={
        <>
          <Button keys="Esc" onClick={onClose}>
            {say('publishing.publish.cancel')}
          </Button>
          <Button
            tone="main"
            type="submit"
            busy={busy}
            disabledReason={field ? undefined : say('publishing.correct.oneThing')}
          >
            {say('publishing.correct.publish')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        {!field && (
          <Notice tone="info" title={say('publishing.correct.oneThing')}>
            {say('publishing.correct.changed', { fields: changed.map(fieldWords).join(', ') || '–' })}
          </Notice>
        )}
        <Field
          label={say('publishing.correct.notice')}
          hint={say('publishing.correct.noticeHint')}
          error={missing(notice)}
          required
        >
          <TextArea serif rows={2} value={notice} onChange={({ target }) => setNotice(target.value)} />
        </Field>
        <Field
          label={say('publishing.correct.reason')}
          hint={say('publishing.correct.reasonHint')}
          error={missing(reason)}
          required
        >
          <TextArea rows={2} value={reason} onChange={({ target }) => setReason(target.value)} />
        </Field>
        <Refusals error={error} />
      </div>
    </Dialog>
  );
}
