import { useFormContext, useWatch } from 'react-hook-form';
import { useWords } from '../i18n/use-words.ts';
import { EvidencePicker, standingOf, type StandingPassage } from '../records/evidence-picker.tsx';
import type { Passage } from '../records/passages.rules.ts';
import { titleOf } from '../records/reference.ts';
import { Notice } from '../ui/notice.tsx';
import { isClaimed, type Round, type RoundValues } from './round-values.rules.ts';

const labels = {
  amount: 'funding.amount',
  valuation: 'funding.valuation',
  announcedOn: 'funding.announced',
} as const;

/** The documents, and the sentences chosen for the field that is looked at. */
export function RoundEvidence({
  round,
  active,
  isChanged,
}: {
  round: Round | null;
  active: string;
  isChanged: boolean;
}) {
  const say = useWords();
  const { setValue } = useFormContext<RoundValues>();
  const values = useWatch<RoundValues>() as RoundValues;
  const standing = standingIn(round, active, values);
  if (isClaimed(active)) {
    const { evidence } = values[active];
    return (
      <EvidencePicker
        key={active}
        label={say(labels[active])}
        kind="round"
        standing={standing}
        chosen={evidence}
        onChange={(chosen) => setValue(`${active}.evidence`, chosen)}
        judged={active === 'announcedOn' ? values.announcedOn.value : values[active].value.amount}
      >
        {isChanged && evidence.length === 0 && (
          <Notice tone="warn" title={say('facts.evidence.unproven')}>
            {say('facts.evidence.notNamedText')}
          </Notice>
        )}
      </EvidencePicker>
    );
  }
  const index = Number(active.split('.')[1] ?? 0);
  const row = values.investments[index];
  const name = row?.investor ? titleOf(row.investor) : null;
  const unnamed = row?.evidence.find(({ exact }) => name !== null && !namesIt(exact, name));
  return (
    <EvidencePicker
      key={active}
      label={name ?? say('funding.investors.title')}
      kind="round"
      standing={standing}
      chosen={row?.evidence ?? []}
      onChange={(chosen: Passage[]) => {
        if (row) setValue(`investments.${index}.evidence`, chosen);
      }}
    >
      {name !== null && unnamed && (
        <Notice tone="warn" title={say('facts.evidence.notNamed', { name })}>
          {say('facts.evidence.notNamedText')}
        </Notice>
      )}
    </EvidencePicker>
  );
}

/** By its whole name or the first word of it, as texts shorten names. */
function namesIt(sentence: string, name: string): boolean {
  const text = sentence.toLocaleLowerCase();
  const whole = name.toLocaleLowerCase();
  return text.includes(whole) || text.includes(whole.split(/\s+/u)[0]!);
}

function standingIn(round: Round | null, active: string, values: RoundValues): StandingPassage[] {
  if (!round) return [];
  const [part, index] = active.split('.');
  const investor = part === 'investments' ? values.investments[Number(index ?? 0)]?.investor?.id : undefined;
  return [
    ...round.claims.nodes.flatMap(({ field, claimStatus, evidence }) =>
      claimStatus === 'ACCEPTED' ? standingOf(evidence.nodes, field === active) : [],
    ),
    ...round.investments.nodes.flatMap((each) =>
      standingOf(each.evidence.nodes, each.investor.id === investor),
    ),
  ];
}
