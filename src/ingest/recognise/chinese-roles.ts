/**
 * Roles that Chinese clauses tell. The subject stands once and is left out after; an office stands behind its verb, and
 * the verb says whether it begins, ends or is over.
 */
import type { RoleKind } from '../../database/generated/enums.ts';
import { parseEdtf, type UncertainDate } from '../../text/edtf.ts';
import {
  chineseClauses,
  clausesBefore,
  intervalIn,
  subjectOf,
  toldOn,
  type Clause,
} from './chinese-clauses.ts';
import type { FoundParty, FoundRole } from './found.ts';
import { isDenied, isPlanned } from './guards.ts';
import { itemsIn, partiesIn, pattern, type Item, type Masked, type PartyItem } from './masked.ts';
import { certaintyOf, spanOf, type Reading } from './reading.ts';

type TitleItem = Extract<Item, { is: 'T' }>;
type When = 'START' | 'END' | 'PAST' | 'NOW' | 'STATE';

export interface ChineseRoles {
  roles: FoundRole[];
  /** The titles that have been read, which then belong to nobody else. */
  titles: ReadonlySet<Item>;
}

interface Held {
  verb: When;
  persons: PartyItem[];
  company: FoundParty;
  end: number;
}

const APPOINT =
  '(?:任命|聘请|聘任|聘用|委任|选举|推选|提拔|起用|指派|委派|同意)(?:前|原|现任|时任)?(?:<O>的?)?(?:<T>、?){0,2}';
/** What somebody does with an office, the longer words first. */
const verbs: readonly (readonly [When, string])[] = [
  ['END', '(?:不再(?:继续)?(?:担任|兼任|任)|辞去|卸任|卸下|辞任|离任|退任|请辞|交出|让出|卸去)'],
  [
    'PAST',
    '(?:先后(?:担任|出任|任)|曾(?:先后|一度)?(?:担任|出任|任|是|为|在)|历任|(?:此前|之前|早前|先前|[职新加入创立办业]前)(?:曾)?(?:担任|任|是|为|系)|原(?:任|为|是)|时任|(?:当|做|干)[过了](?:近|约)?(?:[一二三四五六七八九十两\\d]{1,3}多?年|<D>)?的?)',
  ],
  ['NOW', '(?:现(?:任|为|担任)|(?:目前|现在|仍|仍然|一直|同时|至今)(?:担任|出任|任|兼任|是|为)|兼任)'],
  [
    'START',
    `(?:${APPOINT}<P>(?:先生|女士|博士)?(?:为|出任|担任|任|接任)|(?:被|获)(?:任命|聘任|聘请|聘|委任|推选|选举|选|提拔|擢升)(?:为|担任|出任|任)?|受聘(?:为|担任|出任|任)|接替<P>(?:出任|担任|任|的|成为)?|出任|获任|升任|就任|接任|继任|接棒|调任|转任|改任|当选(?:为)?|晋升为|升为|成为|接掌|执掌)`,
  ],
  ['STATE', '(?:继续)?(?:担任|任)'],
];
const VERB = verbs.map(([when, forms]) => `(?<${when}>${forms})`).join('|');
const OFFICE = pattern(
  `(?:(?<in>在<O>(?:期间)?)(?:先后|历任|一直)?)?(?:${VERB})(?:了|过)?(?:其|公司|该公司|本公司|集团)?(?:(?!公司|企业|机构|集团|银行|大学|学院|医院|某|家|协会|局|政府|委)[\\p{Script=Han}]){0,6}?(?:(?<company><O>)的?)?(?:新任|首任|第[一二三四五六七八九十]任)?$`,
);
const ANOTHER = pattern('(?:、|和|及|以及|与|兼)(?:(?<company><O>)的?)?$');
const CHAIN = pattern('<T>(?:(?:、|兼|和|及|与|，兼)<T>){0,3}', 'gu');
/** 现任星河地产董事长的邹立行 */
const BEHIND = pattern('^的<P>');
const APPOINTED = pattern(`${APPOINT}(?<who><P>)`);
const REPLACED = pattern('(?:接替|接任|代替|取代|接棒)[^，\\uE001]{0,10}?(?<former><P>)');
const REPLACES = pattern('^(?:以|将)?(?:接替|代替|取代)[^，\\uE001]{0,10}?(?<former><P>)');
const PERSONS = pattern('(?<!接替|代替|取代|接棒|接任|率领|告诉|向|对)(?<who><Ps>)', 'gu');
const JOINED = pattern('(?:加入|加盟|入职|转投|进入|就职于|任职于|重返|回归)(?:了)?(?<company><O>)');
const ACTING = pattern(`(?<company><O>)[^\uE002]{0,10}?(?:${APPOINT}|公告|宣布|披露|称|决定)`);
/** An office stands no farther from its verb, its holder and its company. */
const REACH = 80;
const ITS = /(?:公司|其)$/u;
/** Whom a sentence begins with. */
const TOPIC = pattern('^(?:[\\p{Script=Han}]{0,8}<D>，?)?[\\p{Script=Han}]{0,12}<O>');
/** 星河集团旗下的海川制造由邹立行担任董事长 */
const FILLED = pattern('(?<company><O>)(?:现|已)?由<P>');
/** 星河集团旗下的远山物流由…: of a company that was not known for one. */
const UNKNOWN_FIRM = /(?:旗下|控股|参股)的?\p{Script=Han}{2,10}(?=由)/u;
const BOTH = /(?:两|二)(?:人|位|者)|分别/u;

