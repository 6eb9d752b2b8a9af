/** What the verb of a clause tells of people and a company, whatever its order is: roles, and the days of coming and founding. */
import type { UncertainDate } from '../../text/edtf.ts';
import { clausesOf, COMPLETE, isDirect, type Clause } from './clauses.ts';
import { frames, type Frame } from './clause-frames.ts';
import { isFact } from './guards.ts';
import { topicOf } from './topic.ts';
import type { Reading } from './reading.ts';
import { itemsIn, partiesIn, pattern, placeOf, SIGN_LENGTH, type Masked, type PartyItem } from './masked.ts';

export interface ClauseFact {
  frame: Frame;
  people: readonly PartyItem[];
  company: PartyItem;
  date: UncertainDate | null;
}

/** What is part of another word or belongs to somebody is not what is done to: „das Norvatec-Team“, "Norvatec's office". */
const MODIFIES = pattern("^(?:-|['’]|s? ?<T>)");
/** "launched Bluefin Software products" */
const MODIFIES_NOUN =
  /^ (?!(?:in|with|at|out|after|as|from|together|alongside|when|while|and|last|this|to|on|over|back|before|is|was|has|had|have|by|for|an?|the|more|some|about|two|three|four|five|six|seven|eight|nine|ten|just|only|under|during|because|but|or|of|until|since|straight|right|then)(?!\p{L}))\p{Ll}/u;
/** A founding is told of what was done, and „tätig“ and „beschäftigt“ of what was. */
const PAST =
  /(?<!\p{L})(?:war|waren|gewesen|arbeitete[n]?|gearbeitet|gesammelt|used|worked|spent|began|started|begann)(?!\p{L})/u;
const AGENTS = new Set(['von', 'durch', 'by']);
const FELLOWS = new Set(['mit', 'with', 'alongside']);
const BREAK = pattern('(?<!<O>), (?!<O>)');
const TITLED = pattern('(?:als|as) (?:[\\p{L}-]+ ){0,3}<T>');

export function clauseFacts(reading: Reading, masked: Masked): ClauseFact[] {
  if (masked.items.length === 0) return [];
  return clausesOf(masked).flatMap((clause) =>
    clause.parties.length === 0 ? [] : frames.flatMap((frame) => factsOf(reading, masked, clause, frame)),
  );
}

function factsOf(reading: Reading, masked: Masked, clause: Clause, frame: Frame): ClauseFact[] {
  const verb = frame.verb.exec(clause.text);
  if (!verb || !isFact(clause.text, masked.sentence.language)) return [];
  if (frame.beside && !frame.beside.test(clause.text)) return [];
  // Where a title is told it tells more.
  if (frame.role && frame.role.kind !== 'FOUNDER' && TITLED.test(clause.text)) return [];
  if (frame.rule === 'worked' && !PAST.test(clause.text)) return [];
  const people = peopleOf(clause, frame);
  const companies = companiesOf(reading, masked, clause, frame, verb.index);
  if (people.length === 0 || (frame.company === 'direct' && companies.length !== 1)) return [];
  return companies.map((company) => ({ frame, people, company, date: dateOf(masked, clause, verb.index) }));
}

function peopleOf(clause: Clause, frame: Frame): PartyItem[] {
  const of = (is: (by: string) => boolean) =>
    clause.parties.filter(({ item, by }) => item.is === 'P' && is(by)).map(({ item }) => item);
  const { person } = frame;
  if (person) return of((by) => person.includes(by));
  const doing = clause.parties
    .filter(({ item, by }) => item.is === 'P' && isDirect(by, item))
    .map(({ item }) => item);
  doing.unshift(...clause.heads.filter(({ is }) => is === 'P'));
  if (frame.company !== 'direct') return doing;
  const agents = of((by) => AGENTS.has(by));
  const actors = agents.length > 0 && !COMPLETE.test(clause.text) ? agents : doing;
  return actors.length > 0 ? [...actors, ...of((by) => FELLOWS.has(by))] : [];
}

function companiesOf(
  reading: Reading,
  masked: Masked,
  clause: Clause,
  frame: Frame,
  verb: number,
): PartyItem[] {
  const own = clause.parties.filter(
    ({ item, at }) =>
      item.is === 'O' &&
      !MODIFIES.test(clause.text.slice(at + SIGN_LENGTH)) &&
      !(masked.sentence.language.startsWith('en') && MODIFIES_NOUN.test(clause.text.slice(at + SIGN_LENGTH))),
  );
  const { company } = frame;
  if (company instanceof RegExp) {
    const words = company.exec(clause.text);
    const topic = frame.isOfTopic && !words ? topicOf(reading) : null;
    const named = Object.values(words?.groups ?? {}).flatMap((part) => partiesIn(masked, part));
    return topic
      ? [{ is: 'O', party: topic, mention: { start: 0, end: 0, how: 'DESCRIPTION' }, start: 0, end: 0 }]
      : named;
  }
  // Behind a comma another clause may follow: „arbeitete bei Siemens, Winter bei BMW“.
  if (company !== 'direct') {
    return own
      .filter(
        ({ by, at }) => company.includes(by) && !BREAK.test(clause.text.slice(verb, Math.max(verb, at))),
      )
      .map(({ item }) => item);
  }
  const direct = own.filter(({ by, item }) => isDirect(by, item)).map(({ item }) => item);
  return [...clause.heads.filter(({ is }) => is === 'O'), ...direct];
}

/** The clause's own date, the nearest to its verb. */
function dateOf(masked: Masked, { text }: Clause, verb: number): UncertainDate | null {
  const dates = itemsIn(masked, text)
    .flatMap((item) => (item.is === 'D' ? [item] : []))
    .map((item) => ({ item, away: Math.abs(text.indexOf(signOf(masked, item)) - verb) }))
    .toSorted((a, b) => a.away - b.away);
  return dates[0]?.item.date.date ?? null;
}

const signOf = (masked: Masked, item: Masked['items'][number]): string =>
  masked.text.slice(placeOf(masked, item), placeOf(masked, item) + SIGN_LENGTH);
