import { ArrowRight, Check, GitMerge } from 'lucide-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { useQueryClient } from '@tanstack/react-query';
import { act } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { MergeCompanies, MergePeople } from '../generated/parties/merge.ts';
import { useWords } from '../i18n/use-words.ts';
import { useCommands } from '../layout/commands.tsx';
import { useTell } from '../layout/undo.tsx';
import { useFieldWords } from '../records/field-words.ts';
import { useValueWords } from '../records/value-words.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Chip } from '../ui/chip.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Field } from '../ui/field.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageBody } from '../ui/page-body.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Radio } from '../ui/radio.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './merge-parties.module.css';
import { fieldsOfBoth, moving, type MergeField, type Side } from './merge.rules.ts';
import { placeOf, useParty, type Party, type PartyType } from './party.ts';
import { useUnmerge } from './use-unmerge.ts';

/** Two records that are one person or company: which stays, which value counts, what moves. */
export function MergeParties({ type }: { type: PartyType }) {
  const say = useWords();
  const { id = '', other = '' } = useParams();
  const one = useParty(type, id);
  const two = useParty(type, other);
  if (one.party === undefined || two.party === undefined) {
    return <Skeleton label={say('layout.loading')} rows={8} />;
  }
  if (!one.party || !two.party || one.party.id === two.party.id) {
    return <EmptyState icon={GitMerge} title={say(id === other ? 'merge.itself' : 'merge.gone')} />;
  }
  return <Compare pair={[one.party, two.party]} />;
}

