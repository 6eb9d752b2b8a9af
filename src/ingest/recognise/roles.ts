/** Who is what in which company, since when and until when. */
import type { RoleKind } from '../../database/generated/enums.ts';
import { parseEdtf, type UncertainDate } from '../../text/edtf.ts';
import { chineseCareers } from './chinese-careers.ts';
import { chineseRoles } from './chinese-roles.ts';
import type { FoundRole, Span } from './found.ts';
import { clauseAround, isDenied, isOver, isPlanned } from './guards.ts';
import { itemsIn, pattern, type Masked } from './masked.ts';
import { certaintyOf, dateAt, hasCome, spanOf, type Reading } from './reading.ts';
import { findReplacements } from './replacements.ts';
import { resigning } from './resigning.ts';
import { findPredecessors, findSuccessors } from './successors.ts';
import { titleLinks, type TitleLink } from './role-links.ts';
import { genderOf } from './words/given-names.ts';
import { verbRoles } from './verb-roles.ts';

const STARTS =
  /(?:^|[\s,])(?:übernahm|übernimmt|übernommen|tritt|trat|wurde|wird|ernannt|ernannte|ernennt|berief|beruft|berufen|bestellt|gewählt|wechselt|wechselte|appoint(?:s|ed)?|names?|named|joins?|joined|joining|becoming|became|becomes|promoted|elected|hire[sd]|took over|takes over)(?=[\s,.]|$)|出任|担任|任命|加入|接任|就任|获任|聘请/u;
const ENDS =
  /(?:^|[\s,])(?:verlässt|verließ|verlassen|zurückgetreten|zurücktreten|tritt[^.;]{0,60}zurück|trat[^.;]{0,60}zurück|legte?[^.;]{0,40}nieder|niedergelegt|schied[^.;]{0,60}aus|scheidet[^.;]{0,60}aus|ausgeschieden|abberufen|entlassen|left|leaves|leaving|quits?|stepp?(?:ed|s|ing) down|steps? down|resign(?:s|ed)?|retire[sd]|departed|departs|ousted|fired)(?=[\s,.]|$)|卸任|辞去|离任|辞任|离职|辞职|退休|去职|不再(?:担任|兼任)/u;
const PRESENT =
  /(?:^|[\s,])(?:ist|is|sind|are|remains|bleibt|serves|leitet|führt|steht|fungiert|amtiert|(?:hat|haben)(?= .{1,120} das Sagen))(?=\s)|现任|目前担任/u;
const PAST = /(?:^|[\s,])(?:war|was|served|diente|arbeitete|worked)(?=\s)|曾任|曾担任|曾是|此前担任|此前任/u;
const SINCE = pattern(
  '(?:seit|[Ss]eit|since|[Ss]ince|自)(?: dem Jahr| Anfang| Ende| Mitte| early| late)? ?(?<date><D>)',
);
const UNTIL = pattern('(?:bis|until|till|to|至)(?: zum Jahr| Anfang| Ende| Mitte)? ?(?<date><D>)');
/** „vom 1. Mai an“, "from 1 May": of what is to come. */
const STARTING = pattern('(?:[Vv]om? (?<date><D>) an|[Ff]rom (?<date2><D>)(?! (?:to|until|–|-)))');
const FROM = pattern('(?:von|from|ab|从)(?: Anfang| Ende| Mitte)? ?(?<date><D>)(?: bis|–|-| to| until|至)');

export function findRoles(reading: Reading): FoundRole[] {
  const roles = reading.masked.flatMap((masked) => {
    const chinese = chineseRoles(reading, masked);
    return [
      ...chinese.roles,
      ...chineseCareers(reading, masked),
      ...titleLinks(reading, masked)
        .filter(({ titles }) => !titles.every((title) => chinese.titles.has(title)))
        .flatMap((link) => fromLink(reading, masked, link)),
      ...verbRoles(reading, masked),
    ];
  });
  const told = merged(roles);
  const behind = [
    ...findSuccessors(reading, told),
    ...findPredecessors(reading, told),
    ...findReplacements(reading, told),
  ];
  return withoutSeat(merged([...told, ...behind]));
}

