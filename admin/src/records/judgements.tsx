import { Check, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { amountsIn } from '../forms/amounts-in.rules.ts';
import { amountInShort, type Amount } from '../i18n/amount-words.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import styles from './judgements.module.css';
import type { Passage } from './passages.rules.ts';

function Judgement({ fits, children }: { fits: boolean; children: ReactNode }) {
  const Icon = fits ? Check : TriangleAlert;
  return (
    <span className={styles.judgement} data-fits={fits}>
      <Icon size={14} strokeWidth={2} aria-hidden />
      {children}
    </span>
  );
}

/** Whether a sentence says the amount that the form has. */
function AmountJudgement({ passage, amount }: { passage: Passage; amount: Amount | null }) {
  const say = useWords();
  const language = useLanguage();
  if (!amount) return null;
  const said = amountsIn(passage.exact);
  if (said.some((each) => isSame(each, amount))) {
    return <Judgement fits>{say('facts.evidence.sameAmount')}</Judgement>;
  }
  return (
    <Judgement fits={false}>
      {said[0]
        ? say('facts.evidence.otherAmount', { amount: amountInShort(said[0], language, say) })
        : say('facts.evidence.noAmount')}
    </Judgement>
  );
}

/** What a sentence is worth for a field: an amount, or a date in EDTF. */
export function Judge({ passage, value }: { passage: Passage; value: Amount | string | null }) {
  return typeof value === 'string' ? (
    <YearJudgement passage={passage} edtf={value} />
  ) : (
    <AmountJudgement passage={passage} amount={value} />
  );
}

/** Whether a sentence says the year of a date. */
function YearJudgement({ passage, edtf }: { passage: Passage; edtf: string }) {
  const say = useWords();
  const year = /\d{4}/u.exec(edtf)?.[0];
  if (!year) return null;
  const fits = passage.exact.includes(year);
  return <Judgement fits={fits}>{say(fits ? 'facts.evidence.sameYear' : 'facts.evidence.noYear')}</Judgement>;
}

const isSame = (one: Amount, other: Amount): boolean =>
  (['qualifier', 'min', 'max', 'currency'] as const).every(
    (part) => (one[part] ?? null) === (other[part] ?? null),
  );
