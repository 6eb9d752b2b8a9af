import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SeedAmount, SeedClaim } from '../../seeds/story.ts';
import { yinQi } from '../../seeds/yin-qi.ts';

interface GoldEntity {
  id: string;
  name: string;
  type?: string;
  aliases?: string[];
  formerNames?: string[];
}
interface GoldAmount {
  amount: number;
  currency: string;
  qualifier: string;
}
interface GoldDate {
  value: string | null;
}
interface Gold {
  persons: GoldEntity[];
  organisations: GoldEntity[];
  otherEntities: GoldEntity[];
  roles: { person: string; company: string; negative?: boolean }[];
  relations: { type: string; subject: string; object?: string; value?: string }[];
  fundingRounds: (GoldAmount & {
    company: string;
    series: string;
    date: GoldDate;
    investors: string[];
    valuation: Omit<GoldAmount, 'qualifier'> | null;
  })[];
  money: GoldAmount[];
  quotes: { type: string; speaker: string | string[] | null }[];
  timeline: { date: GoldDate; what: string }[];
}

// The source is not ours to ship, so its annotation lies beside the repository or not at all.
const folder = new URL('../../../shared/seed-document/', import.meta.url);
const isHere = existsSync(new URL('gold.json', folder));
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

const parties = [...yinQi.people, ...yinQi.companies];
const claims = [...parties, ...yinQi.rounds].flatMap((subject) => subject.claims ?? []);
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const namesOf = ({ name, names }: (typeof parties)[number]): string[] =>
  [name, ...(names ?? []).map((further) => further.value)].map(plain);

const qualifiers: Record<string, SeedAmount['qualifier']> = {
  exact: 'EXACT',
  about: 'ABOUT',
  over: 'AT_LEAST',
};
const amountKey = ({ amount, currency, qualifier }: GoldAmount): string =>
  `${qualifiers[qualifier]} ${amount} ${currency}`;

/** A claim's value in one word: an amount as `amountKey` writes it, a date as EDTF. */
function valueKey({ value }: SeedClaim): string | undefined {
  if ('date' in value) return value.date.edtf;
  if ('amount' in value) return `${value.amount.qualifier} ${value.amount.min} ${value.amount.currency}`;
  return undefined;
}

/** The value that stands where claims disagree. */
function settledValue(roundClaims: SeedClaim[], field: string): string | undefined {
  const candidates = roundClaims.filter((claim) => claim.field === field);
  const settled = candidates.find((claim) => claim.rank === 'PREFERRED') ?? candidates[0];
  return settled && valueKey(settled);
}

/** Our key of an entity of the annotation, found by its name. */
function keyFinder(gold: Gold): (id: string) => string | undefined {
  const entities = [...gold.persons, ...gold.organisations, ...gold.otherEntities];
  return (id) => {
    const name = entities.find((entity) => entity.id === id)?.name;
    return name === undefined
      ? undefined
      : parties.find((party) => namesOf(party).includes(plain(name)))?.key;
  };
}

function runsOfSix(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(5).map((_, start) => words.slice(start, start + 6).join(' '));
}

if (!isHere) {
  process.stderr.write('seeds are not compared with the source: ../shared/seed-document is not here\n');
}

