/** Uncertain values as the columns they are stored in. */
import { checkAmount, type AmountInput, type AmountQualifier } from '../text/amount.ts';
import { parseEdtf } from '../text/edtf.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { checkText } from '../text/well-formed.ts';

/** An EDTF text and, where there is one, the wording it was read from. */
export interface DateInput {
  edtf: string;
  verbatim?: string | null;
}

type DateColumns<Prefix extends string> = Record<`${Prefix}Edtf` | `${Prefix}Verbatim`, string | null> &
  Record<`${Prefix}Earliest` | `${Prefix}Latest`, Date | null>;
type AmountColumns<Prefix extends string> = Record<
  `${Prefix}Min` | `${Prefix}Max` | `${Prefix}Currency` | `${Prefix}Verbatim`,
  string | null
> &
  Record<`${Prefix}Qualifier`, AmountQualifier | null>;

export function dateColumns<Prefix extends string>(
  prefix: Prefix,
  input: DateInput | null | undefined,
  field: string,
): DateColumns<Prefix> {
  const date = input ? named(field, () => parseEdtf(input.edtf)) : null;
  const day = (text: string | null | undefined) => (text ? new Date(`${text}T00:00:00Z`) : null);
  return {
    [`${prefix}Edtf`]: date?.edtf ?? null,
    [`${prefix}Earliest`]: day(date?.earliest),
    [`${prefix}Latest`]: day(date?.latest),
    [`${prefix}Verbatim`]: wording(input?.verbatim, field),
  } as DateColumns<Prefix>;
}

type DateArguments<Prefix extends string> = [
  prefix: Prefix,
  input: DateInput | null | undefined,
  field: string,
];

/** Two dates of which the second is not certainly before the first. */
export function periodColumns<Start extends string, End extends string>(
  start: DateArguments<Start>,
  end: DateArguments<End>,
): DateColumns<Start> & DateColumns<End> {
  const [from, to] = [dateColumns(...start), dateColumns(...end)];
  const earliest = (from as DateColumns<string>)[`${start[0]}Earliest`];
  const latest = (to as DateColumns<string>)[`${end[0]}Latest`];
  if (earliest && latest && latest < earliest) {
    throw new InvalidValue({ field: end[2], value: end[1]!.edtf, rule: `not before ${start[2]}` });
  }
  return { ...from, ...to };
}

export function amountColumns<Prefix extends string>(
  prefix: Prefix,
  input: AmountInput | null | undefined,
  field: string,
): AmountColumns<Prefix> {
  const amount = input ? checkAmount(input, field) : null;
  return {
    [`${prefix}Min`]: amount?.min ?? null,
    [`${prefix}Max`]: amount?.max ?? null,
    [`${prefix}Currency`]: amount?.currency ?? null,
    [`${prefix}Qualifier`]: amount?.qualifier ?? null,
    [`${prefix}Verbatim`]: wording(amount?.verbatim, field),
  } as AmountColumns<Prefix>;
}

/** Columns as the verbs know them, as a row of their table in JSON, and the names that it has there. */
export function rowOf(columns: object): { names: string[]; row: string } {
  const values = Object.entries(columns).map(([name, value]) => [snakeCase(name), value as unknown] as const);
  return { names: values.map(([name]) => name), row: JSON.stringify(Object.fromEntries(values)) };
}

const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function wording(verbatim: string | null | undefined, field: string): string | null {
  return verbatim
    ? checkText(verbatim, { field: `${field}.verbatim`, maxLength: 500, multiline: true })
    : null;
}

/** Says where in the input a value stands that a parser refused. */
export function named<Result>(field: string, parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    if (error instanceof InvalidValue) throw error.at(field);
    throw error;
  }
}
