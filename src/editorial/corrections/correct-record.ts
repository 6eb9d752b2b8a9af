import type { Actor } from '../../auth/actor.ts';
import { addClaims, type ClaimValueInput } from '../../claims/add-claims.ts';
import type { Tx } from '../../database/transaction.ts';
import { EvidenceMissing, InvalidValue } from '../../errors/app-error.ts';
import type { EvidenceInput } from '../../evidence/attach-evidence.ts';
import { claimField, claimFields } from '../../history/claim-fields.ts';
import { reconcile } from '../../history/reconcile.ts';
import { recordRevision } from '../../history/record-revision.ts';
import type { Saved } from '../../history/saved.ts';
import { settleRecord } from '../../history/settle-record.ts';
import { claimsOf } from '../../history/settle-records.ts';
import { settleVisibility } from '../../history/settle-visibility.ts';
import { snapshotOf } from '../../history/snapshot.ts';
import { write, type WriteContext } from '../../history/write.ts';
import { updateRecord } from '../update-record.ts';
import { articlesOfClaim, articlesOfRecord } from './noted-articles.ts';
import { readableClaim, readableValue } from './readable.ts';
import { recordStates, type FactType } from './targets.ts';
import { writeCorrection, type Notice } from './write-correction.ts';

export interface CorrectInput extends Notice {
  type: FactType;
  id: string;
  expectedRevision: number;
  field: string;
  value: ClaimValueInput;
  /** Of a claimed field. */
  evidence: EvidenceInput[];
}

/** Changes one field of what was public, and says so in the ledger. */
export function correctRecord(context: WriteContext, input: CorrectInput): Promise<Saved> {
  return write(context, async (tx) => {
    const { type, id, expectedRevision, field } = input;
    const { locked } = await reconcile(tx, recordStates[type], { id, expectedRevision }, {});
    if (locked.version === 0) {
      throw new InvalidValue({
        field: 'id',
        value: id,
        rule: 'it was never public: change it without a correction',
      });
    }
    const isClaimed = type !== 'QUOTE' && claimField(type, field) !== undefined;
    const { saved, ...corrected } = isClaimed
      ? await correctClaimed(tx, context.actor, type, input)
      : await correctDirect(tx, context.actor, input);
    const { reason, notice, evidence } = input;
    await writeCorrection(tx, context.actor, { type, id, field, reason, notice, evidence, ...corrected });
    return saved;
  });
}

/** What the ledger says of it: both values for people to read, and the articles that carry the notice. */
interface Corrected {
  saved: Saved;
  oldValue: string | null;
  newValue: string | null;
  articles: string[];
}

/** The claim behind the old value is deprecated and kept; the new one is preferred, with its passages. */
async function correctClaimed(
  tx: Tx,
  actor: Actor,
  type: Exclude<FactType, 'QUOTE'>,
  { id, field, value, evidence, reason }: CorrectInput,
): Promise<Corrected> {
  const old = settleRecord(await claimsOf(tx, type, id)).get(field);
  if (!old) {
    throw new InvalidValue({
      field: 'field',
      value: field,
      rule: 'nothing is said of it: there is nothing to correct',
    });
  }
  if (evidence.length === 0) {
    throw new EvidenceMissing(
      'evidence',
      `evidence: a correction of ${field} needs the sentence it stands on`,
    );
  }
  const articles = [...(await articlesOfClaim(tx, old.id)), ...(await articlesOfRecord(tx, type, id))];
  const oldValue = await readableClaim(tx, old.id);
  const claim = { field, value, evidence, rank: 'PREFERRED', rankReason: reason } as const;
  await tx.claim.update({ where: { id: old.id }, data: { rank: 'DEPRECATED', rankReason: reason } });
  const added = await addClaims(tx, type, id, [claim]);
  const newValue = await readableClaim(tx, added[0]!);
  const touched = { PERSON: 'people', COMPANY: 'companies', FUNDING_ROUND: 'rounds' }[type];
  await settleVisibility(tx, actor, { [touched]: [id], claims: [old.id, ...added] });
  const revision = await recordRevision(tx, actor, type, id, { reason });
  return { saved: { id, revision }, oldValue, newValue, articles };
}

type Form = 'text' | 'date' | 'party';
/** What is corrected without a claim, and the form its value is given in. */
const direct: Readonly<Record<FactType, Readonly<Record<string, Form>>>> = {
  PERSON: { name: 'text' },
  COMPANY: { name: 'text' },
  FUNDING_ROUND: { title: 'text', series: 'text' },
  QUOTE: { text: 'text', occasion: 'text', saidOn: 'date', speaker: 'party' },
};

async function correctDirect(
  tx: Tx,
  actor: Actor,
  { type, id, expectedRevision, field, value, reason }: CorrectInput,
): Promise<Corrected> {
  const form = Object.hasOwn(direct[type], field) ? direct[type][field] : undefined;
  if (!form) {
    const known = [...Object.keys(direct[type]), ...(type === 'QUOTE' ? [] : Object.keys(claimFields[type]))];
    throw new InvalidValue({ field: 'field', value: field, rule: `one of ${known.join(', ')}` });
  }
  if (!(form in value)) {
    throw new InvalidValue({
      field: 'value',
      value: Object.keys(value)[0],
      rule: `${field} takes a ${form}`,
    });
  }
  const stateOf = async () => {
    const state = recordStates[type].of(await snapshotOf(tx, type, id)) as Record<string, unknown>;
    return readableValue(tx, state[field]);
  };
  const oldValue = await stateOf();
  const articles = await articlesOfRecord(tx, type, id);
  const change = { id, expectedRevision, [field]: Object.values(value)[0] as unknown };
  const saved = await updateRecord(tx, actor, type, change, { reason });
  const newValue = await stateOf();
  return { saved, oldValue, newValue, articles };
}
