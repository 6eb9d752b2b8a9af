import { useLocation } from 'react-router-dom';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Tabs } from '../ui/tabs.tsx';
import { filterInput, readAddress, writeAddress, type ListAddress } from './list-address.ts';
import type { ListDefinition, ListRecord } from './list-definition.ts';
import { useListCounts } from './use-list-counts.ts';

/** Views of a list as tabs with their counts. A view is an address, so it can be sent to somebody. */
export function ListViews<R extends ListRecord>({
  definition,
  address,
}: {
  definition: ListDefinition<R>;
  address: ListAddress;
}) {
  const say = useWords();
  const { pathname } = useLocation();
  const number = new Intl.NumberFormat(useLanguage());
  const views = definition.views.map(({ label, params }) => ({
    label: say(label),
    address: readAddress(new URLSearchParams(params), definition),
  }));
  const counts = useListCounts(
    definition,
    views.map((view) => view.address),
  );
  const shown = JSON.stringify(filterInput(address, definition));
  const tabs = views.map((view, index) => {
    const params = writeAddress(view.address, definition).toString();
    const count = counts[index];
    return {
      label: view.label,
      to: params === '' ? pathname : `${pathname}?${params}`,
      active: JSON.stringify(filterInput(view.address, definition)) === shown,
      count: count === undefined ? undefined : number.format(count),
    };
  });
  return <Tabs label={say('lists.views')} tabs={tabs} />;
}
