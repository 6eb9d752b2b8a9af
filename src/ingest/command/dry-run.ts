/** What would be proposed, told without a database. */
import { basename } from 'node:path';
import { AppError } from '../../errors/app-error.ts';
import type { Analysis } from '../analysis.ts';
import { proposalsOf } from '../proposals/propose.ts';
import type { Found, KnownName, SourceText } from '../recognise/found.ts';
import { sourceText } from '../source-text.ts';
import { bytesOf } from './files-of.ts';
import { valuesInShort } from './in-short.ts';
import { tableOf } from './table.ts';

/** Without a database nobody is known. */
const nobody: readonly KnownName[] = [];

export interface DryRunOptions {
  language?: string | undefined;
  json: boolean;
  /** Of the terminal, in places; a table is as wide as it needs where there is none. */
  width?: number | undefined;
  analysis: Analysis;
  say(line: string): void;
  complain(line: string): void;
}

/** Whether every file could be read. */
export async function dryRun(files: readonly string[], options: DryRunOptions): Promise<boolean> {
  const rows: string[][] = [];
  let isWell = true;
  for (const file of files) {
    try {
      for (const { source, found } of await look(file, options)) {
        if (found.missed !== undefined) options.complain(`${file}: ${found.missed}`);
        if (options.json) options.say(jsonLine(file, source, found));
        else rows.push(...rowsOf(file, source, found));
      }
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      isWell = false;
      options.complain(`${file}: ${error.code}: ${error.message}`);
    }
  }
  if (!options.json && rows.length > 0) {
    const head = ['Document', 'Kind', 'What', 'Rule', 'Confidence', 'Passage'];
    for (const line of tableOf(head, rows, options.width)) options.say(line);
  }
  return isWell;
}

async function look(file: string, { language, analysis }: DryRunOptions) {
  const sources = await analysis.read({
    pieces: [await bytesOf(file)],
    mediaType: 'application/octet-stream',
    fileName: basename(file),
    hints: { language },
  });
  const looked = [];
  for (const { raw } of sources) {
    const source = sourceText(raw);
    looked.push({ source, found: await analysis.recognise(source, nobody) });
  }
  return looked;
}

/** What recognisers gave, to the letter. */
function jsonLine(file: string, { title, language, text }: SourceText, found: Found): string {
  const { money, dates, parties, proposals } = found;
  return JSON.stringify({ file, title, language, text, money, dates, parties, proposals });
}

function rowsOf(file: string, source: SourceText, found: Found): string[][] {
  const rows = proposalsOf(source, found);
  const name = `${basename(file)}: ${source.title}`;
  if (rows.length === 0) return [[name, 'nothing', '', '', '', '']];
  return rows.map((row) => [
    name,
    row.kind,
    valuesInShort(row),
    row.rule,
    row.confidence.toFixed(2),
    row.passages.map(({ exact }) => exact).join(' / '),
  ]);
}
