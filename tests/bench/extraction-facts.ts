/** How much of the annotated source document the recognisers find, kind by kind, and how long they take. */
import type { CompanyRelationKind } from '../../src/database/generated/enums.ts';
import type { Found, FoundProposal, Span } from '../../src/ingest/recognise/found.ts';
import { recognise } from '../../src/ingest/recognise/recognise.ts';
import { namesOf, readGold, type Gold, type GoldQuote } from '../ingest/gold.ts';

const write = (line: string): boolean => process.stdout.write(`${line}\n`);

const relationKinds: Readonly<Record<string, CompanyRelationKind>> = {
  formerName: 'RENAMED_FROM',
  subsidiaryOf: 'SUBSIDIARY_OF',
  brandOf: 'BRAND_OF',
  mergedInto: 'MERGED_INTO',
  mainShareholderOf: 'SHAREHOLDER_OF',
};
const qualifiers: Readonly<Record<string, string>> = { exact: 'EXACT', about: 'ABOUT', over: 'AT_LEAST' };
const isOver = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
/** The annotation writes half-years as `2019-H1`. */
const edtfOf = (value: string): string => value.replace('-H1', '-40').replace('-H2', '-41');

/** What of the wanted was found, and what of the found was wanted. */
function score<Wanted, Fact>(
  what: string,
  wanted: readonly Wanted[],
  facts: readonly Fact[],
  isSame: (wanted: Wanted, fact: Fact) => boolean,
): void {
  const found = wanted.filter((each) => facts.some((fact) => isSame(each, fact))).length;
  const right = facts.filter((fact) => wanted.some((each) => isSame(each, fact))).length;
  const share = (part: number, of: number) => (of === 0 ? '-' : (part / of).toFixed(2));
  write(
    `${what.padEnd(26)} ${found} of ${wanted.length} found (recall ${share(found, wanted.length)}), ` +
      `${right} of ${facts.length} right (precision ${share(right, facts.length)})`,
  );
}

export function printFacts(): void {
  const { gold, source } = readGold();
  const found = recognise(source, []);
  const factsOf = <Kind extends FoundProposal['kind']>(kind: Kind) =>
    found.proposals.filter((fact): fact is Extract<FoundProposal, { kind: Kind }> => fact.kind === kind);
  const names = namesOf(gold);
  const formsOf = (key: string): string[] => {
    const party = found.parties.find((candidate) => candidate.key === key);
    return party ? [party.name, ...party.names.map(({ value }) => value)] : [];
  };
  const is = (id: string, key: string): boolean =>
    (names.get(id) ?? []).some((name) => formsOf(key).includes(name));
  const isParty = ({ id }: { id: string }, { key }: { key: string }): boolean => is(id, key);

  score('people', gold.persons, partiesOf(found, 'PERSON'), isParty);
  score(
    'companies and the like',
    [...gold.organisations, ...gold.otherEntities.filter(({ type }) => type === 'brand')],
    partiesOf(found, 'COMPANY'),
    isParty,
  );
  score(
    'companies alone',
    gold.organisations.filter(({ type }) => type === 'company'),
    partiesOf(found, 'COMPANY').filter(({ companyKind }) => companyKind === 'COMPANY'),
    isParty,
  );
  score(
    'roles',
    gold.roles,
    factsOf('ROLE'),
    (role, fact) => is(role.person, fact.person) && is(role.company, fact.company),
  );
  score(
    'rounds',
    gold.fundingRounds,
    factsOf('FUNDING_ROUND'),
    (round, fact) =>
      is(round.company, fact.company) &&
      fact.series === round.series &&
      fact.amount?.min === String(round.amount) &&
      fact.announcedOn?.edtf === round.date.value &&
      fact.investors.length === round.investors.length,
  );
  score(
    'relations',
    gold.relations.filter(({ type }) => type in relationKinds),
    factsOf('COMPANY_RELATION'),
    ({ type, subject, object, value }, fact) =>
      fact.relationKind === relationKinds[type] &&
      is(subject, fact.subject) &&
      (object === undefined ? formsOf(fact.object).includes(value ?? '') : is(object, fact.object)),
  );
  score(
    'milestones, by their dates',
    gold.timeline.filter(({ what }) => isMilestone(what)),
    factsOf('MILESTONE'),
    ({ date, evidence }, fact) =>
      (fact.happenedOn?.edtf ?? null) === (date.value && edtfOf(date.value)) &&
      fact.evidence.some((span) => isOver(span, evidence)),
  );
  score(
    'dates',
    gold.dateExpressions,
    found.dates,
    (date, fact) => isOver(date, fact) && fact.date.edtf === edtfOf(date.value),
  );
  score(
    'money',
    gold.money,
    found.money,
    (money, { amount, ...span }) =>
      isOver(money, span) &&
      (amount.min ?? amount.max) === String(money.amount) &&
      amount.currency === money.currency &&
      amount.qualifier === qualifiers[money.qualifier],
  );
  printQuotes(gold, factsOf('QUOTE'), is);
  write(`claims                     ${factsOf('CLAIM').length} proposed`);
  const times = Array.from({ length: 30 }, () => {
    const start = performance.now();
    recognise(source, []);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  write(
    `time                       ${times[15]!.toFixed(1)} ms median, ${times[0]!.toFixed(1)} ms best, ${source.text.length} characters`,
  );
}

const partiesOf = ({ parties }: Found, kind: 'PERSON' | 'COMPANY') =>
  parties.filter(({ party }) => party === kind);

/** Of the time line what is an event of a kind that milestones have, not a plan of revenue or a round. */
const isMilestone = (what: string): boolean =>
  /born|reads|founded|files listing|offering|Entity List|breaks off|approved|stuck|becomes chairman|cooperation/.test(
    what,
  );

/** Direct ones part by part and to the letter; indirect ones and what is only reported by where they stand. */
function printQuotes(
  gold: Gold,
  quotes: readonly Extract<FoundProposal, { kind: 'QUOTE' }>[],
  is: (id: string, key: string) => boolean,
): void {
  const partsOf = (facts: typeof quotes) =>
    facts.flatMap(({ parts, ...quote }) => parts.map((span) => ({ ...quote, span })));
  const wanted = (types: readonly GoldQuote['type'][]) =>
    gold.quotes
      .filter(({ type }) => types.includes(type))
      .flatMap(({ parts, speaker }) => parts.map(({ content }) => ({ content, speaker })));
  type Part = ReturnType<typeof partsOf>[number];
  const isSpoken = (speaker: GoldQuote['speaker'], { speaker: key }: Part) =>
    speaker === null || key === null ? speaker === key : [speaker].flat().some((id) => is(id, key));
  const direct = partsOf(quotes.filter(({ quoteKind }) => quoteKind === 'DIRECT'));
  const indirect = partsOf(quotes.filter(({ quoteKind }) => quoteKind === 'INDIRECT'));
  score(
    'direct quotes, parts',
    wanted(['direct']),
    direct,
    ({ content, speaker }, part) =>
      content.start === part.span.start && content.end === part.span.end && isSpoken(speaker, part),
  );
  for (const [what, types] of [
    ['indirect quotes', ['indirect']],
    ['indirect or reported', ['indirect', 'reported']],
  ] as const) {
    score(
      what,
      wanted(types),
      indirect,
      ({ content, speaker }, part) => isOver(content, part.span) && isSpoken(speaker, part),
    );
  }
  const taken = gold.notQuotes.filter((mark) => direct.some(({ span }) => isOver(span, mark)));
  write(`no speech, taken for it    ${taken.length} of ${gold.notQuotes.length}`);
}
