const WIDEST = 60;

/** Columns as wide as their widest cell; what is longer than a line bears is cut. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cut = (cell: string) => {
    const line = cell.replaceAll(/\s+/g, ' ');
    return line.length > WIDEST ? `${line.slice(0, WIDEST - 1).toWellFormed()}…` : line;
  };
  const cells = [head, ...rows].map((row) => row.map(cut));
  const widths = head.map((_, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)));
  const lines = cells.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd(),
  );
  return [lines[0]!, widths.map((width) => '-'.repeat(width)).join('  '), ...lines.slice(1)];
}
