import type { ListFilter } from './filters/list-filter.ts';

/** What the address says of a list: `?q=star&companyKind=BRAND&sort=NAME.ASC&after=…`. */
export interface ListAddress {
  text: string;
  /** By the keys of the filters; those that cannot be read are left out. */
  filters: Readonly<Record<string, string>>;
  /** `NAME.ASC`, or null for the list's own order. */
  sort: string | null;
  after: string | null;
  before: string | null;
}

interface Readable {
  filters: readonly ListFilter[];
  text?: { field: string };
  order: string | null;
}

export function readAddress(params: URLSearchParams, { filters, text }: Readable): ListAddress {
  const found: Record<string, string> = {};
  for (const { key, toInput } of filters) {
    const value = params.get(key);
    if (value !== null && toInput(value) !== null) found[key] = value;
  }
  const sort = params.get('sort');
  return {
    text: text ? (params.get('q') ?? '').trim() : '',
    filters: found,
    sort: sort !== null && /^[A-Z_]+\.(ASC|DESC)$/.test(sort) ? sort : null,
    after: params.get('after'),
    before: params.get('before'),
  };
}

/** The parameters of an address, in the order of the list's filters so that equal views have equal addresses. */
export function writeAddress(
  { text, filters: set, sort, after, before }: ListAddress,
  { filters, order }: Readable,
): URLSearchParams {
  const params = new URLSearchParams();
  if (text !== '') params.set('q', text);
  for (const { key } of filters) if (set[key] !== undefined) params.set(key, set[key]);
  if (sort !== null && sort !== order) params.set('sort', sort);
  if (after !== null) params.set('after', after);
  if (before !== null) params.set('before', before);
  return params;
}

/** `filterBy` as the API takes it. */
export function filterInput(
  { text, filters: set }: Pick<ListAddress, 'text' | 'filters'>,
  { filters, text: textFilter }: Readable,
): Record<string, unknown> {
  const input: Record<string, unknown> = text !== '' && textFilter ? { [textFilter.field]: text } : {};
  for (const { key, toInput } of filters) {
    const value = set[key];
    if (value === undefined) continue;
    Object.assign(input, toInput(value));
  }
  return input;
}

export interface Order {
  field: string;
  order: 'ASC' | 'DESC';
}

/** `NAME.ASC` as react-admin has it. */
export function orderOf(sort: string | null): Order | undefined {
  const [field, order] = sort?.split('.') ?? [];
  return field ? { field, order: order as Order['order'] } : undefined;
}
