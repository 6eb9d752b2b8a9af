import type { Actor } from '../auth/actor.ts';
import { addClaims, type ClaimInput } from '../claims/add-claims.ts';
import type { CompanyKind } from '../database/generated/enums.ts';
import type { Tx } from '../database/transaction.ts';
import { reconcile, type Expectation } from '../history/reconcile.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved, SaveOptions } from '../history/saved.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import { newReason } from '../history/visibility-by-hand.ts';
import { write, type WriteContext } from '../history/write.ts';
import { partyColumns, redirectSlug, writePartyParts, type PartyInput } from '../parties/write-party.ts';
import { companyStates, type RelationInput } from './company.state.rules.ts';
import { writeRelations } from './write-relations.ts';

/** What is given replaces what was there; names, external ids and relations as a whole; claims are added. */
export interface UpdateCompanyInput extends Partial<PartyInput> {
  id: string;
  /** Null only for records made in the same act. */
  expectedRevision: number | null;
  onConflict?: Expectation['onConflict'];
  companyKind?: CompanyKind;
  relations?: RelationInput[];
  claims?: ClaimInput[];
}

export function updateCompany(
  context: WriteContext,
  input: UpdateCompanyInput,
  options: SaveOptions = {},
): Promise<Saved> {
  return write(context, (tx) => updateCompanyIn(tx, context.actor, input, options));
}

export async function updateCompanyIn(
  tx: Tx,
  actor: Actor,
  input: UpdateCompanyInput,
  { reason }: SaveOptions = {},
): Promise<Saved> {
  const { id, expectedRevision, onConflict, claims: added = [], ...change } = input;
  const expectation = { id, expectedRevision, onConflict };
  const { locked, given } = await reconcile(tx, companyStates, expectation, change);
  const current = await tx.company.findUniqueOrThrow({ where: { id } });
  const columns = await partyColumns(
    tx,
    'company',
    { ...current, ...given, ...newReason(current, given) },
    current,
  );
  const data = { ...columns, companyKind: given.companyKind ?? current.companyKind };
  await tx.company.update({ where: { id }, data: data });
  if (columns.slug !== current.slug) await redirectSlug(tx, 'company', id, current.slug, locked.isPublic);
  const { names, isChanged } = await writePartyParts(tx, 'company', id, given);
  const related = given.relations && (await writeRelations(tx, id, given.relations));
  const claims = await addClaims(tx, 'COMPANY', id, added);
  const looksOtherwise =
    isChanged ||
    related !== undefined ||
    columns.name !== current.name ||
    columns.slug !== current.slug ||
    data.companyKind !== current.companyKind;
  await settleVisibility(tx, actor, {
    companies: [id, ...(related?.companies ?? [])],
    names,
    relations: related?.relations ?? [],
    claims,
    changed: [...(looksOtherwise ? [id] : []), ...(related?.others ?? [])].map((each) => ['COMPANY', each]),
  });
  return { id, revision: await recordRevision(tx, actor, 'COMPANY', id, { reason }) };
}
