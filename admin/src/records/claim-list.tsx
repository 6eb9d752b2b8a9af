import { Ellipsis, FileText } from 'lucide-react';
import { useId, useState } from 'react';
import { useAct } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { RetractClaim, SetClaimRank } from '../generated/records/claims.ts';
import { useWords } from '../i18n/use-words.ts';
import { useTell } from '../layout/undo.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { Menu } from '../ui/menu.tsx';
import { RadioCard } from '../ui/radio-card.tsx';
import { RankChip, type Rank } from '../ui/rank-chip.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './claim-list.module.css';
import { useClaimWords, type ClaimRow } from './claim-words.ts';
import { useRestore } from './use-restore.ts';

interface ClaimListProps {
  /** Of one field; the shown one first. */
  claims: readonly ClaimRow[];
  record: { id: string; revision: number };
  /** Runs an act beside the form of the record, see `useRecordForm`. */
  actBeside: <T>(run: () => Promise<T>) => Promise<T>;
}

/** What each source says of a field. Another one is preferred by choosing it and saying why. */
export function ClaimList({ claims, record, actBeside }: ClaimListProps) {
  const say = useWords();
  const name = useId();
  const tell = useTell();
  const restore = useRestore();
  const { ofError } = useErrorWords();
  const setRank = useAct(SetClaimRank);
  const retract = useAct(RetractClaim);
  const valueWords = useClaimWords();
  const [picked, setPicked] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const standing = claims.filter(({ claimStatus }) => claimStatus === 'ACCEPTED');
  // Of several of which none is preferred each can be, also the one that is shown by its rank.
  const preferred =
    standing.find(({ rank }) => rank === 'PREFERRED') ?? (standing.length === 1 ? standing[0] : undefined);
  const { id, revision } = record;

  const run = async (text: string, act: () => Promise<unknown>): Promise<void> => {
    try {
      await actBeside(act);
      setPicked(null);
      setReason('');
      tell({ text, undo: async () => restore({ id, revision, fields: ['claims'] }) });
    } catch (error) {
      tell({ text: ofError(error), tone: 'error' });
    }
  };
  const prefer = async (claim: ClaimRow): Promise<void> =>
    run(say('facts.claims.preferred', { value: valueWords(claim.value) }), async () =>
      setRank.mutateAsync({
        id: claim.id,
        expectedRevision: revision,
        rank: 'PREFERRED',
        reason: reason.trim(),
      }),
    );
  if (standing.length === 0) return null;
  return (
    <Field
      label={say('facts.claims.title')}
      group
      aside={
        standing.length > 1 && <KeyHint keys={['ArrowUp', 'ArrowDown']}>{say('facts.claims.prefer')}</KeyHint>
      }
    >
      <div className={styles.list}>
        {standing.map((claim) => {
          const isPicked = claim.id === (picked ?? preferred?.id);
          const passage = claim.evidence.nodes[0];
          return (
            <div key={claim.id} className={styles.claim}>
              <RadioCard
                name={name}
                checked={isPicked}
                onChange={() => setPicked(claim.id)}
                title={
                  <span className={styles.title}>
                    {valueWords(claim.value)}
                    <RankChip rank={claim.rank.toLowerCase() as Rank}>
                      {say(`facts.rank.${claim.rank}`)}
                    </RankChip>
                  </span>
                }
                aside={
                  <span className={styles.sources}>
                    <FileText size={14} strokeWidth={1.75} aria-hidden />
                    {say('facts.sources', { smart_count: claim.evidence.totalCount })}
                  </span>
                }
              >
                {passage ? (
                  <span className={styles.sentence} lang={passage.document.documentLanguage ?? undefined}>
                    {say('facts.quoted', { text: passage.exact })}
                  </span>
                ) : (
                  <span className={styles.reason}>{say('facts.claims.noSentence')}</span>
                )}
                {claim.rankReason && <span className={styles.reason}>{claim.rankReason}</span>}
              </RadioCard>
              <span className={styles.menu}>
                <Menu
                  label={say('facts.claims.acts')}
                  align="end"
                  items={[
                    {
                      label: say('facts.claims.retract'),
                      danger: true,
                      onClick: () =>
                        void run(say('facts.claims.retracted'), async () =>
                          retract.mutateAsync({ id: claim.id, expectedRevision: revision }),
                        ),
                    },
                  ]}
                  renderTrigger={(props) => (
                    <IconButton {...props} icon={Ellipsis} size="small" label={say('facts.claims.acts')} />
                  )}
                />
              </span>
              {isPicked && claim.rank !== 'PREFERRED' && picked !== null && (
                <div className={styles.why}>
                  <TextInput
                    aria-label={say('facts.claims.why')}
                    placeholder={say('facts.claims.why')}
                    value={reason}
                    onChange={(event) => setReason(event.target.value)}
                    onKeyDown={(event) => {
                      if (event.key !== 'Enter' || reason.trim() === '') return;
                      event.preventDefault();
                      void prefer(claim);
                    }}
                  />
                  <Button
                    busy={setRank.isPending}
                    disabledReason={reason.trim() === '' ? say('facts.claims.needsWhy') : undefined}
                    onClick={() => void prefer(claim)}
                  >
                    {say('facts.claims.preferThis')}
                  </Button>
                </div>
              )}
            </div>
          );
        })}
      </div>
    </Field>
  );
}