describe.skipIf(!isHere)('the source', () => {
  const gold: Gold = isHere ? JSON.parse(read('gold.json')) : undefined;
  const keyOf = isHere ? keyFinder(gold) : () => undefined;

  it('all its people, organisations and brands are in the story, with their former names', () => {
    const brands = gold.otherEntities.filter(({ type }) => type === 'brand' || type === 'product');
    const ours = brands.filter(({ id }) => gold.relations.some((tie) => tie.subject === id && tie.object));
    const wanted = [...gold.persons, ...gold.organisations, ...ours];
    expect(wanted).toHaveLength(32);
    expect(wanted.filter(({ id }) => keyOf(id) === undefined).map(({ name }) => name)).toEqual([]);
    for (const { id, formerNames = [] } of gold.organisations) {
      const party = parties.find(({ key }) => key === keyOf(id));
      const former = (party?.names ?? [])
        .filter(({ nameKind }) => nameKind === 'FORMER')
        .map(({ value }) => value);
      expect(former).toEqual(formerNames);
    }
  });

  it('all its roles are in the story', () => {
    const ours = new Set(yinQi.roles.map(({ person, company }) => `${person} ${company}`));
    const missing = gold.roles
      .map(({ person, company }) => `${keyOf(person)} ${keyOf(company)}`)
      .filter((pair) => !ours.has(pair));
    expect(missing).toEqual([]);
  });

  it('all its brands, subsidiaries, parts and shareholders are relations of the story', () => {
    const kinds: Record<string, string> = {
      subsidiaryOf: 'SUBSIDIARY_OF',
      brandOf: 'BRAND_OF',
      productOf: 'BRAND_OF',
      partOf: 'PART_OF',
      mainShareholderOf: 'SHAREHOLDER_OF',
    };
    const ours = new Set(
      yinQi.relations.map(({ subject, relationKind, object }) => `${subject} ${relationKind} ${object}`),
    );
    const wanted = gold.relations.flatMap(({ type, subject, object = '' }) =>
      kinds[type] ? [`${keyOf(subject)} ${kinds[type]} ${keyOf(object)}`] : [],
    );
    expect(wanted).toHaveLength(7);
    expect(wanted.filter((tie) => !ours.has(tie))).toEqual([]);
  });

  it('both its rounds are in the story with their figures', () => {
    const wanted = gold.fundingRounds.map((round) => ({
      company: keyOf(round.company),
      series: round.series,
      investors: round.investors.map(keyOf),
      amount: amountKey(round),
      announcedOn: round.date.value,
      valuation: round.valuation ? amountKey({ ...round.valuation, qualifier: 'exact' }) : undefined,
    }));
    const ours = yinQi.rounds.map((round) => ({
      company: round.company,
      series: round.series,
      investors: round.investments.map(({ investor }) => investor),
      amount: settledValue(round.claims, 'amount'),
      announcedOn: settledValue(round.claims, 'announcedOn'),
      valuation: settledValue(round.claims, 'valuation'),
    }));
    expect(new Set(ours)).toEqual(new Set(wanted));
  });

  it('all its amounts of money are claims of the story', () => {
    const ours = new Set(claims.map(valueKey));
    expect(gold.money).toHaveLength(7);
    expect(gold.money.map(amountKey).filter((key) => !ours.has(key))).toEqual([]);
  });

  it('all the dates of its timeline are in the story', () => {
    const ours = new Set([
      ...yinQi.milestones.map(({ happenedOn }) => happenedOn?.edtf),
      ...claims.map(valueKey),
    ]);
    const dates = gold.timeline
      .flatMap(({ date }) => date.value ?? [])
      .map((date) => date.replace('H1', '40'));
    expect(dates.length).toBeGreaterThan(20);
    expect(dates.filter((date) => !ours.has(date))).toEqual([]);
  });

  it('all its direct quotes are in the story, and its indirect ones with their speakers', () => {
    const ours = yinQi.quotes.map(({ quoteKind, speaker }) => `${quoteKind} ${speaker}`).toSorted();
    // One announcement has three speakers: that is a milestone with three participants.
    const wanted = gold.quotes
      .filter(({ speaker }) => !Array.isArray(speaker))
      .map(({ type, speaker }) => {
        const kind = type === 'direct' ? 'DIRECT' : 'INDIRECT';
        return `${kind} ${typeof speaker === 'string' ? keyOf(speaker) : undefined}`;
      })
      .toSorted();
    expect(ours).toEqual(wanted);
  });

  it.each(['documents/yin-qi.de.txt', 'documents/yin-qi.en.txt', 'yin-qi/sentences.ts', 'yin-qi/quotes.ts'])(
    'seeds/%s shares no run of six words with it',
    (file) => {
      const source = new Set(runsOfSix(read('yin-qi.txt')));
      const ours = runsOfSix(readFileSync(new URL(`../../seeds/${file}`, import.meta.url), 'utf8'));
      expect(source.size).toBeGreaterThan(1000);
      expect(ours.filter((run) => source.has(run))).toEqual([]);
    },
  );
});