/** Whoever left a board no longer chairs it. */
function withoutSeat(roles: readonly FoundRole[]): FoundRole[] {
  const left = roles.filter(({ rule }) => rule === 'role.left-board');
  return roles.map((role) =>
    role.roleKind === 'CHAIR' &&
    left.some(({ person, company }) => person === role.person && company === role.company)
      ? { ...role, isCurrent: false }
      : role,
  );
}

function fromLink(reading: Reading, masked: Masked, link: TitleLink): FoundRole[] {
  const clause = clauseAround(masked.text, link.start, link.end);
  const { language } = masked.sentence;
  // 创始人韩旭东不再担任总经理, "boss Anna Berg said the name no longer fitted": what is over is something else.
  const over = isOver(clause) && !link.isAttribute;
  const ends = isLeaving(clause);
  const given = link.isAttribute && !isPlanned(clause, language) ? resigningAt(masked, link) : null;
  const resigns = given !== null && !isDenied(given);
  // "Berg, head of X, will leave" tells a role for certain; "Berg will become head of X" tells none.
  if (!link.isAttribute && !over && (isDenied(clause) || (isPlanned(clause, language) && !ends))) return [];
  if (
    /(?:designiert|designated|incoming|künftig|候任)/u.test(
      masked.text.slice(Math.max(0, link.start - 24), link.start),
    )
  ) {
    return [];
  }
  const isFormer = link.isFormer || link.titles.some(({ title }) => title.isFormer);
  const party = link.company.party;
  return link.titles.map(({ title }): FoundRole => {
    // Whoever founded a company remains its founder.
    const isGivenUp = resigns && title.kind !== 'FOUNDER';
    const span = spansOf(reading, masked, link, clause, isGivenUp);
    const isEnded =
      isFormer || over || isGivenUp || (!link.isAttribute && ends && !isPlanned(clause, language));
    return {
      kind: 'ROLE',
      person: link.person.party.key,
      company: party.key,
      title: inGender(title.title, link.person.party.name),
      roleKind: title.kind,
      startedOn: isGivenUp || (isEnded && ends) ? null : span.startedOn,
      endedOn: isGivenUp || (isEnded && ends) ? (span.startedOn ?? span.endedOn) : span.endedOn,
      isCurrent: isEnded || span.endedOn ? false : span.isCurrent,
      evidence: span.evidence,
      rule: link.isAttribute ? 'role.apposition' : 'role.verb',
      confidence: Number(
        (
          (link.isAttribute ? 0.92 : 0.85) *
          certaintyOf(link.person) *
          ('isFar' in link.company ? 0.75 : certaintyOf(link.company))
        ).toFixed(3),
      ),
    };
  });
}

/** What says of the holder, right beside the title, that it is given up. */
function resigningAt({ text }: Masked, { start, end }: TitleLink): string | null {
  const behind = text.slice(end);
  const holder = HOLDER.exec(behind)![0];
  return resigning(text.slice(0, start).replace(COMPANY_BEFORE, ''), behind.slice(holder.length));
}

/** Whether a clause says that an office ends; „离职，加入X担任副总裁“ and "left A to join B as head" say that one begins. */
function isLeaving(clause: string): boolean {
  const end = ENDS.exec(clause);
  return end !== null && !STARTS.test(clause.slice(end.index + end[0].length));
}

/** „der Vorstandsvorsitzende Paul Winter“ is a Vorsitzender. */
function inGender(title: string, name: string): string {
  const isMan = genderOf(name.split(' ', 1)[0]!) === 'MASCULINE';
  return isMan ? title.replace(/(orsitzend|ngestellt)e(?=$| )/, '$1er') : title;
}

/** The company and the person behind a title: „der Norvatec AG, Paul Winter (57),“. */
const HOLDER = pattern(
  '^(?:(?: der| des| von| vom| bei| beim| of| at)?(?: the)? <O>)?(?:,? ?<P>)?(?: \\([^()]{1,12}\\))?,?(?: \\d\\d,)?',
);
const COMPANY_BEFORE = pattern("<O>(?:-|['’]s? |s )$");

interface RoleDates {
  startedOn: UncertainDate | null;
  endedOn: UncertainDate | null;
  isCurrent: boolean | null;
  evidence: readonly Span[];
}

