import { useAct } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { useRead } from '../api/use-read.ts';
import { RejectedNames as Read, type RejectedNameFragment } from '../generated/review/queue.ts';
import { ReopenProposal } from '../generated/review/review.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { useTell } from '../layout/undo.tsx';
import { useEditorRight } from '../records/use-editor-right.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { DateTime } from '../ui/date-time.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import { ListRow } from '../ui/list-row.tsx';
import styles from './review-list.module.css';

/** What was rejected everywhere, each with its way back. */
export function RejectedNames() {
  const say = useWords();
  const { data } = useRead(Read, {});
  if (!data || data.proposals.nodes.length === 0) return null;
  return (
    <Card title={say('review.names.title')} meta={data.proposals.totalCount} flush>
      <ul role="list" className={styles.rows}>
        {data.proposals.nodes.map((each) => (
          <RejectedName key={each.id} proposal={each} />
        ))}
      </ul>
    </Card>
  );
}

function RejectedName({ proposal }: { proposal: RejectedNameFragment }) {
  const say = useWords();
  const language = useLanguage();
  const tell = useTell();
  const { ofError } = useErrorWords();
  const cannot = useEditorRight();
  const reopen = useAct(ReopenProposal);
  const { id, proposalKind, decidedAt, decidedBy, content } = proposal;
  const name = 'name' in content ? content.name : '';
  const kind = say(`review.kind.${proposalKind}`);
  return (
    <ListRow
      leading={<KindIcon kind={proposalKind === 'PERSON' ? 'person' : 'company'} label={kind} />}
      title={name}
      text={
        <>
          {say('review.names.about', { kind, actor: decidedBy ?? '' })}
          {decidedAt && (
            <>
              {' · '}
              <DateTime value={decidedAt} locale={language} />
            </>
          )}
        </>
      }
      aside={
        <Button
          size="small"
          disabledReason={cannot}
          onClick={() =>
            reopen.mutate(
              { id },
              {
                onSuccess: () => tell({ text: say('review.names.did', { name }) }),
                onError: (error) => tell({ text: ofError(error), tone: 'error' }),
              },
            )
          }
        >
          {say('review.names.again')}
        </Button>
      }
    />
  );
}
