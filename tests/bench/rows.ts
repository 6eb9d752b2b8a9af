/** The rows of an archive of N articles; the same N gives the same rows. */
import { createHash } from 'node:crypto';

export interface Size {
  articles: number;
  people: number;
  companies: number;
}

export function sizeOf(articles: number): Size {
  return { articles, people: Math.ceil(articles / 10), companies: Math.ceil(articles / 20) };
}

const START = Date.UTC(2006, 0, 1);
const MINUTES_APART = 90;
const DRAFT_EVERY = 20;

/** A uuid that looks random and is always the same for a kind and a number. */
export function idOf(kind: string, number: number): string {
  const hex = createHash('md5').update(`${kind} ${number}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** A few parties are named often, most rarely. */
const pick = (seed: number, count: number): number => {
  const unit = ((seed * 2_654_435_761) % 4_294_967_296) / 4_294_967_296;
  return Math.floor(unit * unit * count);
};
export const peopleOf = (article: number, { people }: Size): number[] =>
  distinct([pick(article * 3 + 1, people), pick(article * 3 + 2, people)], people);
export const companiesOf = (article: number, { companies }: Size): number[] =>
  distinct([pick(article * 5 + 1, companies), pick(article * 5 + 2, companies)], companies);
const distinct = ([one = 0, other = 0]: number[], count: number): number[] => [
  one,
  other === one ? (one + 1) % count : other,
];

const words =
  'archive market round founder board city sensor factory river report quarter engine paper window growth supply network bridge garden signal'.split(
    ' ',
  );
const sentences = Array.from({ length: 400 }, (_, index) => {
  const text = Array.from(
    { length: 12 + (index % 7) },
    (__, at) => words[(index * 7 + at * at + at * index) % words.length],
  ).join(' ');
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
});

export function bodyOf(article: number): string {
  let text = '';
  for (let at = 0; text.length < 1_980; at += 1) {
    text += `${text === '' ? '' : ' '}${sentences[(article * 13 + at * 29) % sentences.length]}`;
  }
  return text.slice(0, 2_000);
}

export const isDraft = (article: number): boolean => article % DRAFT_EVERY === 7;
const publishedAt = (article: number): string =>
  new Date(START + article * MINUTES_APART * 60_000).toISOString();

export type Row = readonly (string | number | boolean | null)[];

function* range(count: number): Generator<number> {
  for (let number = 0; number < count; number += 1) yield number;
}

/** Table and columns -> its rows. Parents come before what points to them only for the reader of this file. */
export function tables(size: Size): [string, () => Generator<Row>][] {
  const { articles, people, companies } = size;
  return [
    [
      'publisher (id, name, is_public)',
      function* () {
        yield [idOf('publisher', 0), 'Bench', true];
      },
    ],
    [
      'person (id, slug, name, name_sort, version, born_edtf, born_earliest, born_latest, is_public)',
      function* () {
        for (const n of range(people)) {
          yield [
            idOf('person', n),
            `person-${n}`,
            `Person ${n}`,
            `person ${n}`,
            1,
            '1970',
            '1970-01-01',
            '1970-12-31',
            true,
          ];
        }
      },
    ],
    [
      'company (id, slug, name, name_sort, version, company_kind, founded_edtf, founded_earliest, founded_latest, is_public)',
      function* () {
        for (const n of range(companies)) {
          yield [
            idOf('company', n),
            `company-${n}`,
            `Company ${n}`,
            `company ${n}`,
            1,
            'COMPANY',
            '1999',
            '1999-01-01',
            '1999-12-31',
            true,
          ];
        }
      },
    ],
    [
      'role (id, person_id, company_id, title, role_kind, version, started_edtf, started_earliest, started_latest, is_public)',
      function* () {
        for (const n of range(people)) {
          for (const k of range(1 + (n % 2))) {
            const year = 2000 + ((n + k * 5) % 20);
            yield [
              idOf('role', n * 2 + k),
              idOf('person', n),
              idOf('company', (n * 3 + k) % companies),
              'Director',
              'EXECUTIVE',
              1,
              `${year}`,
              `${year}-01-01`,
              `${year}-12-31`,
              true,
            ];
          }
        }
      },
    ],
    [
      'funding_round (id, company_id, title, round_type, series, version, amount_min, amount_max, amount_currency, amount_qualifier, announced_edtf, announced_earliest, announced_latest, is_public)',
      function* () {
        for (const n of range(companies)) {
          for (const k of range(3)) {
            const [amount, year] = [(n + 1) * 1000 * (k + 1), 2008 + k * 4];
            yield [
              idOf('round', n * 3 + k),
              idOf('company', n),
              `Company ${n}, Series ${'ABC'[k]}`,
              `SERIES_${'ABC'[k]}`,
              'ABC'[k]!,
              1,
              amount,
              amount,
              'USD',
              'EXACT',
              `${year}`,
              `${year}-01-01`,
              `${year}-12-31`,
              true,
            ];
          }
        }
      },
    ],
    [
      'investment (id, round_id, company_id, is_lead, position, is_public)',
      function* () {
        for (const n of range(companies * 3)) {
          for (const k of range(2)) {
            yield [
              idOf('investment', n * 2 + k),
              idOf('round', n),
              idOf('company', (n * 7 + k * 11 + 1) % companies),
              k === 0,
              k,
              true,
            ];
          }
        }
      },
    ],
    [
      'claim (id, round_id, field, value_kind, amount_min, amount_max, amount_currency, amount_qualifier, value_key, verbatim, is_public)',
      function* () {
        for (const n of range(companies * 3)) {
          yield [
            idOf('claim', n),
            idOf('round', n),
            'amount',
            'AMOUNT',
            1000,
            1000,
            'USD',
            'EXACT',
            `${n}`,
            'so many dollars',
            true,
          ];
        }
      },
    ],
    [
      'claim (id, company_id, field, value_kind, date_edtf, date_earliest, date_latest, value_key, verbatim, is_public)',
      function* () {
        for (const n of range(companies)) {
          yield [
            idOf('founding', n),
            idOf('company', n),
            'foundedOn',
            'DATE',
            '1999',
            '1999-01-01',
            '1999-12-31',
            '1999',
            'in 1999',
            true,
          ];
        }
      },
    ],
    [
      'article (id, slug, status, version, headline, standfirst, blocks, body_text, byline, language, word_count, publisher_id, published_at, is_public)',
      function* () {
        for (const n of range(articles)) {
          const text = bodyOf(n);
          const blocks = [
            { blockKind: 'PARAGRAPH', level: null, text, span: { start: 0, end: text.length }, marks: [] },
          ];
          yield [
            idOf('article', n),
            `article-${n}`,
            isDraft(n) ? 'DRAFT' : 'PUBLISHED',
            1,
            `Headline ${n}`,
            sentences[n % sentences.length]!,
            JSON.stringify(blocks),
            text,
            'Bench',
            'en',
            300,
            idOf('publisher', 0),
            isDraft(n) ? null : publishedAt(n),
            !isDraft(n),
          ];
        }
      },
    ],
    [
      'mention (id, article_id, person_id, company_id, start, "end", text, is_public)',
      function* () {
        for (const n of range(articles)) {
          for (const [k, person] of peopleOf(n, size).entries()) {
            yield [
              idOf('mention', n * 4 + k),
              idOf('article', n),
              idOf('person', person),
              null,
              k * 20,
              k * 20 + 8,
              'a person',
              !isDraft(n),
            ];
          }
          for (const [k, company] of companiesOf(n, size).entries()) {
            yield [
              idOf('mention', n * 4 + 2 + k),
              idOf('article', n),
              null,
              idOf('company', company),
              k * 20 + 10,
              k * 20 + 19,
              'a company',
              !isDraft(n),
            ];
          }
        }
      },
    ],
    [
      'appearance (id, article_id, person_id, company_id, first_start, published_sort, is_public)',
      function* () {
        for (const n of range(articles)) {
          const at = isDraft(n) ? '-infinity' : publishedAt(n);
          for (const [k, person] of peopleOf(n, size).entries()) {
            yield [
              idOf('appearance', n * 4 + k),
              idOf('article', n),
              idOf('person', person),
              null,
              k * 20,
              at,
              !isDraft(n),
            ];
          }
          for (const [k, company] of companiesOf(n, size).entries()) {
            yield [
              idOf('appearance', n * 4 + 2 + k),
              idOf('article', n),
              null,
              idOf('company', company),
              k * 20 + 10,
              at,
              !isDraft(n),
            ];
          }
        }
      },
    ],
    [
      'quote (id, text, language, quote_kind, version, person_id, article_id, article_start, article_end, verification, said_edtf, said_earliest, said_latest, is_public)',
      function* () {
        for (const n of range(articles)) {
          for (const k of range(3)) {
            const day = publishedAt(n).slice(0, 10);
            yield [
              idOf('quote', n * 3 + k),
              bodyOf(n).slice(k * 100, k * 100 + 90),
              'en',
              'DIRECT',
              1,
              idOf('person', peopleOf(n, size)[k % 2]!),
              idOf('article', n),
              k * 100,
              k * 100 + 90,
              'VERBATIM',
              day,
              day,
              day,
              !isDraft(n),
            ];
          }
        }
      },
    ],
    [
      'document (id, origin, sha256, media_type, title, language, byte_length, article_id, is_article_text, is_public)',
      function* () {
        for (const n of range(articles)) {
          yield [
            idOf('document', n),
            'ARTICLE',
            createHash('sha256').update(`${n}`).digest('hex'),
            'text/plain',
            `Headline ${n}`,
            'en',
            2000,
            idOf('article', n),
            true,
            !isDraft(n),
          ];
        }
      },
    ],
    [
      'document_text (document_id, text, is_public)',
      function* () {
        for (const n of range(articles)) yield [idOf('document', n), bodyOf(n), !isDraft(n)];
      },
    ],
    [
      'evidence (id, document_id, start, "end", exact, prefix, suffix, is_public, quote_id)',
      function* () {
        for (const n of range(articles)) {
          for (const k of range(3)) {
            const text = bodyOf(n);
            yield [
              idOf('quote evidence', n * 3 + k),
              idOf('document', n),
              k * 100,
              k * 100 + 90,
              text.slice(k * 100, k * 100 + 90),
              text.slice(Math.max(0, k * 100 - 32), k * 100),
              text.slice(k * 100 + 90, k * 100 + 122),
              !isDraft(n),
              idOf('quote', n * 3 + k),
            ];
          }
        }
      },
    ],
    [
      'evidence (id, document_id, start, "end", exact, prefix, suffix, is_public, claim_id)',
      function* () {
        for (const n of range(companies * 4)) {
          const article = (n * 20 + 1) % articles;
          const claim = n < companies * 3 ? idOf('claim', n) : idOf('founding', n - companies * 3);
          yield [
            idOf('claim evidence', n),
            idOf('document', article),
            0,
            60,
            bodyOf(article).slice(0, 60),
            '',
            bodyOf(article).slice(60, 92),
            true,
            claim,
          ];
        }
      },
    ],
  ];
}
