import { useState } from 'react';
import { Link } from 'react-router-dom';
import { act } from '../../api/use-act.ts';
import { useRead } from '../../api/use-read.ts';
import { WithdrawArticle } from '../../generated/articles/publishing/acts.ts';
import { WithdrawEffects } from '../../generated/articles/publishing/effects.ts';
import { useWords } from '../../i18n/use-words.ts';
import { pathOf, titleOf } from '../../records/reference.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { EffectList } from './effect-list.tsx';
import type { ActDialogProps } from './publishing-dialog.tsx';
import styles from './publishing.module.css';
import { Refusals } from './refusals.tsx';
import { usePublishing } from './use-publishing.ts';

/** What is taken from the public with the article, and who refers to it. */
export function WithdrawDialog({ session, onClose, onDone }: ActDialogProps) {
  const say = useWords();
  const { isSaved, error, busy, run } = usePublishing(session);
  const id = session.id.get()!;
  const { data } = useRead(WithdrawEffects, { id }, { enabled: isSaved });
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const effects = data?.articleWithdrawEffects;
  const referrers = data?.referencesTo;
  const confirm = (): void => {
    setTried(true);
    if (!isSaved || reason.trim() === '' || busy) return;
    run(async () => {
      await act(WithdrawArticle, { id, expectedRevision: session.revision, reason });
      await onDone(say('publishing.withdraw.done'));
    });
  };
  return (
    <Dialog
      open
      width="medium"
      title={say('publishing.withdraw.title')}
      text={say('publishing.withdraw.text')}
      closeLabel={say('layout.close')}
      onClose={onClose}
      onSubmit={confirm}
      actions={
        <>
          <Button keys="Esc" onClick={onClose}>
            {say('publishing.publish.cancel')}
          </Button>
          <Button tone="danger" type="submit" busy={busy}>
            {say('publishing.withdraw.withdraw')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        {effects ? (
          <EffectList
            title={say('publishing.withdraw.disappears')}
            records={effects.disappears}
            counts={effects.counts.map(({ typeName, disappearing }) => ({ typeName, count: disappearing }))}
            empty={say('publishing.withdraw.nothingElse')}
          />
        ) : (
          <Skeleton label={say('publishing.publish.looking')} rows={4} icon />
        )}
        {referrers && referrers.totalCount > 0 && (
          <section className={styles.effects}>
            <h3 className={styles.part}>
              {say('publishing.withdraw.referrers')}{' '}
              <span className={styles.number}>{referrers.totalCount}</span>
            </h3>
            <ul className={styles.records}>
              {referrers.nodes.map((record) => {
                const path = pathOf(record);
                return (
                  <li key={record.id} className={styles.record}>
                    {path ? <Link to={path}>{titleOf(record)}</Link> : titleOf(record)}
                  </li>
                );
              })}
            </ul>
          </section>
        )}
        <Field
          label={say('publishing.withdraw.reason')}
          hint={say('publishing.withdraw.reasonHint')}
          error={isTried && reason.trim() === '' ? say('publishing.withdraw.needed') : undefined}
          required
        >
          <TextArea value={reason} rows={2} autoFocus onChange={({ target }) => setReason(target.value)} />
        </Field>
        <Refusals errors={effects?.refusals} error={error} />
      </div>
    </Dialog>
  );
}
