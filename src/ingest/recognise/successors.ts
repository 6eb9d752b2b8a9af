/** Who comes after somebody whose leaving was just told: „Nachfolgerin wird Anna Berg“. */
import type { FoundRole } from './found.ts';
import { clauseAround, isDenied, isFact } from './guards.ts';
import { itemsIn, partiesIn, pattern, type Masked, type PartyItem } from './masked.ts';
import { genderOf } from './words/given-names.ts';
import { beginning, certaintyOf, spanOf, type Reading } from './reading.ts';

const PRIOR = 0.8;

/** Whose `former` is named must have held the role. */
const SUCCEEDS = [
  pattern(
    '(?:^|[,;–] )(?:[Ss]eine?|[Ii]hre?|[Dd]er|[Dd]ie|[Dd]eren|[Dd]essen)? ?[Nn]achfolger(?<woman>in)?(?: von (?<former><P>))? (?:wird|ist|wurde)(?: (?:zum|im|am) (?<since><D>)| (?<since2><D>))?(?: (?:der|die)(?: [\\p{L}-]+){0,2}?(?: <T>)?)? (?<who><P>)',
  ),
  pattern(
    '(?:^|[,;–] )(?:[Aa]uf (?:ihn|sie|<P>)|[Ii]hm|[Ii]hr) folgt(?: (?:zum|im|am) (?<since><D>))? (?<who><P>)',
  ),
  pattern(
    '(?:^|[,;–] )(?:[Hh]is|[Hh]er|[Tt]he|<P>) (?:successor (?:is|will be)|(?:is|was|will be|has been) succeeded by)(?: (?:[\\p{L}-]+ ){0,2}?<T>,?)? (?<who><P>)',
  ),
  pattern(
    '(?:^|[,;–] )(?<who><P>) (?:succeeds|succeeded|will succeed|has succeeded) (?:him|her|(?<former><P>))',
  ),
  pattern(
    '(?:^|，)(?:其职务|该职务|其职位|其工作|职务)?由(?<who><P>)(?:正式)?(?:接任|接替|接棒|继任|接手|暂代|代行)',
  ),
  pattern('(?:^|，)(?:其)?(?:继任者?|接任者|接棒者|接班人)(?:是|为|系)?(?<who><P>)'),
  pattern('(?:^|，)接替(?<former><P>)的(?:是|为|人选为)(?<who><P>)'),
] as const;

/** The end of an office, in words that the roles before it need not have understood. */
const LEAVES =
  /(?<!\p{L})(?:verlässt|verließ|verlassen|zurück(?:getreten|treten|zutreten)?|nieder(?:gelegt)?|aus(?:geschieden)?|abberufen|entlassen|gehen|leaves|left|leaving|quits?|steps?|stepped|stepping|resign(?:s|ed)?|departs|departed|retires|retired|ousted)(?!\p{L})|卸任|辞去|离任|辞任|离职/u;

export function findSuccessors(reading: Reading, roles: readonly FoundRole[]): FoundRole[] {
  return reading.masked.flatMap((masked, index) => {
    for (const rule of SUCCEEDS) {
      const match = rule.exec(masked.text);
      if (!match?.groups) continue;
      const before = match.index > 0 ? masked : reading.masked[index - 1];
      if (!before || before.sentence.block !== masked.sentence.block) continue;
      const role = successorOf(masked, before, match, roles);
      if (role) return [role];
    }
    return [];
  });
}

function successorOf(
  masked: Masked,
  before: Masked,
  match: RegExpExecArray,
  roles: readonly FoundRole[],
): FoundRole | null {
  const { who, former, since, since2, woman } = match.groups!;
  const [person] = partiesIn(masked, who);
  const clause = clauseAround(masked.text, match.index + 2, match.index + match[0].length);
  const left = leftIn(before, roles, partiesIn(masked, former));
  if (!person || !left || person.party.key === left.person) return null;
  const { language } = masked.sentence;
  if (!isFact(language.startsWith('en') ? clause.replace('will ', '') : clause, language)) return null;
  const [date] = itemsIn(masked, since ?? since2);
  const isWoman = woman !== undefined || genderOf(person.party.name.split(' ', 1)[0]!) === 'FEMININE';
  return {
    kind: 'ROLE',
    person: person.party.key,
    company: left.company,
    title: language.startsWith('de') ? titleFor(left.title, isWoman) : left.title,
    roleKind: left.roleKind,
    startedOn: date?.is === 'D' ? beginning(date.date.date) : null,
    endedOn: null,
    isCurrent: null,
    evidence: before === masked ? [spanOf(masked)] : [spanOf(before), spanOf(masked)],
    rule: 'role.successor',
    confidence: Number((PRIOR * certaintyOf(person) * left.confidence).toFixed(3)),
  };
}

