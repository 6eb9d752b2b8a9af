import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { act } from '../../api/use-act.ts';
import { useRead } from '../../api/use-read.ts';
import { PublishArticle } from '../../generated/articles/publishing/acts.ts';
import { PublishEffects } from '../../generated/articles/publishing/effects.ts';
import { useLanguage, useWords } from '../../i18n/use-words.ts';
import { useCommands } from '../../layout/commands.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Radio } from '../../ui/radio.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { isAhead, momentWords } from '../moment-words.ts';
import { EffectList } from './effect-list.tsx';
import { MomentInput } from './moment-input.tsx';
import type { ActDialogProps } from './publishing-dialog.tsx';
import styles from './publishing.module.css';
import { QuotesNotice, type QuoteChoice } from './quotes-notice.tsx';
import { Refusals } from './refusals.tsx';
import { setSchedule } from './set-schedule.ts';
import { usePublishing } from './use-publishing.ts';
import { instantOf, momentIn, ownZone, soon } from './zoned-moment.ts';

interface PublishDialogProps extends ActDialogProps {
  isScheduled: boolean;
  onCorrect: () => void;
}

/** What goes out with the article, when, and what is not sure about it. */
export function PublishDialog({
  article,
  session,
  onClose,
  onDone,
  isScheduled,
  onCorrect,
}: PublishDialogProps) {
  const say = useWords();
  const language = useLanguage();
  const client = useQueryClient();
  const [params, setParams] = useSearchParams();
  const { isSaved, error, busy, run } = usePublishing(session);
  const id = session.id.get()!;
  const { data, isFetching } = useRead(PublishEffects, { id }, { enabled: isSaved });
  const [when, setWhen] = useState<'now' | 'later'>(isScheduled ? 'later' : 'now');
  const [moment, setMoment] = useState(() =>
    article?.scheduledAt
      ? momentIn(article.scheduleZone ?? ownZone(), new Date(article.scheduledAt))
      : article?.embargoedUntil
        ? momentIn(article.embargoZone ?? ownZone(), new Date(article.embargoedUntil))
        : soon(ownZone()),
  );
  const [choice, setChoice] = useState<QuoteChoice>({ kind: 'back', reason: '' });
  const [isTried, setTried] = useState(false);
  const effects = data?.articlePublishEffects;
  const quotes = data?.node && 'quotes' in data.node ? data.node.quotes.nodes : [];
  const unsure = quotes.filter(
    ({ quoteKind, verification }) => quoteKind === 'DIRECT' && verification === 'NOT_FOUND',
  );
  const refusals = effects?.refusals ?? [];
  const quotesRefused = refusals.some(({ path }) => path[0] === 'overrideReason');
  const isEmbargoed = refusals.some(({ path }) => path[0] === 'embargo');
  const others = refusals.filter(
    ({ path }) => path[0] !== 'overrideReason' && !(path[0] === 'embargo' && when === 'later'),
  );
  const instant = instantOf(moment);
  const isPast = instant !== null && !isAhead(instant);
  const canBeScheduled = article === null || article.status === 'DRAFT' || article.status === 'SCHEDULED';
  const version = (article?.publishedAt ? article.version : 0) + 1;
  const needsReason = quotesRefused && choice.kind === 'publish' && choice.reason.trim() === '';
  const notYet =
    !isSaved || isFetching
      ? say('publishing.publish.looking')
      : others.length > 0
        ? say('publishing.publish.cannot')
        : undefined;

  const publish = async (): Promise<void> => {
    const { version: published } = (
      await act(PublishArticle, {
        id,
        expectedRevision: session.revision,
        ...(quotesRefused &&
          (choice.kind === 'publish' ? { overrideReason: choice.reason } : { keepUnverifiedBack: true })),
      })
    ).article!;
    await onDone(say('publishing.publish.done', { version: published }));
  };
  const schedule = async (): Promise<void> => {
    const { scheduledAt, scheduleZone } = article ?? {};
    const former = scheduledAt ? { scheduledAt, zone: scheduleZone! } : null;
    await setSchedule(session, client, { scheduledAt: instant!, zone: moment.zone });
    await onDone(
      say('publishing.publish.scheduled', { when: momentWords(instant!, language, moment.zone) }),
      async () => setSchedule(session, client, former),
    );
  };
  const confirm = (): void => {
    setTried(true);
    if (notYet !== undefined || busy) return;
    if (when === 'later' && (instant === null || isPast)) return;
    if (when === 'now' && needsReason) return;
    run(when === 'now' ? publish : schedule);
  };
  const mainLabel =
    when === 'later' ? say('publishing.publish.schedule') : say('publishing.publish.publish', { version });
  useCommands([{ id: 'publish now', label: mainLabel, keys: 'Ctrl Enter', isHidden: true, run: confirm }]);
  const show = (): void => {
    params.set('view', 'changes');
    setParams(params);
    onClose();
  };
  return (
    <Dialog
      open
      flush
      width="large"
      title={say(when === 'later' ? 'publishing.publish.scheduleTitle' : 'publishing.publish.title', {
        version,
      })}
      text={
        <>
          {session.fields.get().headline}
          {article?.publishedAt && (
            <>
              {'. '}
              <button type="button" className={styles.linkLike} onClick={show}>
                {say('publishing.publish.showChanges')}
              </button>
            </>
          )}
        </>
      }
      closeLabel={say('layout.close')}
      onClose={onClose}
      onSubmit={confirm}
      footnote={say('publishing.publish.whole')}
      actions={
        <>
          <Button keys="Esc" onClick={onClose}>
            {say('publishing.publish.cancel')}
          </Button>
          <Button tone="main" type="submit" keys="Ctrl Enter" busy={busy} disabledReason={notYet}>
            {mainLabel}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          {effects ? (
            <>
              <EffectList
                title={say('publishing.publish.appears')}
                records={effects.appears}
                counts={effects.counts.map(({ typeName, appearing }) => ({ typeName, count: appearing }))}
                empty={say('publishing.publish.nothingElse')}
              />
              {effects.disappears.length > 0 && (
                <EffectList
                  title={say('publishing.publish.disappears')}
                  records={effects.disappears}
                  counts={effects.counts.map(({ typeName, disappearing }) => ({
                    typeName,
                    count: disappearing,
                  }))}
                  empty=""
                />
              )}
            </>
          ) : (
            <Skeleton label={say('publishing.publish.looking')} rows={5} icon />
          )}
        </div>
        <div className={styles.choices}>
          <fieldset className={styles.choice}>
            <legend className={styles.part}>{say('publishing.publish.when')}</legend>
            <Radio name="when" checked={when === 'now'} onChange={() => setWhen('now')}>
              {say('publishing.publish.atOnce')}
            </Radio>
            <Radio
              name="when"
              checked={when === 'later'}
              disabled={!canBeScheduled}
              onChange={() => setWhen('later')}
            >
              {say('publishing.publish.atTime')}
            </Radio>
            {!canBeScheduled && <p className={styles.soft}>{say('publishing.publish.onlyDrafts')}</p>}
            {when === 'later' && (
              <MomentInput
                value={moment}
                onChange={setMoment}
                error={
                  instant === null
                    ? isTried
                      ? say('publishing.publish.noMoment')
                      : undefined
                    : isPast
                      ? say('publishing.publish.past')
                      : undefined
                }
              />
            )}
            {when === 'now' && isEmbargoed && (
              <p className={styles.soft}>{say('publishing.publish.embargoed')}</p>
            )}
          </fieldset>
          {article?.status === 'PUBLISHED' && (
            <fieldset className={styles.choice}>
              <legend className={styles.part}>{say('publishing.publish.notice')}</legend>
              <Radio name="notice" checked readOnly>
                {say('publishing.publish.update')}
              </Radio>
              <Radio name="notice" checked={false} onChange={onCorrect}>
                {say('publishing.publish.correction')}
              </Radio>
            </fieldset>
          )}
        </div>
      </div>
      {when === 'now' && quotesRefused && (
        <QuotesNotice quotes={unsure} choice={choice} onChange={setChoice} isTried={isTried} />
      )}
      <Refusals errors={others} error={error} />
    </Dialog>
  );
}