export function chineseRoles(reading: Reading, masked: Masked): ChineseRoles {
  const roles: FoundRole[] = [];
  const titles = new Set<Item>();
  if (!masked.sentence.language.startsWith('zh')) return { roles, titles };
  const clauses = chineseClauses(masked);
  clauses.forEach((clause, index) => {
    let last: Held | null = null;
    for (const match of clause.text.matchAll(CHAIN)) {
      const left = clause.text.slice(Math.max(0, match.index - REACH), match.index);
      const chain = itemsIn(masked, match[0]) as TitleItem[];
      const office = OFFICE.exec(left);
      const another = office || !last ? null : ANOTHER.exec(clause.text.slice(last.end, match.index));
      if (!office && another?.index !== 0) continue;
      const behind = partiesIn(masked, BEHIND.exec(clause.text.slice(match.index + match[0].length))?.[0]);
      const told: PartyItem[] = office
        ? holders(reading, masked, clauses, index, office, left)
        : last!.persons;
      const persons: PartyItem[] = behind.length > 0 ? behind : told;
      if (persons.length === 0) continue;
      const named = partiesIn(masked, (office ?? another)!.groups!['company'] ?? office?.groups?.['in']);
      const verb: When = office ? verbs.find(([when]) => office.groups![when] !== undefined)![0] : last!.verb;
      if (named.length === 0 && UNKNOWN_FIRM.test(left)) {
        for (const title of chain) titles.add(title);
        continue;
      }
      const company: FoundParty | null =
        named[0]?.party ?? (office ? companyFor(reading, masked, clauses, index, left) : last!.company);
      if (!company) continue;
      last = { verb, persons, company, end: match.index + match[0].length };
      for (const title of chain) titles.add(title);
      if (isDenied(clause.text.replace(/不再|未来/gu, '')) || isPlanned(clause.text, 'zh')) continue;
      const dates = datesOf(masked, clauses, index, verb);
      const isShared = BOTH.test(left) && chain.length === persons.length;
      persons.forEach((person, place) => {
        for (const title of isShared ? [chain[place]!] : chain) {
          const current = isShared && verb === 'STATE' && !dates.startedOn ? true : dates.isCurrent;
          roles.push(roleOf(masked, person, company, title.title, { ...dates, isCurrent: current }));
        }
      });
      const replaced = REPLACED.exec(left) ?? REPLACES.exec(clauses[index + 1]?.text ?? '');
      const [former] = partiesIn(masked, replaced?.groups?.['former']);
      if (former && verb === 'START') {
        const over = { startedOn: null, endedOn: dates.startedOn, isCurrent: false };
        for (const title of chain) roles.push(roleOf(masked, former, company, title.title, over));
      }
    }
  });
  return { roles, titles };
}

