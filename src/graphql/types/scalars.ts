/** Scalars: each refuses on the way in what it would not give on the way out. */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { parseCurrency } from '../../text/currency.ts';
import { parseEdtf } from '../../text/edtf.ts';
import { parseLanguageTag } from '../../text/language.ts';

function textScalar(
  name: string,
  description: string,
  specifiedByURL: string | null,
  parse: (text: string) => string,
) {
  const read = (value: unknown): string => {
    if (typeof value !== 'string') throw new GraphQLError(`${name}: expected a string`);
    return parse(value);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: (value) => value as string,
    parseValue: read,
    parseLiteral: (node) => {
      if (node.kind !== Kind.STRING) throw new GraphQLError(`${name}: expected a string`, { nodes: node });
      return read(node.value);
    },
  });
}

function refuse(name: string, value: string, rule: string): never {
  throw new GraphQLError(`${name}: "${value.slice(0, 60)}" is not ${rule}`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i;

export const DateTime = new GraphQLScalarType<string, string>({
  ...textScalar(
    'DateTime',
    'An instant, RFC 3339 with its zone: `2026-03-01T08:30:00Z`. Answers are in UTC.',
    'https://www.rfc-editor.org/rfc/rfc3339',
    (text) => {
      const instant = INSTANT.test(text) ? new Date(text) : null;
      if (instant === null || Number.isNaN(instant.getTime())) {
        return refuse('DateTime', text, 'an instant with its zone, such as 2026-03-01T08:30:00Z');
      }
      return instant.toISOString();
    },
  ).toConfig(),
  // PostgreSQL writes UTC as +00:00.
  serialize: (value) => (value as string).replace(/\+00:00$/, 'Z'),
});

export const DateScalar = textScalar(
  'Date',
  'A day, ISO 8601: `2026-03-01`.',
  'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  (text) => {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
    const valid =
      day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && text >= '0001';
    return valid ? text : refuse('Date', text, 'a day such as 2026-03-01');
  },
);

export const EdtfDate = textScalar(
  'EdtfDate',
  'A date that may be uncertain, EDTF (ISO 8601-2 level 1): `2016`, `2024-11`, `2019~`, `201X`, `2019-10-07/2021`.',
  'https://www.loc.gov/standards/datetime/',
  (text) => parseEdtf(text).edtf,
);

export const Decimal = textScalar(
  'Decimal',
  'A decimal number as a string, never a float: `"5000000000"`, `"5.5"`.',
  null,
  (text) =>
    /^\d{1,30}(\.\d{1,6})?$/.test(text)
      ? text
      : refuse(
          'Decimal',
          text,
          'a decimal number of at most 30 digits before and 6 after the point, such as "5000000000"',
        ),
);

export const CurrencyCode = textScalar(
  'CurrencyCode',
  'ISO 4217: `USD`, `CNY`, `EUR`.',
  'https://www.iso.org/iso-4217-currency-codes.html',
  parseCurrency,
);

export const LanguageTag = textScalar(
  'LanguageTag',
  'BCP 47: `de`, `en`, `zh-Hans`.',
  'https://www.rfc-editor.org/info/bcp47',
  parseLanguageTag,
);

export const URLScalar = textScalar(
  'URL',
  'An absolute http or https address.',
  'https://url.spec.whatwg.org/',
  (text) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    return url && /^https?:$/.test(url.protocol)
      ? url.href
      : refuse('URL', text, 'an absolute http or https address');
  },
);

export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any value as JSON has it: of a field whose kind depends on its name.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
});
