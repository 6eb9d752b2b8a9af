import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { kindIcons } from '../ui/kinds.ts';
import type { ListAddress } from './list-address.ts';
import type { ListDefinition, ListRecord } from './list-definition.ts';
import styles from './list-empty.module.css';
import { useListCounts } from './use-list-counts.ts';
import type { GoTo } from './use-list-address.ts';

interface ListEmptyProps<R extends ListRecord> {
  definition: ListDefinition<R>;
  address: ListAddress;
  goTo: GoTo;
}

/** Nothing to show: what would bring something here, or which filter keeps it away. */
export function ListEmpty<R extends ListRecord>({ definition, address, goTo }: ListEmptyProps<R>) {
  const say = useWords();
  const isFiltered = address.text !== '' || Object.keys(address.filters).length > 0;
  if (isFiltered) return <FilteredAway definition={definition} address={address} goTo={goTo} />;
  const { empty, create, kind } = definition;
  return (
    <EmptyState
      icon={kindIcons[kind]}
      title={say(empty.title)}
      text={say(empty.text)}
      action={
        create && (
          <ButtonLink tone="main" to={create.to} keys="c">
            {say(create.label)}
          </ButtonLink>
        )
      }
    />
  );
}

/** Asks what each filter alone takes away, so that one sees which to drop. */
function FilteredAway<R extends ListRecord>({ definition, address, goTo }: ListEmptyProps<R>) {
  const say = useWords();
  const number = new Intl.NumberFormat(useLanguage());
  const { text, filters } = address;
  const acting = definition.filters.filter(({ key }) => filters[key] !== undefined);
  const ways = [
    ...acting.map((filter) => {
      const { [filter.key]: value, ...others } = filters;
      return {
        key: filter.key,
        words: (
          <>
            {say(filter.label)} <filter.Value filter={filter} value={value!} />
          </>
        ),
        without: { text, filters: others },
      };
    }),
    ...(text === '' ? [] : [{ key: 'q', words: text, without: { text: '', filters } }]),
  ];
  const counts = useListCounts(
    definition,
    ways.map(({ without }) => without),
  );
  const found = ways.flatMap((way, index) => {
    const count = counts[index];
    return count ? [{ ...way, count }] : [];
  });
  return (
    <EmptyState
      icon={kindIcons[definition.kind]}
      title={say(definition.none)}
      text={
        <span className={styles.ways}>
          {found.map(({ key, words, count, without }) => (
            <span key={key} className={styles.way}>
              <span>
                {say('lists.empty.without', { smart_count: count, count: number.format(count) })}{' '}
                <strong>
                  {say('lists.empty.quoteStart')}
                  {words}
                  {say('lists.empty.quoteEnd')}
                </strong>
              </span>
              <Button size="small" onClick={() => goTo(without)}>
                {say('lists.empty.drop')}
              </Button>
            </span>
          ))}
        </span>
      }
      action={
        found.length === 0 || ways.length > 1 ? (
          <Button onClick={() => goTo({ text: '', filters: {} })}>{say('lists.empty.dropAll')}</Button>
        ) : undefined
      }
    />
  );
}
