import type { Actor } from '../auth/actor.ts';
import { addClaims, type ClaimInput } from '../claims/add-claims.ts';
import type { Tx } from '../database/transaction.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved } from '../history/saved.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import { write, type WriteContext } from '../history/write.ts';
import { refuseDuplicate } from '../parties/refuse-duplicate.ts';
import { partyColumns, writePartyParts, type PartyInput } from '../parties/write-party.ts';

export interface CreatePersonInput extends PartyInput {
  /** False: refused where the archive may have it already; true, or nothing said: it is another. */
  isDistinct?: boolean;
  claims?: ClaimInput[];
}

export function createPerson(context: WriteContext, input: CreatePersonInput): Promise<Saved> {
  return write(context, (tx) => createPersonIn(tx, context.actor, input));
}

export async function createPersonIn(tx: Tx, actor: Actor, input: CreatePersonInput): Promise<Saved> {
  const data = { ...(await partyColumns(tx, 'person', input)) };
  if (input.isDistinct === false) {
    await refuseDuplicate(tx, 'person', { name: data.name, externalIds: input.externalIds });
  }
  const { id } = await tx.person.create({ data, select: { id: true } });
  const { names } = await writePartyParts(tx, 'person', id, input);
  const claims = await addClaims(tx, 'PERSON', id, input.claims ?? []);
  await settleVisibility(tx, actor, { people: [id], names, claims });
  return { id, revision: await recordRevision(tx, actor, 'PERSON', id, { created: true }) };
}
