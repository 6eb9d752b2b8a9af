import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BYTE_ORDER_MARK, csvLine } from '../../admin/src/lists/export/csv.ts';
import { recordWriter } from '../../admin/src/lists/export/write-records.ts';

/** One line of RFC 4180 read as a spreadsheet reads it. */
function read(line: string): string[] {
  const fields: string[] = [];
  let at = 0;
  const text = line.replace(/\r\n$/, '');
  for (;;) {
    let field = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (text[at] === '"') at += 1;
        field += text[at]!;
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== ',') {
        field += text[at]!;
        at += 1;
      }
    }
    fields.push(field);
    if (at >= text.length) return fields;
    at += 1;
  }
}

const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

describe('a line of CSV', () => {
  it('reads as it was written, whatever stands in it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', ' ', 'é', '家', "'") });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        const written = cells.map((text) => (starts.includes(text[0] ?? '') ? `'${text}` : text));
        expect(read(csvLine(cells))).toEqual(written);
      }),
    );
  });

  it.each(starts)('has no cell that a spreadsheet runs: %j', (start) => {
    const [first] = read(csvLine([`${start}1+1`]));
    expect(first).toBe(`'${start}1+1`);
  });

  it('leaves numbers, truths and nothing as they are', () => {
    expect(csvLine([-3, 1.5, true, null, undefined])).toBe('-3,1.5,true,,\r\n');
  });
});

describe('a file of records', () => {
  const columns = [
    { heading: '=Name', key: 'name', text: ({ name }: { id: string; name: string }) => name },
    { heading: 'Length', key: 'length', text: ({ name }: { id: string; name: string }) => name.length },
  ];
  const pages = [[{ id: 'a', name: '=cmd()' }], [], [{ id: 'b', name: 'Bé, "B"' }]];
  const written = (format: 'csv' | 'json') => {
    const writer = recordWriter(format, columns);
    return [writer.head(), ...pages.map((page) => writer.page(page)), writer.foot()].join('');
  };

  it('is CSV for spreadsheets, its headings neutralised too', () => {
    expect(written('csv')).toBe(`${BYTE_ORDER_MARK}'=Name,Length,id\r\n'=cmd(),6,a\r\n"Bé, ""B""",7,b\r\n`);
  });

  it('is JSON for programs, the values as they are', () => {
    expect(JSON.parse(written('json'))).toEqual([
      { id: 'a', name: '=cmd()', length: 6 },
      { id: 'b', name: 'Bé, "B"', length: 7 },
    ]);
  });
});
