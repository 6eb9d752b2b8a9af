import type { Actor } from '../auth/actor.ts';
import { addClaims, type ClaimInput } from '../claims/add-claims.ts';
import type { Tx } from '../database/transaction.ts';
import { reconcile, type Expectation } from '../history/reconcile.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved, SaveOptions } from '../history/saved.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import { newReason } from '../history/visibility-by-hand.ts';
import { write, type WriteContext } from '../history/write.ts';
import { partyColumns, redirectSlug, writePartyParts, type PartyInput } from '../parties/write-party.ts';
import { personStates } from './person.state.rules.ts';

/** What is given replaces what was there; names and external ids as a whole; claims are added. */
export interface UpdatePersonInput extends Partial<PartyInput> {
  id: string;
  /** Null only for records made in the same act. */
  expectedRevision: number | null;
  onConflict?: Expectation['onConflict'];
  claims?: ClaimInput[];
}

export function updatePerson(
  context: WriteContext,
  input: UpdatePersonInput,
  options: SaveOptions = {},
): Promise<Saved> {
  return write(context, (tx) => updatePersonIn(tx, context.actor, input, options));
}

export async function updatePersonIn(
  tx: Tx,
  actor: Actor,
  input: UpdatePersonInput,
  { reason }: SaveOptions = {},
): Promise<Saved> {
  const { id, expectedRevision, onConflict, claims: added = [], ...change } = input;
  const expectation = { id, expectedRevision, onConflict };
  const { locked, given } = await reconcile(tx, personStates, expectation, change);
  const current = await tx.person.findUniqueOrThrow({ where: { id } });
  const columns = await partyColumns(
    tx,
    'person',
    { ...current, ...given, ...newReason(current, given) },
    current,
  );
  await tx.person.update({ where: { id }, data: columns });
  if (columns.slug !== current.slug) await redirectSlug(tx, 'person', id, current.slug, locked.isPublic);
  const { names, isChanged } = await writePartyParts(tx, 'person', id, given);
  const claims = await addClaims(tx, 'PERSON', id, added);
  const looksOtherwise = isChanged || columns.name !== current.name || columns.slug !== current.slug;
  await settleVisibility(tx, actor, {
    people: [id],
    names,
    claims,
    changed: looksOtherwise ? [['PERSON', id]] : [],
  });
  return { id, revision: await recordRevision(tx, actor, 'PERSON', id, { reason }) };
}
