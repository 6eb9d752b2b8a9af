/** What a publication or a withdrawal takes along: it is done, looked at and taken back. */
import { checkEmbargo } from '../articles/embargo.ts';
import { publishArticleIn, type OnSettled } from '../articles/publish-article.ts';
import { withdrawArticleIn } from '../articles/withdraw-article.ts';
import type { Actor } from '../auth/actor.ts';
import type { PrismaClient } from '../database/generated/client.ts';
import type { Tx } from '../database/transaction.ts';
import { AppError, NotFound } from '../errors/app-error.ts';
import type { FactKindName } from '../history/fact-kinds.ts';
import { rehearse } from '../history/rehearse.ts';
import type { Settled } from '../history/settle-visibility.ts';
import { toGlobalId, type NodeType } from '../text/global-id.ts';
import { compareQuotes, refuseUnverified } from './compare-quotes.ts';

export interface Effects {
  /** Global ids of what the public sees then and does not now, and the other way round. */
  appears: string[];
  disappears: string[];
  counts: { typeName: string; appearing: number; disappearing: number }[];
  /** What keeps it from being done. */
  refusals: AppError[];
}

const actor: Actor = { kind: 'system', name: 'rehearsal' };

export function publishEffects(prisma: PrismaClient, id: string): Promise<Effects | null> {
  return effectsOf(prisma, id, true, async (tx, options, note) => {
    await note(() => checkEmbargo(tx, id));
    await publishArticleIn(tx, actor, { id, expectedRevision: null }, options);
    await note(async () => refuseUnverified(await compareQuotes(tx, actor, id)));
  });
}

export function withdrawEffects(prisma: PrismaClient, id: string): Promise<Effects | null> {
  return effectsOf(prisma, id, false, async (tx, options) => {
    await withdrawArticleIn(tx, actor, { id, expectedRevision: null, reason: 'rehearsal' }, options);
  });
}

/** Does `act`, and keeps what refuses it apart from what it does. */
async function effectsOf(
  prisma: PrismaClient,
  id: string,
  isPublicThen: boolean,
  act: (tx: Tx, options: OnSettled, note: (check: () => Promise<void>) => Promise<void>) => Promise<void>,
): Promise<Effects | null> {
  const refusals: AppError[] = [];
  const note = async (check: () => Promise<void>) => {
    try {
      await check();
    } catch (error) {
      if (!(error instanceof AppError) || error instanceof NotFound) throw error;
      refusals.push(error);
    }
  };
  const sides: [type: string, id: string, isPublic: boolean][] = [];
  try {
    await note(() =>
      rehearse({ prisma, actor }, async (tx) => {
        const before = await tx.article.findUnique({ where: { id }, select: { isPublic: true } });
        await act(tx, { onSettled: (settled) => sides.push(...sidesOf(settled)) }, note);
        if (before && before.isPublic !== isPublicThen) sides.unshift(['Article', id, isPublicThen]);
      }),
    );
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
  return { ...shown(sides), refusals };
}

const typeOfFact = {
  claims: 'Claim',
  names: 'Name',
  roles: 'Role',
  relations: 'CompanyRelation',
  investments: 'Investment',
  milestones: 'Milestone',
  quotes: 'Quote',
} as const satisfies Record<FactKindName, NodeType>;

function sidesOf({ parties, facts }: Settled): [string, string, boolean][] {
  const all = [
    ['Person', parties.PERSON],
    ['Company', parties.COMPANY],
    ['FundingRound', parties.FUNDING_ROUND],
    ...Object.entries(typeOfFact).map(([kind, type]) => [type, facts[kind as FactKindName]] as const),
  ] as const;
  return all.flatMap(([type, flips]) =>
    [...flips].map(([id, isPublic]): [string, string, boolean] => [type, id, isPublic]),
  );
}

/** An answer names at most so many; all are counted. */
const NAMED = 500;

function shown(sides: readonly [string, string, boolean][]): Omit<Effects, 'refusals'> {
  const named = (then: boolean) =>
    sides
      .filter(([type, , isPublic]) => isPublic === then && type !== 'Name')
      .slice(0, NAMED)
      .map(([type, id]) => toGlobalId(type as NodeType, id));
  const types = [...new Set(sides.map(([type]) => type))];
  const count = (type: string, then: boolean) =>
    sides.filter(([of, , isPublic]) => of === type && isPublic === then).length;
  return {
    appears: named(true),
    disappears: named(false),
    counts: types.map((typeName) => ({
      typeName,
      appearing: count(typeName, true),
      disappearing: count(typeName, false),
    })),
  };
}
