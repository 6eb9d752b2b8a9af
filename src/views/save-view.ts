import { actorName, type Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import { InvalidValue, NotFound, NotPermitted } from '../errors/app-error.ts';
import { write, type WriteContext } from '../history/write.ts';
import { checkText } from '../text/well-formed.ts';
import { mayChange } from './saved-view.rules.ts';

/** More tabs than anybody reads. */
const MOST = 50;

export interface CreateViewInput {
  list: string;
  name: string;
  search: string;
}

/** Keeps a list as it is arranged for the whole desk. */
export function createView(context: WriteContext, input: CreateViewInput): Promise<{ id: string }> {
  const { list } = input;
  if (!/^[a-z][a-z-]{0,39}$/.test(list)) {
    throw new InvalidValue({ field: 'list', value: list, rule: 'small letters and -, such as companies' });
  }
  const data = { list, ...checked(input) };
  return write(context, async (tx) => {
    if ((await tx.savedView.count({ where: { list, deletedAt: null } })) >= MOST) {
      const rule = `at most ${MOST} views a list: delete some`;
      throw new InvalidValue({ field: 'list', value: list, rule });
    }
    await refuseTaken(tx, data);
    const { actor } = context;
    const author = { userId: actor.kind === 'user' ? actor.id : null, actor: actorName(actor) };
    return tx.savedView.create({ data: { ...data, ...author }, select: { id: true } });
  });
}

/** Another name, or other filters under the same one. */
export function updateView(
  context: WriteContext,
  { id, ...change }: { id: string; name?: string; search?: string },
): Promise<{ id: string }> {
  const data = checked(change);
  return write(context, async (tx) => {
    const { list } = await changeable(tx, context.actor, { id, deletedAt: null });
    if (data.name !== undefined) await refuseTaken(tx, { id, list, name: data.name });
    await tx.savedView.update({ where: { id }, data });
    return { id };
  });
}

/** Takes a view from everybody; for a while it can be brought back. */
export function deleteView(context: WriteContext, { id }: { id: string }): Promise<{ id: string }> {
  return write(context, async (tx) => {
    await changeable(tx, context.actor, { id, deletedAt: null });
    await tx.savedView.update({ where: { id }, data: { deletedAt: new Date() } });
    return { id };
  });
}

/** Brings back what was deleted; of one that is there nothing changes. */
export function restoreView(context: WriteContext, { id }: { id: string }): Promise<{ id: string }> {
  return write(context, async (tx) => {
    await refuseTaken(tx, await changeable(tx, context.actor, { id }));
    await tx.savedView.update({ where: { id }, data: { deletedAt: null } });
    return { id };
  });
}

type Texts = Partial<Pick<CreateViewInput, 'name' | 'search'>>;

function checked<Given extends Texts>({ name, search }: Given): Pick<Given, keyof Texts & keyof Given> {
  const texts: Texts = {};
  if (name !== undefined) texts.name = checkText(name.trim(), { field: 'name', maxLength: 60 });
  if (search !== undefined) texts.search = checkText(search, { field: 'search', maxLength: 2_000 });
  if (search?.startsWith('?')) {
    throw new InvalidValue({ field: 'search', value: search, rule: 'what stands behind the ?' });
  }
  return texts as Pick<Given, keyof Texts & keyof Given>;
}

interface Kept {
  id: string;
  list: string;
  name: string;
}

async function changeable(tx: Tx, actor: Actor, where: { id: string; deletedAt?: null }): Promise<Kept> {
  const view = await tx.savedView.findFirst({ where });
  if (!view) throw new NotFound('There is no such view.');
  if (!mayChange(actor, view.userId)) throw new NotPermitted('A view is its author’s, and an ADMIN’s.');
  return view;
}

/** Two tabs of one name could not be told apart. */
async function refuseTaken(tx: Tx, { id, list, name }: Omit<Kept, 'id'> & { id?: string }): Promise<void> {
  const other = await tx.savedView.findFirst({
    where: { list, name: { equals: name, mode: 'insensitive' }, deletedAt: null, NOT: { id } },
    select: { id: true },
  });
  if (other) throw new InvalidValue({ field: 'name', value: name, rule: 'another view of the list has it' });
}
