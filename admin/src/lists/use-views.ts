import { useRead } from '../api/use-read.ts';
import { SavedViews, type SavedViewsQuery } from '../generated/lists/saved-views.ts';
import { useWords } from '../i18n/use-words.ts';
import { filterInput, readAddress, writeAddress, type ListAddress } from './list-address.ts';
import type { ListDefinition, ListRecord } from './list-definition.ts';

export type SavedView = SavedViewsQuery['savedViews']['nodes'][number];

interface View {
  key: string;
  label: string;
  address: ListAddress;
  /** What stands behind the `?` while it is open. */
  search: string;
  isActive: boolean;
}

interface Views {
  views: readonly View[];
  saved: readonly SavedView[];
  /** The one of them that is open. */
  active: SavedView | undefined;
  /** What is shown, where no view has it: it can be saved. */
  unsaved: string | null;
}

/** The views of a list, those that come with it and those that somebody saved, and which of them is open. */
export function useViews<R extends ListRecord>(definition: ListDefinition<R>, address: ListAddress): Views {
  const say = useWords();
  const { data } = useRead(SavedViews, { list: definition.name });
  const searchOf = (each: ListAddress): string =>
    writeAddress({ ...each, after: null, before: null }, definition).toString();
  const read = (params: URLSearchParams) => {
    const found = readAddress(params, definition);
    return { address: found, search: searchOf(found) };
  };
  const shown = searchOf(address);
  const saved = data?.savedViews.nodes ?? [];
  const kept = saved.map((view) => ({ view, ...read(new URLSearchParams(view.search)) }));
  const active = kept.find(({ search }) => search === shown)?.view;
  // One that comes with the list stays open in another order.
  const filters = JSON.stringify(filterInput(address, definition));
  const given = definition.views.map(({ key, label, params }) => {
    const view = { key, label: say(label), ...read(new URLSearchParams(params)) };
    const isActive = !active && JSON.stringify(filterInput(view.address, definition)) === filters;
    return { ...view, isActive };
  });
  const views = [
    ...given,
    ...kept.map(({ view, ...at }) => ({
      ...at,
      key: view.id,
      label: view.name,
      isActive: view === active,
    })),
  ];
  const isKnown = data === undefined || views.some(({ search }) => search === shown);
  return { views, saved, active, unsaved: isKnown ? null : shown };
}
