import { BYTE_ORDER_MARK, csvLine, type Cell } from './csv.ts';

export type ExportFormat = 'csv' | 'json';

export interface ExportColumn<R> {
  /** The heading of a CSV file, in the reader's language. */
  heading: string;
  /** The property of a JSON file, for programs. */
  key: string;
  text: (record: R) => Cell;
}

export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/** What stands before the records, page after page, and at the end. */
export interface RecordWriter<R> {
  head: () => string;
  page: (records: readonly R[]) => string;
  foot: () => string;
}

export function recordWriter<R extends { id: string }>(
  format: ExportFormat,
  columns: readonly ExportColumn<R>[],
): RecordWriter<R> {
  if (format === 'csv') {
    return {
      head: () => BYTE_ORDER_MARK + csvLine([...columns.map(({ heading }) => heading), 'id']),
      page: (records) =>
        records.map((record) => csvLine([...columns.map(({ text }) => text(record)), record.id])).join(''),
      foot: () => '',
    };
  }
  let isFirst = true;
  return {
    head: () => '[',
    page: (records) => {
      const lines = records.map((record) => {
        const values = columns.map(({ key, text }) => [key, text(record) ?? null] as const);
        const comma = isFirst ? '' : ',';
        isFirst = false;
        return `${comma}\n${JSON.stringify({ id: record.id, ...Object.fromEntries(values) })}`;
      });
      return lines.join('');
    },
    foot: () => '\n]\n',
  };
}
