/** From what recognisers found in a text to proposals, as they are kept; pure. */
import { claimValueKey, type ClaimValueInput } from '../../claims/add-claims.ts';
import type { Passage } from '../../evidence/passage.ts';
import { claimField, type ClaimSubject } from '../../history/claim-fields.ts';
import type { UncertainAmount } from '../../text/amount.ts';
import { fromGlobalId } from '../../text/global-id.ts';
import { sortKey } from '../../text/sort-key.ts';
import type { Found, FoundParty, FoundProposal, SourceText, Span } from '../recognise/found.ts';
import { plainSentence } from '../sentence-keys.ts';
import { fingerprintOf } from './fingerprint.ts';
import {
  CERTAIN,
  type Contents,
  type KeptAmount,
  type KeptParty,
  type PartyContent,
  type ProposedRow,
} from './proposal-content.ts';

/** Every finding once, in reading order; those in whose place the archive could keep nothing are left out. */
export function proposalsOf(source: SourceText, found: Found): ProposedRow[] {
  const kept = keepParties(source, found.parties);
  const rows = [
    ...[...kept.values()].filter(({ party }) => party.certain === null).map(({ row }) => row),
    ...found.proposals.flatMap(tellings).flatMap((fact) => factRow(source, kept, fact) ?? []),
  ];
  return distinct(rows).toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** A round of which the text names two sums is proposed with each: accepted, both are claimed of the one round. */
function tellings(fact: FoundProposal): FoundProposal[] {
  if (fact.kind !== 'FUNDING_ROUND') return [fact];
  const nothingElse = { valuation: null, announcedOn: null, investors: [], hasOtherInvestors: false };
  return [fact, ...fact.otherAmounts.map((said) => ({ ...fact, ...nothingElse, ...said }))];
}

interface Kept {
  party: KeptParty;
  row: ProposedRow;
}

/** By the text's keys. The archive's are made of names, so that the next version of the text has the same. */
function keepParties(source: SourceText, parties: readonly FoundParty[]): Map<string, Kept> {
  const kept = new Map<string, Kept>();
  const taken = new Map<string, number>();
  for (const found of parties) {
    const plain = `${found.party === 'PERSON' ? 'p' : 'c'}:${plainSentence(found.name)}`;
    const count = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, count);
    kept.set(found.key, keepParty(source, found, count === 1 ? plain : `${plain}#${count}`));
  }
  return kept;
}

function keepParty(source: SourceText, found: FoundParty, key: string): Kept {
  const { party, name, companyKind, rule, confidence } = found;
  const mentions = found.mentions.filter(({ how }) => how === 'NAME');
  const [first] = (mentions.length > 0 ? mentions : found.mentions).toSorted((a, b) => a.start - b.start);
  const passages = first ? [passageOf(source.text, first)] : [];
  const content: PartyContent = {
    name,
    companyKind,
    names: found.names.map(({ value, nameKind, span }) => ({
      value,
      nameKind,
      ...passageOf(source.text, span),
    })),
    language: languageAt(source, first?.start ?? 0),
  };
  const known = found.known.flatMap(({ id, score, reasons }) => {
    const uuid = fromGlobalId(id)?.uuid;
    return uuid ? [{ id: uuid, score, reasons }] : [];
  });
  // Two of one name in one text are two.
  const fingerprint = fingerprintOf(party, { ...content, name: key.includes('#') ? key : name }, []);
  const kept = {
    key,
    party,
    name,
    sortName: sortKey(name),
    companyKind,
    known,
    mentions: mentions.map(plainSpan).toSorted((a, b) => a.start - b.start),
    certain: certainOf(known),
    fingerprint,
  };
  return {
    party: kept,
    row: {
      kind: party,
      content,
      parties: [kept],
      passages,
      ...rangeOf(passages),
      rule,
      confidence,
      fingerprint,
    },
  };
}

/** Who it is without doubt: the only one so likely. */
function certainOf(known: KeptParty['known']): string | null {
  const sure = known.filter(({ score }) => score >= CERTAIN);
  return sure.length === 1 ? sure[0]!.id : null;
}

function factRow(
  source: SourceText,
  kept: ReadonlyMap<string, Kept>,
  fact: FoundProposal,
): ProposedRow | null {
  const keys = keysOf(fact);
  if (keys.some((key) => !kept.has(key)) || fact.evidence.length === 0) return null;
  const keyOf = (key: string) => kept.get(key)!.party.key;
  const content = contentOf(source, fact, keyOf, (key) => kept.get(key)!.party.party);
  if (!content) return null;
  const passages = fact.evidence.map((span) => passageOf(source.text, span));
  if (passages.some(({ exact }) => exact === '' || !exact.isWellFormed())) return null;
  const parties = [...new Set(keys)].map((key) => kept.get(key)!.party);
  const fingerprint = fingerprintOf(
    fact.kind,
    content,
    passages.map(({ exact }) => exact),
  );
  const { kind, rule, confidence } = fact;
  return { kind, content, parties, passages, ...rangeOf(passages), rule, confidence, fingerprint };
}

function keysOf(fact: FoundProposal): string[] {
  switch (fact.kind) {
    case 'CLAIM':
      return [fact.subject];
    case 'ROLE':
      return [fact.person, fact.company];
    case 'COMPANY_RELATION':
      return [fact.subject, fact.object];
    case 'FUNDING_ROUND':
      return [fact.company, ...fact.investors.map(({ party }) => party)];
    case 'MILESTONE':
      return [...fact.participants];
    case 'QUOTE':
      return fact.speaker === null ? [] : [fact.speaker];
  }
}