function spansOf(
  reading: Reading,
  masked: Masked,
  link: TitleLink,
  clause: string,
  resigns: boolean,
): RoleDates {
  const evidence = [spanOf(masked)];
  // Beside another title a date may be that one's: „Ex-Manager Paul Winter ist seit Mai Chef“.
  const titles = masked.items.filter((item) => item.is === 'T');
  if (link.isAttribute && !resigns && titles.length > link.titles.length) {
    return { startedOn: null, endedOn: null, isCurrent: true, evidence };
  }
  const dateOf = (rule: RegExp): UncertainDate | null => {
    const groups = rule.exec(clause)?.groups;
    const [item] = itemsIn(masked, groups?.['date'] ?? groups?.['date2']);
    return item?.is === 'D' ? item.date.date : null;
  };
  const interval = itemsIn(masked, clause).find(
    (item) => item.is === 'D' && item.date.date.edtf.includes('/'),
  );
  // „… wird bis 2024 profitabel“ is no date of the role.
  if (interval?.is === 'D' && !(link.isAttribute && isPlanned(clause, masked.sentence.language))) {
    const { date } = interval.date;
    const [startedOn, endedOn] = date.edtf.split('/').map((side) => known(side, date));
    const isCurrent = endedOn || !hasCome(reading, date) ? null : true;
    return { startedOn: startedOn!, endedOn: endedOn!, isCurrent, evidence };
  }
  const [since, until] = [dateOf(SINCE), dateOf(UNTIL)];
  const from = dateOf(FROM) ?? (link.isAttribute ? null : dateOf(STARTING));
  if (since || until || from) {
    // „war seit 2015 Chef“ leaves open whether he still is.
    const isStill = since !== null && until === null && !/(?:^|\s)(?:war|had been)(?=\s)/u.test(clause);
    return { startedOn: since ?? from, endedOn: until, isCurrent: isStill ? true : null, evidence };
  }
  const wasBefore = /曾任|曾担任|曾是|此前担任|此前任/u.test(clause);
  const verb = !wasBefore && (STARTS.test(clause) || ENDS.test(clause));
  if (resigns || (!link.isAttribute && (verb || PAST.test(clause)))) {
    const { date, evidence: passages } = dateAt(reading, masked, resigns ? link.end : link.start);
    return {
      startedOn: verb || resigns ? date : null,
      endedOn: null,
      isCurrent: PAST.test(clause) && !verb ? false : null,
      evidence: passages,
    };
  }
  return {
    startedOn: null,
    endedOn: null,
    isCurrent: PRESENT.test(clause) || link.isAttribute ? true : null,
    evidence,
  };
}

function known(side: string, whole: UncertainDate): UncertainDate | null {
  return /\d/.test(side) ? { ...parseEdtf(side), verbatim: whole.verbatim } : null;
}

/** One role for all sentences that tell the same; the most precise dates stay. */
function merged(roles: readonly FoundRole[]): FoundRole[] {
  const byKey = new Map<string, FoundRole>();
  for (const role of roles) {
    const key = [role.person, role.company, role.roleKind, titleKey(role)].join(' ');
    const other = byKey.get(key);
    byKey.set(
      key,
      other
        ? {
            ...other,
            startedOn: finer(other.startedOn, role.startedOn),
            endedOn: finer(other.endedOn, role.endedOn),
            isCurrent:
              other.isCurrent === false || role.isCurrent === false
                ? false
                : (other.isCurrent ?? role.isCurrent),
            evidence: distinct([...other.evidence, ...role.evidence]),
            confidence: Math.max(other.confidence, role.confidence),
          }
        : role,
    );
  }
  return [...byKey.values()];
}

const ONE_TITLE: ReadonlySet<RoleKind> = new Set(['FOUNDER', 'STUDENT']);
const titleKey = ({ title, roleKind }: FoundRole): string =>
  ONE_TITLE.has(roleKind) ? '' : (SHORT_TITLES[title] ?? title).toLowerCase();
/** Two names of one office. */
const SHORT_TITLES: Readonly<Record<string, string>> = {
  首席执行官: 'CEO',
  首席财务官: 'CFO',
  首席技术官: 'CTO',
  首席运营官: 'COO',
};

function finer(one: UncertainDate | null, other: UncertainDate | null): UncertainDate | null {
  return one === null || (other !== null && other.edtf.length > one.edtf.length) ? other : one;
}

function distinct(spans: readonly Span[]): Span[] {
  return spans.filter(
    (span, index) => spans.findIndex(({ start, end }) => start === span.start && end === span.end) === index,
  );
}
