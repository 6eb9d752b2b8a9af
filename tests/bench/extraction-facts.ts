/** How much of the annotated source document the recognisers find, kind by kind, and how long they take. */
import { readGold, entitiesOf } from '../ingest/gold.ts';
import { recognise } from '../../src/ingest/recognise/recognise.ts';

const write = (line: string): boolean => process.stdout.write(`${line}\n`);

function score(what: string, found: number, wanted: number, right: number, all: number): void {
  const share = (part: number, of: number) => (of === 0 ? '-' : (part / of).toFixed(2));
  write(
    `${what.padEnd(16)} ${found} of ${wanted} found (recall ${share(found, wanted)}), ` +
      `${right} of ${all} right (precision ${share(right, all)})`,
  );
}

export function printFacts(): void {
  const { gold, source } = readGold();
  const found = recognise(source, []);
  const entities = entitiesOf(gold);
  const is = (id: string, key: string): boolean => {
    const party = found.parties.find((candidate) => candidate.key === key);
    const forms = party ? [party.name, ...party.names.map(({ value }) => value)] : [];
    return (entities.get(id) ?? []).some((name) => forms.includes(name));
  };
  const isAnyOf = (ids: Iterable<string>, key: string): boolean => [...ids].some((id) => is(id, key));
  const people = found.parties.filter(({ party }) => party === 'PERSON');
  const companies = found.parties.filter(({ party }) => party === 'COMPANY');
  const organisations = gold.organisations.filter(({ type }) => type === 'company');
  const count = (ids: readonly { id: string }[]) =>
    ids.filter(({ id }) => found.parties.some(({ key }) => is(id, key))).length;
  const annotated = (parties: typeof people) =>
    parties.filter(({ key }) => isAnyOf(entities.keys(), key)).length;
  score('people', count(gold.persons), gold.persons.length, annotated(people), people.length);
  score('companies', count(organisations), organisations.length, annotated(companies), companies.length);
  const roles = found.proposals.filter((fact) => fact.kind === 'ROLE');
  const isRole = (role: (typeof gold.roles)[number], fact: (typeof roles)[number]) =>
    is(role.person, fact.person) && is(role.company, fact.company);
  score(
    'roles',
    gold.roles.filter((role) => roles.some((fact) => isRole(role, fact))).length,
    gold.roles.length,
    roles.filter((fact) => gold.roles.some((role) => isRole(role, fact))).length,
    roles.length,
  );
  const rounds = found.proposals.filter((fact) => fact.kind === 'FUNDING_ROUND');
  const isRound = (round: (typeof gold.fundingRounds)[number], fact: (typeof rounds)[number]) =>
    is(round.company, fact.company) &&
    fact.series === round.series &&
    fact.amount?.min === String(round.amount) &&
    fact.announcedOn?.edtf === round.date.value &&
    fact.investors.length === round.investors.length;
  score(
    'rounds',
    gold.fundingRounds.filter((round) => rounds.some((fact) => isRound(round, fact))).length,
    gold.fundingRounds.length,
    rounds.filter((fact) => gold.fundingRounds.some((round) => isRound(round, fact))).length,
    rounds.length,
  );
  for (const kind of ['COMPANY_RELATION', 'MILESTONE', 'CLAIM']) {
    write(
      `${kind.toLowerCase().padEnd(16)} ${found.proposals.filter((fact) => fact.kind === kind).length} proposed`,
    );
  }
  const times = Array.from({ length: 30 }, () => {
    const start = performance.now();
    recognise(source, []);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  write(
    `time             ${times[15]!.toFixed(1)} ms median, ${times[0]!.toFixed(1)} ms best, ${source.text.length} characters`,
  );
}