function contentOf(
  source: SourceText,
  found: FoundProposal,
  keyOf: (key: string) => string,
  kindOf: (key: string) => ClaimSubject & ('PERSON' | 'COMPANY'),
): Contents[FoundProposal['kind']] | null {
  const { text } = source;
  switch (found.kind) {
    case 'CLAIM':
      return claimContent(found, keyOf(found.subject), kindOf(found.subject));
    case 'ROLE': {
      const { title, roleKind, startedOn, endedOn, isCurrent } = found;
      const ends = { person: keyOf(found.person), company: keyOf(found.company) };
      return { ...ends, title, roleKind, startedOn, endedOn, isCurrent };
    }
    case 'COMPANY_RELATION': {
      const { relationKind, since } = found;
      const [subject, object] = [keyOf(found.subject), keyOf(found.object)];
      return subject === object ? null : { relationKind, subject, object, since };
    }
    case 'FUNDING_ROUND': {
      const { roundType, series, announcedOn, hasOtherInvestors } = found;
      const [amount, valuation] = [keptAmount(found.amount), keptAmount(found.valuation)];
      const investors = new Map(
        found.investors.map(({ party, isLead, span }) => [
          keyOf(party),
          { party: keyOf(party), isLead, passage: passageOf(text, span) },
        ]),
      );
      const valueKeys = {
        amount: amount && keyOfValue('FUNDING_ROUND', 'amount', { amount }),
        valuation: valuation && keyOfValue('FUNDING_ROUND', 'valuation', { amount: valuation }),
        announcedOn: announcedOn && keyOfValue('FUNDING_ROUND', 'announcedOn', { date: announcedOn }),
      };
      const company = keyOf(found.company);
      const about = { company, roundType, series, amount, valuation, announcedOn };
      return { ...about, investors: [...investors.values()], hasOtherInvestors, valueKeys };
    }
    case 'MILESTONE': {
      const { milestoneKind, title, happenedOn } = found;
      const participants = [...new Set(found.participants.map(keyOf))];
      return participants.length === 0 ? null : { milestoneKind, title, happenedOn, participants };
    }
    case 'QUOTE': {
      const { quoteKind, parts, speakerSpan, cueSpan, saidOn } = found;
      if (parts.length === 0) return null;
      const words = parts.map(({ start, end }) => text.slice(start, end)).join(' … ');
      const speaker = found.speaker === null ? null : keyOf(found.speaker);
      const language = languageAt(source, parts[0]!.start);
      const places = { parts: parts.map(plainSpan), speakerSpan, cueSpan };
      return { quoteKind, text: words, language, ...places, speaker, saidOn };
    }
  }
}

function claimContent(
  { field, value, verbatim }: Extract<FoundProposal, { kind: 'CLAIM' }>,
  subject: string,
  type: ClaimSubject,
): Contents['CLAIM'] | null {
  const valueKind = 'date' in value ? 'DATE' : 'amount' in value ? 'AMOUNT' : 'TEXT';
  const valueKey = keyOfValue(type, field, value);
  if (claimField(type, field)?.kind !== valueKind || valueKey === null) return null;
  return {
    subject,
    field,
    valueKind,
    text: 'text' in value ? value.text : null,
    date: 'date' in value ? value.date : null,
    amount: 'amount' in value ? keptAmount(value.amount) : null,
    verbatim,
    valueKeys: { [field]: valueKey },
  };
}

/** Null where it is no value that could be claimed. */
function keyOfValue(type: ClaimSubject, field: string, value: ClaimValueInput): string | null {
  try {
    return claimValueKey(type, { field, value });
  } catch {
    return null;
  }
}

function keptAmount(amount: UncertainAmount | null): KeptAmount | null {
  return amount && { ...amount, value: amount.min === amount.max ? amount.min : null };
}

const plainSpan = ({ start, end }: Span): Span => ({ start, end });

function passageOf(text: string, { start, end }: Span): Passage {
  return { start, end, exact: text.slice(start, end) };
}

function rangeOf(passages: readonly Passage[]): Span {
  const [first] = passages;
  if (!first) return { start: 0, end: 0 };
  return passages.reduce<Span>(
    (range, { start, end }) => ({ start: Math.min(range.start, start), end: Math.max(range.end, end) }),
    first,
  );
}

function languageAt({ blocks, language }: SourceText, place: number): string {
  return blocks.find(({ start, end }) => start <= place && place < end)?.language ?? language;
}

/** The same said twice is one finding with both passages. */
function distinct(rows: readonly ProposedRow[]): ProposedRow[] {
  return [...Map.groupBy(rows, ({ fingerprint }) => fingerprint).values()].map(([first, ...others]) => {
    if (others.length === 0 || first!.kind === 'PERSON' || first!.kind === 'COMPANY') return first!;
    const byStart = new Map<number, Passage>();
    for (const passage of [first!, ...others].flatMap(({ passages }) => passages)) {
      if (!byStart.has(passage.start)) byStart.set(passage.start, passage);
    }
    const passages = [...byStart.values()];
    return { ...first!, passages, ...rangeOf(passages) };
  });
}