/** Who holds an office: who stands before its verb, whom it is given to, or the subject of the clauses before. */
function holders(
  reading: Reading,
  masked: Masked,
  clauses: readonly Clause[],
  index: number,
  office: RegExpExecArray,
  left: string,
): PartyItem[] {
  const appointed = partiesIn(masked, APPOINTED.exec(office[0])?.groups?.['who']);
  if (appointed.length > 0) return appointed;
  const before = [...left.slice(0, office.index).matchAll(PERSONS)].at(-1);
  if (before) return partiesIn(masked, before[0]);
  if (/(?:两|二)(?:人|位|者)/u.test(left)) {
    const all = clausesBefore(clauses, index).flatMap(({ text }) => partiesIn(masked, text).toReversed());
    return all
      .filter(({ is }) => is === 'P')
      .slice(0, 2)
      .toReversed();
  }
  const subject = subjectOf(reading, masked, clauses, index);
  return subject ? [subject] : [];
}

/** Where the office is if the words do not say: whom somebody joined, or the company that the sentence is about. */
function companyFor(
  reading: Reading,
  masked: Masked,
  clauses: readonly Clause[],
  index: number,
  left: string,
): FoundParty | null {
  const [filled] = partiesIn(masked, FILLED.exec(left)?.groups?.['company']);
  if (filled) return filled.party;
  const told = [left, ...(index > 0 ? [clauses[index - 1]!.text] : [])];
  for (const text of told) {
    const [joined] = partiesIn(masked, JOINED.exec(text)?.groups?.['company']);
    if (joined) return joined.party;
  }
  for (const text of [
    left,
    ...clauses
      .slice(0, index)
      .toReversed()
      .map((clause) => clause.text),
  ]) {
    const [acting] = partiesIn(masked, ACTING.exec(text)?.groups?.['company']);
    if (acting) return acting.party;
  }
  const named = masked.items.filter((item): item is PartyItem => item.is === 'O');
  const own = new Set(named.map(({ party }) => party));
  if (own.size === 1) return named[0]!.party;
  if (own.size > 0) {
    return partiesIn(masked, ITS.test(left) ? TOPIC.exec(masked.text)?.[0] : '')[0]?.party ?? null;
  }
  const last = reading.references.lastBefore(masked.sentence.start, 'COMPANY');
  if (last) return last;
  const before = reading.masked[reading.masked.indexOf(masked) - 1];
  const others = new Set(before?.items.flatMap((item) => (item.is === 'O' ? [item.party] : [])));
  return others.size === 1 && before!.sentence.block === masked.sentence.block ? [...others][0]! : null;
}

interface Dates {
  startedOn: UncertainDate | null;
  endedOn: UncertainDate | null;
  isCurrent: boolean | null;
}

function datesOf(masked: Masked, clauses: readonly Clause[], index: number, verb: When): Dates {
  const interval = intervalIn(masked, clauses[index]!);
  if (interval) {
    const [startedOn, endedOn] = interval.edtf
      .split('/')
      .map((side) => (/\d/.test(side) ? { ...parseEdtf(side), verbatim: interval.verbatim } : null));
    const isStill = !endedOn && verb !== 'PAST';
    return { startedOn: startedOn!, endedOn: endedOn!, isCurrent: isStill };
  }
  const date = toldOn(masked, clauses, index, verb === 'END');
  switch (verb) {
    case 'END':
      return { startedOn: null, endedOn: date, isCurrent: false };
    case 'PAST':
      return { startedOn: null, endedOn: null, isCurrent: false };
    case 'NOW':
      return { startedOn: null, endedOn: null, isCurrent: true };
    case 'START':
    case 'STATE':
      return { startedOn: date, endedOn: null, isCurrent: null };
  }
}

function roleOf(
  masked: Masked,
  person: PartyItem,
  company: FoundParty,
  { title, kind }: { title: string; kind: RoleKind },
  dates: Dates,
): FoundRole {
  return {
    kind: 'ROLE',
    person: person.party.key,
    company: company.key,
    title,
    roleKind: kind,
    ...dates,
    evidence: [spanOf(masked)],
    rule: 'role.chinese',
    confidence: Number((0.87 * certaintyOf(person) * company.confidence).toFixed(3)),
  };
}
