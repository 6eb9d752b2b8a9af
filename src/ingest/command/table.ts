const WIDEST = 60;
/** A column that has to give way keeps so many. */
const NARROWEST = 8;
const BETWEEN = 2;

/** Signs that take two places of a terminal: Chinese, Japanese, Korean. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u;

function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += WIDE.test(sign) ? 2 : 1;
  return width;
}

function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let [kept, taken] = ['', 0];
  for (const sign of text) {
    taken += widthOf(sign);
    if (taken > width - 1) break;
    kept += sign;
  }
  return `${kept}…`;
}

/**
 * Columns as wide as their widest cell; what is longer than a line bears is cut. Where the terminal is narrower, in places,
 * the widest columns give way.
 */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  terminal: number = Infinity,
): string[] {
  const cells = [head, ...rows].map((row) => row.map((cell) => cutTo(cell.replaceAll(/\s+/g, ' '), WIDEST)));
  const widths = head.map((_, at) => Math.max(...cells.map((row) => widthOf(row[at] ?? ''))));
  const whole = () => widths.reduce((sum, width) => sum + width + BETWEEN, -BETWEEN);
  while (whole() > terminal && Math.max(...widths) > NARROWEST) {
    widths[widths.indexOf(Math.max(...widths))]! -= 1;
  }
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => {
        const cut = cutTo(cell, widths[at]!);
        return cut + ' '.repeat(widths[at]! - widthOf(cut));
      })
      .join(' '.repeat(BETWEEN))
      .trimEnd();
  return [
    line(cells[0]!),
    widths.map((width) => '-'.repeat(width)).join(' '.repeat(BETWEEN)),
    ...cells.slice(1).map(line),
  ];
}