/** The one office that a sentence says somebody leaves. */
function leftIn(
  { sentence, text }: Masked,
  roles: readonly FoundRole[],
  former: readonly PartyItem[],
): FoundRole | null {
  if (isDenied(text)) return null;
  const isLeaving = LEAVES.test(text);
  const left = roles.filter(
    ({ evidence, roleKind, isCurrent, endedOn, person }) =>
      evidence.some(({ start }) => start === sentence.start) &&
      /EXECUTIVE|CHAIR|BOARD_MEMBER/.test(roleKind) &&
      (isLeaving || isCurrent === false || endedOn !== null) &&
      former.every(({ party }) => party.key === person),
  );
  const [first, ...others] = left;
  return first && others.length === 0 ? first : null;
}

/** 其前任钟少华已于10月辞职: who held the office that was just given to somebody. */
const PREDECESSOR = pattern(
  '(?:^|，)(?:其|该职位的?|公司)?(?:前任|上一任|前一任)(?:为|是)?(?<who><P>)(?<what>[^。；]{0,40})',
);
const LEFT_ZH = pattern('(?<date><D>)[^，。；]{0,6}(?:辞职|离职|辞任|离任|卸任|辞去|退休|去世|退任|调离)');

export function findPredecessors(reading: Reading, roles: readonly FoundRole[]): FoundRole[] {
  return reading.masked.flatMap((masked, index) => {
    const match = PREDECESSOR.exec(masked.text);
    const [person] = partiesIn(masked, match?.groups!['who']);
    const places = [masked, ...(index > 0 ? [reading.masked[index - 1]!] : [])];
    const held = person && places.map((place) => givenIn(place, roles, person)).find((role) => role !== null);
    if (!match || !held) return [];
    const [date] = itemsIn(masked, LEFT_ZH.exec(match.groups!['what']!)?.groups?.['date']);
    return [
      {
        ...held,
        person: person.party.key,
        startedOn: null,
        endedOn: date?.is === 'D' ? date.date.date : null,
        isCurrent: false,
        evidence: [...held.evidence.filter(({ start }) => start !== masked.sentence.start), spanOf(masked)],
        rule: 'role.predecessor',
        confidence: Number((PRIOR * certaintyOf(person) * held.confidence).toFixed(3)),
      },
    ];
  });
}

/** The one office that a sentence gives to somebody else. */
function givenIn({ sentence }: Masked, roles: readonly FoundRole[], other: PartyItem): FoundRole | null {
  const given = roles.filter(
    ({ evidence, roleKind, isCurrent, person, rule }) =>
      evidence.some(({ start }) => start === sentence.start) &&
      /EXECUTIVE|CHAIR/.test(roleKind) &&
      isCurrent !== false &&
      rule !== 'role.apposition' &&
      person !== other.party.key,
  );
  return given.length === 1 ? given[0]! : null;
}

const OFFICE = /((?:[Cc]hef|[Pp]räsident|[Dd]irektor|[Ll]eiter|[Ff]ührer|[Ss]precher|[Mm]anager))(?:in)?$/u;

/** „Finanzchef“ and „Finanzchefin“, whoever held it before; titles of other languages stay. */
export const titleFor = (title: string, isWoman: boolean): string =>
  title
    .replace(OFFICE, isWoman ? '$1in' : '$1')
    .replace(/orsitzende(?:r)?(?=$| )/u, isWoman ? 'orsitzende' : 'orsitzender')
    .replace(/vorst(?:and|ändin)$/u, isWoman ? 'vorständin' : 'vorstand');
