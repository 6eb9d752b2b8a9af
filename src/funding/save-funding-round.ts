import type { Actor } from '../auth/actor.ts';
import { addClaims, type ClaimInput } from '../claims/add-claims.ts';
import type { Tx } from '../database/transaction.ts';
import { attachEvidence } from '../evidence/attach-evidence.ts';
import { checkReferences, partyReference } from '../history/check-references.ts';
import { presentState, reconcile, type Expectation } from '../history/reconcile.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved, SaveOptions } from '../history/saved.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import { newReason, visibilityColumns } from '../history/visibility-by-hand.ts';
import { write, type WriteContext } from '../history/write.ts';
import { checkParties } from '../parties/party.rules.ts';
import { checkText } from '../text/well-formed.ts';
import {
  fundingRoundStates,
  type FundingRoundFields,
  type InvestmentInput,
} from './funding-round.state.rules.ts';

export interface CreateFundingRoundInput extends FundingRoundFields {
  companyId: string;
  claims?: ClaimInput[];
}

export function createFundingRound(context: WriteContext, input: CreateFundingRoundInput): Promise<Saved> {
  return write(context, (tx) => createFundingRoundIn(tx, context.actor, input));
}

export async function createFundingRoundIn(
  tx: Tx,
  actor: Actor,
  input: CreateFundingRoundInput,
): Promise<Saved> {
  const { companyId, claims = [], ...fields } = input;
  const data = { companyId, ...columns(fields) };
  await checkReferences(tx, [{ type: 'COMPANY', id: companyId, field: 'company' }]);
  const { id } = await tx.fundingRound.create({ data, select: { id: true } });
  await writeFacts(tx, actor, id, { investments: fields.investments, claims });
  return { id, revision: await recordRevision(tx, actor, 'FUNDING_ROUND', id, { created: true }) };
}

/** What is left out stays; claims and passages are added. */
export interface UpdateFundingRoundInput extends Partial<FundingRoundFields>, Expectation {
  claims?: ClaimInput[];
}

export function updateFundingRound(
  context: WriteContext,
  input: UpdateFundingRoundInput,
  options: SaveOptions = {},
): Promise<Saved> {
  return write(context, (tx) => updateFundingRoundIn(tx, context.actor, input, options));
}

export async function updateFundingRoundIn(
  tx: Tx,
  actor: Actor,
  input: UpdateFundingRoundInput,
  { reason }: SaveOptions = {},
): Promise<Saved> {
  const { id, expectedRevision, onConflict, claims = [], ...change } = input;
  const { given } = await reconcile(tx, fundingRoundStates, { id, expectedRevision, onConflict }, change);
  const before = await presentState(tx, fundingRoundStates, id);
  const data = columns({ ...before, ...given, ...newReason(before, given) });
  await tx.fundingRound.update({ where: { id }, data });
  await writeFacts(tx, actor, id, { investments: given.investments, claims });
  return { id, revision: await recordRevision(tx, actor, 'FUNDING_ROUND', id, { reason }) };
}

function columns(fields: FundingRoundFields) {
  return {
    title: checkText(fields.title, { field: 'title', maxLength: 300 }),
    roundType: fields.roundType,
    series: fields.series ? checkText(fields.series, { field: 'series', maxLength: 40 }) : null,
    hasOtherInvestors: fields.hasOtherInvestors ?? false,
    ...visibilityColumns(fields),
  };
}

async function writeFacts(
  tx: Tx,
  actor: Actor,
  roundId: string,
  {
    investments: given,
    claims: added,
  }: { investments?: InvestmentInput[] | undefined; claims: ClaimInput[] },
): Promise<void> {
  const before = await tx.investment.findMany({ where: { roundId } });
  const investments = given ? await writeInvestments(tx, roundId, before, given) : [];
  const claims = await addClaims(tx, 'FUNDING_ROUND', roundId, added);
  await settleVisibility(tx, actor, {
    rounds: [roundId],
    investments,
    claims,
    // Who is no longer an investor may be named nowhere else.
    people: before.flatMap(({ personId }) => personId ?? []),
    companies: before.flatMap(({ companyId }) => companyId ?? []),
    changed: [['FUNDING_ROUND', roundId]],
  });
}

/** Puts these investors in place of the former; one who stays keeps the passages. */
async function writeInvestments(
  tx: Tx,
  roundId: string,
  before: readonly { id: string; personId: string | null; companyId: string | null }[],
  given: readonly InvestmentInput[],
): Promise<string[]> {
  const fieldOf = (index: number) => `investments[${index}].investor`;
  const investors = checkParties(
    given.map(({ investor }) => investor),
    fieldOf,
  );
  await checkReferences(
    tx,
    investors.flatMap((investor, index) => partyReference(investor, fieldOf(index))),
  );
  const kept: string[] = [];
  for (const [position, { isLead = false, evidence = [] }] of given.entries()) {
    const party = investors[position]!;
    const same = before.find(
      ({ personId, companyId }) => personId === party.personId && companyId === party.companyId,
    );
    const { id } = same
      ? await tx.investment.update({
          where: { id: same.id },
          data: { isLead, position },
          select: { id: true },
        })
      : await tx.investment.create({ data: { roundId, ...party, isLead, position }, select: { id: true } });
    await attachEvidence(tx, { investmentId: id }, evidence, `investments[${position}].evidence`);
    kept.push(id);
  }
  await tx.investment.deleteMany({ where: { roundId, id: { notIn: kept } } });
  return kept;
}
