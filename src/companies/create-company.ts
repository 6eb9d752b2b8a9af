import type { Actor } from '../auth/actor.ts';
import { addClaims, type ClaimInput } from '../claims/add-claims.ts';
import type { CompanyKind } from '../database/generated/enums.ts';
import type { Tx } from '../database/transaction.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved } from '../history/saved.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import { write, type WriteContext } from '../history/write.ts';
import { refuseDuplicate } from '../parties/refuse-duplicate.ts';
import { partyColumns, writePartyParts, type PartyInput } from '../parties/write-party.ts';
import type { RelationInput } from './company.state.rules.ts';
import { writeRelations } from './write-relations.ts';

export interface CreateCompanyInput extends PartyInput {
  /** False: refused where the archive may have it already; true, or nothing said: it is another. */
  isDistinct?: boolean;
  companyKind?: CompanyKind;
  relations?: RelationInput[];
  claims?: ClaimInput[];
}

export function createCompany(context: WriteContext, input: CreateCompanyInput): Promise<Saved> {
  return write(context, (tx) => createCompanyIn(tx, context.actor, input));
}

export async function createCompanyIn(tx: Tx, actor: Actor, input: CreateCompanyInput): Promise<Saved> {
  const data = {
    ...(await partyColumns(tx, 'company', input)),
    ...(input.companyKind ? { companyKind: input.companyKind } : {}),
  };
  if (input.isDistinct === false) {
    await refuseDuplicate(tx, 'company', { name: data.name, externalIds: input.externalIds });
  }
  const { id } = await tx.company.create({ data, select: { id: true } });
  const { names } = await writePartyParts(tx, 'company', id, input);
  const claims = await addClaims(tx, 'COMPANY', id, input.claims ?? []);
  const { relations } = await writeRelations(tx, id, input.relations ?? []);
  await settleVisibility(tx, actor, { companies: [id], names, relations, claims });
  return { id, revision: await recordRevision(tx, actor, 'COMPANY', id, { created: true }) };
}
