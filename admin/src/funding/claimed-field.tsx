import { AmountField } from '../forms/amount-input.tsx';
import { EdtfField } from '../forms/edtf-input.tsx';
import { TextField } from '../forms/fields.tsx';
import type { RecordForm } from '../forms/use-record-form.ts';
import { useWords } from '../i18n/use-words.ts';
import { ClaimList } from '../records/claim-list.tsx';
import { claimsOf } from '../records/claim-words.ts';
import { DoubtChip } from '../ui/doubt-chip.tsx';
import styles from './round.module.css';
import type { ClaimedField as Name, Round, RoundValues } from './round-values.rules.ts';
import type { ActiveField } from './use-active-field.ts';

interface ClaimedFieldProps {
  field: Name;
  round: Round | null;
  record: RecordForm<RoundValues>;
  active: ActiveField;
  isCorrection: boolean;
}

const labels = {
  amount: 'funding.amount',
  valuation: 'funding.valuation',
  announcedOn: 'funding.announced',
} as const;

/** A field that stands on sources: its value, how many say what, and, while it is looked at, what they say. */
export function ClaimedField({ field, round, record, active, isCorrection }: ClaimedFieldProps) {
  const say = useWords();
  const claims = claimsOf(round?.claims.nodes ?? [], field);
  const isActive = active.field === field;
  const isDisputed = claims.some((claim) => claim.isDisputed);
  const isPreferred = claims.some(({ rank }) => rank === 'PREFERRED');
  const needsWhy = isPreferred && !isCorrection && record.changed.includes(field);
  const look = {
    name: `${field}.value`,
    label: say(labels[field]),
    onFocus: () => active.choose(field),
    emptyRefused: claims.length > 0 ? say('funding.emptied') : undefined,
    meta: isDisputed && (
      <DoubtChip doubt="disagree">{say('facts.disagree', { smart_count: claims.length })}</DoubtChip>
    ),
    aside:
      isActive && field === 'amount' ? (
        say('forms.amount.any')
      ) : !isActive && claims.length > 0 ? (
        <button type="button" className={styles.sources} onClick={() => active.choose(field)}>
          {say('facts.sources', { smart_count: sourcesOf(claims) })}
        </button>
      ) : undefined,
  };
  return (
    <div className={styles.claimed} data-active={isActive}>
      {field === 'announcedOn' ? (
        <EdtfField {...look} />
      ) : (
        <AmountField {...look} prominent={isActive && field === 'amount'} />
      )}
      {needsWhy && (
        <TextField
          name={`${field}.why`}
          label={say('funding.why')}
          required
          rules={{ validate: (why: string) => why.trim() !== '' || say('forms.required') }}
        />
      )}
      {isActive && claims.length > 0 && round && (
        <ClaimList
          // What was picked is of this field.
          key={field}
          claims={claims}
          record={{ id: round.id, revision: record.revision ?? 0 }}
          actBeside={record.actBeside}
        />
      )}
    </div>
  );
}

function sourcesOf(claims: readonly { evidence: { totalCount: number } }[]): number {
  return claims.reduce((sum, { evidence }) => sum + evidence.totalCount, 0);
}
