/** A value of an exported cell; dates and amounts are text, exact as the API has them. */
export type Cell = string | number | boolean | null | undefined;

/** By these, as written in Chinese too, or by a tab or a line break, a spreadsheet takes a cell for a formula. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/** One field of RFC 4180. Text that a spreadsheet would run is led by an apostrophe; numbers of ours are numbers. */
function field(value: Cell): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One record of RFC 4180, with its line break. */
export function csvLine(values: readonly Cell[]): string {
  return `${values.map(field).join(',')}\r\n`;
}

/** Before the first line: by it Excel knows that the file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';
