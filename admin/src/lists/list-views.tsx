import { useLocation } from 'react-router-dom';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Tabs } from '../ui/tabs.tsx';
import type { ListAddress } from './list-address.ts';
import type { ListDefinition, ListRecord } from './list-definition.ts';
import { SaveView } from './save-view.tsx';
import { useListCounts } from './use-list-counts.ts';
import { useViews } from './use-views.ts';
import { ViewMenu } from './view-menu.tsx';

/**
 * Views of a list as tabs with their counts. A view is an address, so it can be sent to somebody; one that the desk needs
 * often is kept under a name.
 */
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
  const { views, saved, active, unsaved } = useViews(definition, address);
  const counts = useListCounts(
    definition,
    views.map((view) => view.address),
  );
  const tabs = views.map(({ key, label, search, isActive }, index) => {
    const count = counts[index];
    return {
      key,
      label,
      to: search === '' ? pathname : `${pathname}?${search}`,
      active: isActive,
      count: count === undefined ? undefined : number.format(count),
    };
  });
  return (
    <Tabs
      label={say('lists.views')}
      tabs={tabs}
      action={
        active ? (
          <ViewMenu key={active.id} view={active} />
        ) : unsaved === null ? undefined : (
          <SaveView list={definition.name} search={unsaved} saved={saved} />
        )
      }
    />
  );
}
