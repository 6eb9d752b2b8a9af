import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Passage, SeedAmount, SeedDate, SeedLanguage } from '../../seeds/story.ts';
import { yinQi } from '../../seeds/yin-qi.ts';

const languages: SeedLanguage[] = ['de', 'en'];

interface SeedDocument {
  title: string;
  blocks: string[];
  body: string;
}

function readDocument(language: SeedLanguage): SeedDocument {
  const url = new URL(`../../seeds/${yinQi.articles[language].file}`, import.meta.url);
  const [title = '', ...blocks] = readFileSync(url, 'utf8').trimEnd().split('\n\n');
  return { title, blocks, body: blocks.map((block) => block.replace(/^## /, '')).join('\n\n') };
}

const documents: Record<SeedLanguage, SeedDocument> = { de: readDocument('de'), en: readDocument('en') };
const parties = [...yinQi.people, ...yinQi.companies];
const keys = new Set(parties.map((party) => party.key));
const claims = [
  ...parties.flatMap((party) => party.claims ?? []),
  ...yinQi.rounds.flatMap((round) => round.claims),
];
const investments = yinQi.rounds.flatMap((round) => round.investments);
const names = parties.flatMap((party) => party.names ?? []);

const passages: Passage[] = [
  ...[...claims, ...names, ...investments].map((fact) => fact.passage),
  ...[...yinQi.roles, ...yinQi.relations, ...yinQi.milestones].map((fact) => fact.passage),
  ...yinQi.quotes.map((quote) => quote.text),
];

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

function paragraphOf(text: Passage): Passage {
  return {
    de: documents.de.blocks.find((block) => block.includes(text.de)) ?? '',
    en: documents.en.blocks.find((block) => block.includes(text.en)) ?? '',
  };
}

/** Every date and amount of the story with the passage it was read from; a quote's date with its paragraph. */
function readValues(): { value: SeedDate | SeedAmount; passage: Passage }[] {
  const dated = [
    ...yinQi.roles.flatMap((role) =>
      [role.startedOn, role.endedOn].map((date) => [date, role.passage] as const),
    ),
    ...yinQi.relations.flatMap((tie) => [tie.since, tie.until].map((date) => [date, tie.passage] as const)),
    ...yinQi.milestones.map((milestone) => [milestone.happenedOn, milestone.passage] as const),
    ...yinQi.quotes.map((quote) => [quote.saidOn, paragraphOf(quote.text)] as const),
    ...claims.map((claim) => [claim.appliesOn, claim.passage] as const),
    ...claims.map((claim) => ['date' in claim.value ? claim.value.date : undefined, claim.passage] as const),
    ...claims.map(
      (claim) => ['amount' in claim.value ? claim.value.amount : undefined, claim.passage] as const,
    ),
  ];
  return dated.flatMap(([value, passage]) => (value ? [{ value, passage }] : []));
}

function shape({ blocks }: SeedDocument): string[] {
  return blocks.map((block) => (block.startsWith('## ') ? 'heading' : 'paragraph'));
}

function isQuoted({ de, en }: Passage): boolean {
  return documents.de.body.includes(`„${de}“`) && documents.en.body.includes(`“${en}”`);
}

function rolesOf(person: string): string[] {
  return yinQi.roles
    .filter((role) => role.person === person)
    .map(({ company, roleKind }) => `${company} ${roleKind}`);
}

describe('the documents', () => {
  it.each(languages)('the %s document opens with a title and holds 700 to 1,150 words', (language) => {
    const { title, body } = documents[language];
    expect(title).toMatch(/^Yin Qi/);
    const words = body.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(700);
    expect(words).toBeLessThanOrEqual(1150);
  });

  it('the two documents have the same headings and paragraphs in the same places', () => {
    expect(shape(documents.en)).toEqual(shape(documents.de));
    expect(shape(documents.de).filter((kind) => kind === 'heading').length).toBeGreaterThan(2);
  });

  it('both documents say that the quotes are in our own words', () => {
    expect(documents.de.body).toContain('in unseren eigenen Worten');
    expect(documents.en.body).toContain('in our own words');
  });
});

describe('the sentences', () => {
  it.each(languages)('each passage stands exactly once in the %s document', (language) => {
    const wrong = passages
      .map((passage) => passage[language])
      .filter((text) => occurrences(documents[language].body, text) !== 1);
    expect(passages.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('each verbatim wording stands in the passage it was read from', () => {
    const wordings = [
      ...readValues().map(({ value, passage }) => ({ verbatim: value.verbatim, passage })),
      ...claims.map(({ verbatim, passage }) => ({ verbatim, passage })),
    ].filter(({ verbatim }) => verbatim !== undefined);
    const wrong = wordings.filter(
      ({ verbatim = '', passage }) => !passage.de.includes(verbatim) && !passage.en.includes(verbatim),
    );
    expect(wordings.length).toBeGreaterThan(40);
    expect(wrong).toEqual([]);
  });

  it('each further name stands in the passage that shows it', () => {
    const wrong = names.filter(({ value, language, passage }) =>
      languages.some((tongue) => (language ?? tongue) === tongue && !passage[tongue].includes(value)),
    );
    expect(wrong).toEqual([]);
  });

  it('each party is mentioned in both documents', () => {
    const wrong = parties.filter(({ name, mentionedAs }) =>
      languages.some((language) => !documents[language].body.includes(mentionedAs?.[language] ?? name)),
    );
    expect(wrong.map((party) => party.key)).toEqual([]);
  });

  it.each(languages)('the first mention of Geely in the %s document is Geely alone', (language) => {
    const { body } = documents[language];
    expect(body.slice(body.indexOf('Geely'))).not.toMatch(/^Geely (Auto Group|Research)/);
  });

  it('each direct quote stands in quotation marks, no indirect one does', () => {
    const wrong = yinQi.quotes.filter(({ quoteKind, text }) => isQuoted(text) !== (quoteKind === 'DIRECT'));
    expect(wrong).toEqual([]);
  });
});

describe('the story', () => {
  it('every key is a slug and is given once', () => {
    const all = [...parties.map((party) => party.key), ...yinQi.roles.map((role) => role.key)];
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([]);
  });

  it('every party that is referred to is there', () => {
    const companies = new Set(yinQi.companies.map((company) => company.key));
    const people = new Set(yinQi.people.map((person) => person.key));
    const referred = [
      ...yinQi.milestones.flatMap((milestone) => milestone.participants),
      ...investments.map((investment) => investment.investor),
      ...yinQi.quotes.flatMap((quote) => quote.speaker ?? []),
      ...claims.flatMap((claim) => ('party' in claim.value ? [claim.value.party] : [])),
    ];
    expect(referred.filter((key) => !keys.has(key))).toEqual([]);
    expect(yinQi.roles.filter((role) => !people.has(role.person) || !companies.has(role.company))).toEqual(
      [],
    );
    expect(
      yinQi.relations.filter((tie) => !companies.has(tie.subject) || !companies.has(tie.object)),
    ).toEqual([]);
    expect(yinQi.rounds.filter((round) => !companies.has(round.company))).toEqual([]);
  });

  it("a quote's role belongs to its speaker", () => {
    const withRole = yinQi.quotes.filter((quote) => quote.speakerRole !== undefined);
    expect(withRole.length).toBeGreaterThan(0);
    for (const { speaker, speakerRole } of withRole) {
      expect(yinQi.roles.find((role) => role.key === speakerRole)?.person).toBe(speaker);
    }
  });

  it('a field with two claims has one preferred, with its reason', () => {
    const subjects = [...parties, ...yinQi.rounds];
    const disputed = subjects.flatMap((subject) =>
      Object.entries(Object.groupBy(subject.claims ?? [], (claim) => claim.field)).flatMap(
        ([field, group]) => (group && group.length > 1 ? [{ field: `${subject.key} ${field}`, group }] : []),
      ),
    );
    expect(disputed.map(({ field }) => field)).toEqual([
      'yin-qi ageAtFounding',
      'step-star-series-b-plus amount',
    ]);
    for (const { group } of disputed) {
      const preferred = group.filter((claim) => claim.rank === 'PREFERRED');
      expect(preferred).toHaveLength(1);
      expect(preferred[0]?.rankReason).toBeTruthy();
    }
  });

  it('what the source leaves open stays open', () => {
    const round = yinQi.rounds.find(({ key }) => key === 'step-star-series-b-plus');
    expect(round?.investments).toEqual([]);
    expect(round?.hasOtherInvestors).toBe(false);
    expect(rolesOf('yin-qi')).toContain('step-star OTHER');
    expect(rolesOf('yin-qi')).not.toContain('step-star FOUNDER');
    expect(rolesOf('jensen-huang')).toEqual([]);
    expect(rolesOf('zhang-xiangyu')).toEqual(['step-star MEMBER']);
    const brokenOff = yinQi.milestones.find(({ milestoneKind }) => milestoneKind === 'IPO_WITHDRAWN');
    expect(brokenOff).toBeDefined();
    expect(brokenOff?.happenedOn).toBeUndefined();
    const geely = new Set(['geely', 'geely-auto-group']);
    expect(yinQi.relations.filter((tie) => geely.has(tie.subject))).toEqual([]);
  });
});
