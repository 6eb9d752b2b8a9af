/** How a text without markup is laid out: which lines are one paragraph. */
import { joinLines } from './join-lines.ts';

/** A paragraph on one line is longer; where lines are broken none is. */
const WIDEST = 120;
/** Narrower columns are lists, verses, addresses. */
const NARROWEST = 40;
const STOP = /[.!?…:。！？：]["'”“’»«」』)\]]*$/u;

export function endsWithStop(line: string): boolean {
  return STOP.test(line);
}

/** Paragraphs as they are parted by empty lines, or where there are none, by line ends; LF alone ends a line. */
export function paragraphsOf(text: string): string[] {
  const groups = groupsOf(text.split('\n').map((line) => line.trim()));
  if (groups.length !== 1) return groups.flatMap((lines) => paragraphsOfGroup(lines, isNarrow(lines)));
  return paragraphsOfGroup(groups[0]!, isNarrow(groups[0]!) && isBroken(groups[0]!));
}

function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  let open = false;
  for (const line of lines) {
    if (line !== '') {
      if (open) groups.at(-1)!.push(line);
      else groups.push([line]);
    }
    open = line !== '';
  }
  return groups;
}

const widthOf = (lines: readonly string[]) => lines.reduce((most, { length }) => Math.max(most, length), 0);
const isNarrow = (lines: readonly string[]) => widthOf(lines) <= WIDEST;

/** Whether most lines end where the column did and not where a sentence does. */
function isBroken(lines: readonly string[]): boolean {
  const width = widthOf(lines);
  const before = lines.slice(0, -1);
  const cut = before.filter((line) => line.length > width * 0.6 && !endsWithStop(line));
  return width >= NARROWEST && before.length >= 3 && cut.length * 2 > before.length;
}

/** A line of a list stays one; so does a heading right above its paragraph, and what ends well before the margin. */
function paragraphsOfGroup(lines: readonly string[], areBroken: boolean): string[] {
  if (!areBroken) return [...lines];
  const width = widthOf(lines);
  const paragraphs: string[][] = [[]];
  lines.forEach((line, index) => {
    if (isListItem(line) && paragraphs.at(-1)!.length > 0) paragraphs.push([]);
    paragraphs.at(-1)!.push(line);
    const isShort = width >= NARROWEST && line.length < width * 0.6;
    if (isShort && index < lines.length - 1 && (endsWithStop(line) || index === 0)) paragraphs.push([]);
  });
  return paragraphs.map(joinLines).filter((paragraph) => paragraph !== '');
}

/** A dash of another kind opens speech in some languages. */
export function isListItem(line: string): boolean {
  return /^(?:[-*•·▪◦‣]|\d{1,2}[.)])\s+\S/u.test(line);
}

/** Rows of cells: a table handed over as text has no sentences to stand for a fact. */
export function isTable(text: string): boolean {
  const rows = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 50);
  if (rows.length < 3) return false;
  return [',', ';', '\t', '|'].some((mark) => {
    const counts = rows.map((row) => cellsOf(row, mark));
    const usual = counts[0]!;
    if (usual < 3) return false;
    const even = counts.filter((count) => count === usual).length;
    const stops = rows.filter((row) => endsWithStop(row.trim())).length;
    const cell = rows.reduce((sum, row) => sum + row.length, 0) / rows.length / usual;
    return even >= rows.length * 0.9 && stops <= rows.length * 0.1 && cell < 30;
  });
}

function cellsOf(row: string, mark: string): number {
  let cells = 1;
  let quoted = false;
  for (const letter of row) {
    if (letter === '"') quoted = !quoted;
    else if (letter === mark && !quoted) cells += 1;
  }
  return cells;
}
