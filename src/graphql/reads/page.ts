import { InvalidValue } from '../../errors/app-error.ts';

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}
export interface Page {
  size: number;
  backward: boolean;
  cursor: string | null;
  cursorField: 'after' | 'before';
}

/** Relay's paging arguments; more than a page may hold is an error and never clipped. */
export function pageOf({ first, after, last, before }: PageArguments): Page {
  const backward = last !== undefined && last !== null;
  if (backward && first !== undefined && first !== null) {
    throw new InvalidValue({ field: 'last', value: last, rule: 'give `first` or `last`, not both' });
  }
  const [sizeField, size] = backward
    ? (['last', last] as const)
    : (['first', first ?? DEFAULT_PAGE] as const);
  if (size < 1 || size > LARGEST_PAGE) {
    throw new InvalidValue({
      field: sizeField,
      value: size,
      rule: `a page has 1 to ${LARGEST_PAGE} records`,
    });
  }
  const [wrongField, wrong] = backward ? (['after', after] as const) : (['before', before] as const);
  if (wrong !== undefined && wrong !== null) {
    const belongs = backward ? '`after` goes with `first`' : '`before` goes with `last`';
    throw new InvalidValue({ field: wrongField, value: wrong, rule: belongs });
  }
  return backward
    ? { size, backward, cursor: before ?? null, cursorField: 'before' }
    : { size, backward, cursor: after ?? null, cursorField: 'after' };
}
