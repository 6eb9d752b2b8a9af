/** `import FILE…` as the command line runs it, and what it prints without a database. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyseAside } from '../../src/ingest/analyse-aside.ts';
import { analyseHere } from '../../src/ingest/analysis.ts';
import { dryRun } from '../../src/ingest/command/dry-run.ts';
import { filesOf } from '../../src/ingest/command/files-of.ts';
import { valuesInShort } from '../../src/ingest/command/in-short.ts';
import { importFiles } from '../../src/ingest/command/import-files.ts';
import { tableOf } from '../../src/ingest/command/table.ts';
import { proposalsOf } from '../../src/ingest/proposals/propose.ts';
import { readDocuments } from '../../src/ingest/read-documents.ts';
import { sourceText } from '../../src/ingest/source-text.ts';
import { openNewsroom, type Newsroom } from '../support/factories.ts';
import { quiet } from '../support/postgres.ts';
import { temporaryFolder } from '../support/server.ts';
import { first, storyOf } from './proposal-story.ts';
import { drawingOneAnother } from './readers/hostile-files.ts';
import { findSentences, report } from './reports.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let newsroom: Newsroom;
let files: string[];
beforeAll(async () => {
  folder = await temporaryFolder();
  newsroom = await openNewsroom();
  const at = (name: string) => join(folder.path, name);
  await mkdir(at('in/deeper'), { recursive: true });
  await writeFile(at('in/a.txt'), report(1));
  await writeFile(at('in/deeper/b.txt'), report(2));
  await writeFile(at('in/.hidden.txt'), report(3));
  await writeFile(at('in/bad.txt'), new Uint8Array([0xc3, 0x28]));
  files = await filesOf([at('in')]);
});
afterAll(async () => {
  expect(await newsroom.problems()).toEqual([]);
  await newsroom.close();
  await folder.remove();
});

/** What is said and complained of, without the folder. */
function heard() {
  const [lines, complaints]: [string[], string[]] = [[], []];
  const plain = (line: string) => line.replaceAll(`${folder.path}/`, '').replaceAll(/ {2,}/g, ' | ').trim();
  return {
    lines,
    complaints,
    say: (line: string) => void lines.push(plain(line)),
    complain: (line: string) => void complaints.push(plain(line)),
  };
}

test('a folder is its files, but for those that hide', async () => {
  expect(files.map((file) => file.slice(folder.path.length))).toEqual([
    '/in/a.txt',
    '/in/bad.txt',
    '/in/deeper/b.txt',
  ]);
  await expect(filesOf([join(folder.path, 'none')])).rejects.toThrow('There is no file');
});

test('a dry run says in a line of JSON a document what was found, to the letter', async () => {
  const { lines, complaints, ...voice } = heard();
  const isWell = await dryRun(files, {
    json: true,
    language: 'en',
    analysis: analyseHere(findSentences),
    ...voice,
  });
  expect(isWell).toBe(false);
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toMatch(/^in\/bad.txt: DOCUMENT_NOT_TEXT: document: /);
  const bytes = new TextEncoder().encode(report(1));
  const [document] = await readDocuments({
    bytes,
    mediaType: 'text/plain',
    fileName: null,
    hints: { language: 'en' },
  });
  const source = sourceText(document!.raw);
  const { sentences: _sentences, ...found } = findSentences(source);
  expect(JSON.parse(lines[0]!)).toEqual({
    file: 'in/a.txt',
    title: source.title,
    language: 'en',
    text: source.text,
    ...found,
  });
  expect(lines).toHaveLength(2);
});

test('a dry run says in a table what was found, within the width of the terminal', async () => {
  const wide = heard();
  const told = { language: 'en', analysis: analyseHere(findSentences), json: false };
  await dryRun(files, { ...told, say: wide.say, complain: wide.complain });
  expect(wide.lines).toContainEqual(
    expect.stringMatching(
      /^a.txt: .* \| CLAIM \| Werk 1 GmbH: headquarters Kiel \| seat \| 0.90 \| Werk 1 GmbH has/,
    ),
  );
  const raw: string[] = [];
  await dryRun(files, { ...told, width: 80, say: (line) => void raw.push(line), complain: wide.complain });
  expect(raw.length).toBeGreaterThan(4);
  expect(Math.max(...raw.map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('a dry run ends a file that never ends by itself, and goes on with the next', async () => {
  const endless = join(folder.path, 'endless.pdf');
  await writeFile(endless, drawingOneAnother());
  const { lines, complaints, ...voice } = heard();
  const aside = analyseAside({ longest: 5_000 });
  expect(await dryRun([endless, files[0]!], { json: true, analysis: aside, ...voice })).toBe(false);
  await aside.close();
  expect(complaints).toEqual(['endless.pdf: DOCUMENT_HOSTILE: document: it takes more than 5 seconds']);
  expect(JSON.parse(lines[0]!)).toMatchObject({ file: 'in/a.txt' });
});

test('every kind of finding is said in short: who, what, how much, when', () => {
  const { source, found } = storyOf(first);
  expect(proposalsOf(source, found).map((row) => `${row.kind} ${valuesInShort(row)}`)).toEqual([
    'PERSON Mira Sand',
    'ROLE Mira Sand, Founder, Polarwerk, 2015–',
    'COMPANY Polarwerk',
    'ROLE Mira Sand, Chair, Polarwerk, 2019–',
    'CLAIM Polarwerk: headquarters Kiel',
    'COMPANY_RELATION Polarwerk SUBSIDIARY_OF Borealis Holding',
    'COMPANY Borealis Holding',
    'FUNDING_ROUND Polarwerk, B, 20,000,000 EUR, 2021-05, from Harbour Fund (lead)',
    'COMPANY Harbour Fund',
    'MILESTONE Polarwerk is listed, LISTED, 2023',
    'QUOTE Mira Sand: We build slowly, … and we stay.',
  ]);
});

test('signs that take two places count as two in a table, and no sign is cut in half', () => {
  const rows = [
    ['阶跃星辰完成数十亿元人民币融资', 'a'],
    ['𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷', 'b'],
  ];
  const [, rule, first_, second] = tableOf(['Words', 'Letter'], rows, 20);
  expect(rule).toBe('------------  ------');
  expect(first_).toBe('阶跃星辰完…   a');
  expect(second).toBe('𠮷𠮷𠮷𠮷𠮷…   b');
});

test('files come in, once, and what is not in doubt is accepted where that is asked', async () => {
  const run = async (accept: boolean) => {
    const voice = heard();
    const bar = { show: () => {}, end: () => {} };
    const analysis = analyseHere(findSentences);
    const isWell = await importFiles(newsroom.prisma, files, { accept, analysis, log: quiet, bar, ...voice });
    return { isWell, lines: voice.lines.slice(2), complaints: voice.complaints };
  };
  const once = await run(false);
  expect(once.isWell).toBe(false);
  expect(once.complaints).toHaveLength(1);
  expect(once.lines).toEqual([
    'in/a.txt | imported | 1 | 2 | 0 | 2',
    'in/bad.txt | failed | 0 | 0 | 0 | 0',
    'in/deeper/b.txt | imported | 1 | 2 | 0 | 2',
  ]);
  expect((await run(true)).lines).toEqual([
    'in/a.txt | duplicate | 0 | 2 | 2 | 0',
    'in/bad.txt | failed | 0 | 0 | 0 | 0',
    'in/deeper/b.txt | duplicate | 0 | 2 | 2 | 0',
  ]);
  expect(await newsroom.prisma.company.count({ where: { headquarters: 'Kiel' } })).toBe(2);
  expect(await newsroom.prisma.document.count()).toBe(2);
});