function Compare({ pair }: { pair: [Party, Party] }) {
  const say = useWords();
  const navigate = useNavigate();
  const tell = useTell();
  const client = useQueryClient();
  const unmerge = useUnmerge();
  const { ofError } = useErrorWords();
  const fieldWords = useFieldWords();
  const valueWords = useValueWords(null);
  // The one with more to lose stays, until one says otherwise.
  const [isSwapped, setIsSwapped] = useState(moving(pair[0]).total < moving(pair[1]).total);
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [survivor, loser] = isSwapped ? [pair[1], pair[0]] : pair;
  const place = placeOf[survivor.__typename];
  const isCompany = survivor.__typename === 'Company';
  const kind = isCompany ? 'company' : 'person';
  const fields = fieldsOfBoth(survivor, loser);
  const { kinds, total } = moving(loser);
  // A choice is of a record, so it stays when the sides are swapped.
  const chosen = ({ name, isClash, survivor: stays }: MergeField): Side | null => {
    const of = choices[name];
    if (of !== undefined) return of === survivor.id ? 'SURVIVOR' : 'LOSER';
    // The name of the one that stays is no clash: that is what staying means.
    if (isClash && name !== 'name') return null;
    return stays === null ? 'LOSER' : 'SURVIVOR';
  };
  const open = fields.filter((field) => chosen(field) === null);
  const blocked =
    open.length > 0
      ? say('merge.undecided', { fields: open.map(({ name }) => fieldWords(name)).join(', ') })
      : undefined;

  const merge = async (): Promise<void> => {
    if (busy || blocked) return;
    setBusy(true);
    try {
      await act(isCompany ? (MergeCompanies as typeof MergePeople) : MergePeople, {
        survivor: survivor.id,
        loser: loser.id,
        expectedRevision: survivor.revision ?? 0,
        loserRevision: loser.revision ?? 0,
        fields: fields
          .filter(({ isSame, isClash }) => !isSame && isClash)
          .map((field) => ({ name: field.name, from: chosen(field)! })),
        reason: reason.trim() || undefined,
      });
      await client.invalidateQueries();
      tell({
        text: say('merge.done', { loser: loser.name, survivor: survivor.name }),
        undo: async () => unmerge({ type: survivor.__typename, survivor, loser }),
      });
      await navigate(`/${place}/${survivor.id}`);
    } catch (error) {
      tell({ text: ofError(error), tone: 'error' });
    } finally {
      setBusy(false);
    }
  };
  useCommands([
    { id: 'swap', label: say('merge.swap'), keys: 'x', run: () => setIsSwapped(!isSwapped) },
    {
      id: 'merge',
      label: say('merge.into', { name: survivor.name }),
      keys: 'Ctrl Enter',
      icon: GitMerge,
      disabledReason: blocked,
      run: () => void merge(),
    },
    { id: 'cancel', label: say('merge.cancel'), keys: 'Escape', run: () => void navigate(-1) },
  ]);
  const side = (party: Party, stays: boolean) => (
    <div className={styles.side} data-stays={stays}>
      <KindIcon kind={kind} size="large" />
      <div className={styles.words}>
        <p className={styles.name}>{party.name}</p>
        <p className={styles.text}>{party.description ?? say('parties.notKnown')}</p>
      </div>
      <Chip tone={stays ? 'ink' : 'outline'} icon={stays ? Check : GitMerge}>
        {say(stays ? 'merge.stays' : 'merge.becomesName')}
      </Chip>
    </div>
  );
  return (
    <>
      <PageHeader
        title={say(isCompany ? 'merge.titleCompany' : 'merge.titlePerson')}
        crumbs={[{ label: say(`layout.places.${place}`), to: `/${place}` }]}
        actions={
          <>
            <Button keys="Esc" onClick={() => void navigate(-1)}>
              {say('merge.cancel')}
            </Button>
            <Button
              tone="main"
              keys="Ctrl Enter"
              busy={busy}
              disabledReason={blocked}
              onClick={() => void merge()}
            >
              {say('merge.into', { name: survivor.name })}
            </Button>
          </>
        }
      />
      <PageBody
        asideLabel={say('merge.moves')}
        aside={
          <>
            <Card title={say('merge.moves')} meta={say('merge.references', { smart_count: total })} flush>
              <ul role="list" className={styles.moving}>
                {kinds.map(([name, count]) => (
                  <li key={name}>{say(`merge.moving.${name}`, { smart_count: count })}</li>
                ))}
              </ul>
            </Card>
            <Card title={say('merge.undoTitle')}>
              <p className={styles.text}>
                {say('merge.undoText', { loser: loser.name, survivor: survivor.name })}
              </p>
            </Card>
            <Field label={say('merge.reason')} meta={say('facts.forHistory')}>
              <TextInput value={reason} onChange={(event) => setReason(event.target.value)} />
            </Field>
          </>
        }
      >
        <div className={styles.sides}>
          {side(loser, false)}
          <ArrowRight size={20} strokeWidth={1.75} aria-hidden="true" />
          {side(survivor, true)}
        </div>
        <Card
          title={say('merge.whichValue')}
          action={
            <Button size="small" tone="quiet" keys="x" onClick={() => setIsSwapped(!isSwapped)}>
              {say('merge.swap')}
            </Button>
          }
          flush
        >
          <div className={styles.fields}>
            {fields.map((field) => (
              <div
                key={field.name}
                className={styles.field}
                role="radiogroup"
                aria-label={fieldWords(field.name)}
              >
                <span className={styles.label}>{fieldWords(field.name)}</span>
                {field.isSame ? (
                  <span className={styles.both}>
                    {valueWordsOf(field.survivor, valueWords, say, field.name)}
                    <span className={styles.note}>{field.survivor === null ? '' : say('merge.same')}</span>
                  </span>
                ) : (
                  (['LOSER', 'SURVIVOR'] as const).map((from) => {
                    const party = from === 'LOSER' ? loser : survivor;
                    const value = from === 'LOSER' ? field.loser : field.survivor;
                    return (
                      <span
                        key={from}
                        className={styles.value}
                        data-chosen={chosen(field) === from || undefined}
                      >
                        <Radio
                          name={field.name}
                          checked={chosen(field) === from}
                          onChange={() => setChoices({ ...choices, [field.name]: party.id })}
                          disabled={value === null}
                        >
                          {valueWordsOf(value, valueWords, say, field.name)}
                        </Radio>
                      </span>
                    );
                  })
                )}
              </div>
            ))}
          </div>
        </Card>
        <Notice tone="info" title={say('merge.addresses')}>
          {say('merge.addressesText', { place, loser: loser.slug, survivor: survivor.slug })}
        </Notice>
      </PageBody>
    </>
  );
}

function valueWordsOf(
  value: unknown,
  valueWords: (value: unknown, field: string) => string,
  say: ReturnType<typeof useWords>,
  name: string,
): string {
  if (value === null) return say('parties.notKnown');
  return valueWords(value, name);
}
