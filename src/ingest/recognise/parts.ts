/**
 * A text longer than any article is looked through part by part, as many short texts: time and memory grow with its length
 * alone, whatever it is made of. A party that several parts name alike is one.
 */
import type { Found, FoundParty, FoundProposal, SourceText } from './found.ts';

/** UTF-16 units; a part ends with a block. */
const LONGEST = 100_000;

/** Finds what each part says, and puts it together. */
export function inParts(source: SourceText, find: (part: SourceText) => Found): Found {
  if (source.text.length <= LONGEST) return find(source);
  const all = { sentences: [], money: [], dates: [], proposals: [] } as Pick<
    Mutable,
    'sentences' | 'money' | 'dates' | 'proposals'
  >;
  const parties = new Map<string, FoundParty>();
  for (const { start, part } of partsOf(source)) {
    const found = moved(find(part), start);
    const keys = new Map(found.parties.map((party) => [party.key, addParty(parties, party)]));
    all.sentences.push(...found.sentences);
    all.money.push(...found.money);
    all.dates.push(...found.dates);
    all.proposals.push(
      ...found.proposals.map((proposal) => withKeys(proposal, (key) => keys.get(key) ?? key)),
    );
  }
  return { ...all, parties: [...parties.values()] };
}

type Mutable = { -readonly [Name in keyof Found]: Found[Name][number][] };

function partsOf(source: SourceText): { start: number; part: SourceText }[] {
  const groups: SourceText['blocks'][number][][] = [];
  for (const block of source.blocks) {
    const group = groups.at(-1);
    if (group && block.end - group[0]!.start <= LONGEST) group.push(block);
    else groups.push([block]);
  }
  return groups.map((group) => {
    const { start } = group[0]!;
    const text = source.text.slice(start, group.at(-1)!.end);
    return { start, part: { ...source, text, blocks: moved(group, -start) } };
  });
}

/** The same with every span in it so much further on. */
function moved<Value>(value: Value, by: number): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => moved(each, by)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => [
      name,
      (name === 'start' || name === 'end') && typeof inner === 'number' ? inner + by : moved(inner, by),
    ]),
  ) as Value;
}

/** The key that the party has among all. */
function addParty(parties: Map<string, FoundParty>, party: FoundParty): string {
  const name = `${party.party} ${party.name}`;
  const known = parties.get(name);
  const key = known?.key ?? `${party.party === 'PERSON' ? 'person' : 'company'}-${parties.size + 1}`;
  parties.set(name, known ? joined(known, party) : { ...party, key });
  return key;
}

function joined(one: FoundParty, other: FoundParty): FoundParty {
  const more = other.names.filter(({ value }) => !one.names.some((name) => name.value === value));
  return {
    ...one,
    names: [...one.names, ...more],
    mentions: [...one.mentions, ...other.mentions],
    confidence: Math.max(one.confidence, other.confidence),
  };
}

function withKeys(proposal: FoundProposal, of: (key: string) => string): FoundProposal {
  switch (proposal.kind) {
    case 'CLAIM':
      return { ...proposal, subject: of(proposal.subject) };
    case 'ROLE':
      return { ...proposal, person: of(proposal.person), company: of(proposal.company) };
    case 'COMPANY_RELATION':
      return { ...proposal, subject: of(proposal.subject), object: of(proposal.object) };
    case 'FUNDING_ROUND': {
      const investors = proposal.investors.map((each) => ({ ...each, party: of(each.party) }));
      return { ...proposal, company: of(proposal.company), investors };
    }
    case 'MILESTONE':
      return { ...proposal, participants: proposal.participants.map(of) };
    case 'QUOTE':
      return { ...proposal, speaker: proposal.speaker === null ? null : of(proposal.speaker) };
  }
}
