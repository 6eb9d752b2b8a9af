/** Where somebody worked, studied and what he founded, as Chinese clauses tell it without an office. */
import type { RoleKind } from '../../database/generated/enums.ts';
import { parseEdtf, type UncertainDate } from '../../text/edtf.ts';
import { chineseClauses, dateIn, intervalIn, subjectOf, type Clause } from './chinese-clauses.ts';
import type { FoundParty, FoundRole } from './found.ts';
import { isFact } from './guards.ts';
import { itemsIn, partiesIn, pattern, type Masked, type PartyItem } from './masked.ts';
import { certaintyOf, spanOf, type Reading } from './reading.ts';

interface CareerRule {
  kind: RoleKind;
  title: string;
  pattern: RegExp;
}

const worked = { kind: 'EMPLOYEE', title: '员工' } as const;
const studied = { kind: 'STUDENT', title: '学生' } as const;
const rules: readonly CareerRule[] = [
  {
    ...worked,
    pattern: pattern(
      '在(?<company><O>)(?!担任|出任|历任|任(?!职)|<T>)[^，\\uE002\\uE005]{0,8}?(?:工作|任职|供职|就职|从业|效力|实习|度过|干了|待了)',
    ),
  },
  {
    ...worked,
    pattern: pattern(
      '(?:就职于|任职于|供职于|效力于|服务于|受雇于|始于|起步于|出身于|入职)(?<company><O>(?:(?:和|与|及|以及|、)<O>)*)(?!担任|出任|任|的?<T>)',
    ),
  },
  {
    ...studied,
    pattern: pattern(
      '(?:毕业于|毕业自|就读于|求学于|考入|肄业于|进入|保送)(?<company><O>(?:(?:和|与|及|以及|、)<O>)*)',
    ),
  },
  {
    ...studied,
    pattern: pattern(
      '(?<company><O>)[\\p{Script=Han}]{0,12}?(?:博士|硕士|学士|本科|研究生|毕业|校友|MBA)(?!生?导师|后?导师)',
    ),
  },
  {
    ...studied,
    pattern: pattern(
      '在(?<company><O>)[^，\\uE002]{0,10}?(?:获得?|取得|拿到|攻读|读完|读了|完成|修读|就读|求学|读书|念书)[^，]{0,14}?(?:学位|博士|硕士|学士|本科|MBA|专业|就读|求学|读书|念书|$)',
    ),
  },
];
/** 2018年创办云图软件; by whom stands before it. */
const FOUNDED = pattern(
  '^(?<before>[^，由]{0,30}?)(?:创办|创立|创建|成立)(?:了)?[\\p{Script=Han}]{0,12}?[“「]?(?<company><O>)',
);
const STILL = /目前|现在|如今|仍然?在|至今/u;
const SCHOOLS: ReadonlySet<string> = new Set(['UNIVERSITY', 'INSTITUTE']);
/** 创办人是执业兽医孟广林: words or another office of his stand between. */
const FOUNDED_BY = pattern(
  '(?:(?<company><O>)的?)?(?<title><T>)(?:是|为|系|叫)(?<what>[^，。；\\uE001]{1,16})(?<who><P>)',
);

export function chineseCareers(reading: Reading, masked: Masked): FoundRole[] {
  if (!masked.sentence.language.startsWith('zh')) return [];
  const clauses = chineseClauses(masked);
  return clauses.flatMap((clause, index) => [
    ...founderIn(reading, masked, clause),
    ...founderLeftOut(reading, masked, clauses, index),
    ...rules.flatMap((rule) => {
      const groups = rule.pattern.exec(clause.text)?.groups;
      if (!groups || !isFact(clause.text, 'zh')) return [];
      const companies = partiesIn(masked, groups['company']).filter(
        ({ party }) => rule.kind !== 'STUDENT' || SCHOOLS.has(party.companyKind ?? ''),
      );
      const person = companies.length > 0 ? subjectOf(reading, masked, clauses, index) : null;
      return person ? companies.map((company) => careerOf(masked, clause, rule, person, company)) : [];
    }),
  ]);
}

function careerOf(
  masked: Masked,
  clause: Clause,
  { kind, title }: CareerRule,
  person: PartyItem,
  company: PartyItem,
): FoundRole {
  const interval = intervalIn(masked, clause);
  const [from, until] =
    interval?.edtf.split('/').map((side) => (/\d/.test(side) ? parseEdtf(side) : null)) ?? [];
  const date = interval ? null : dateIn(masked, clause.text);
  const isStudent = kind === 'STUDENT';
  const isEntry = /考入|进入|入职|保送/u.test(clause.text);
  return {
    kind: 'ROLE',
    person: person.party.key,
    company: company.party.key,
    title,
    roleKind: kind,
    startedOn: from ?? (isEntry ? date : null),
    endedOn: until ?? (isStudent && /毕业/u.test(clause.text) ? date : null),
    isCurrent: !isStudent && STILL.test(clause.text),
    evidence: [spanOf(masked)],
    rule: isStudent ? 'role.studied' : 'role.worked',
    confidence: Number((0.82 * certaintyOf(person) * certaintyOf(company)).toFixed(3)),
  };
}

/** The clause has no person of its own, or it is read by the verbs that have one. */
function founderLeftOut(
  reading: Reading,
  masked: Masked,
  clauses: readonly Clause[],
  index: number,
): FoundRole[] {
  const { text } = clauses[index]!;
  const match = FOUNDED.exec(text);
  if (!match || partiesIn(masked, match.groups!['before']).length > 0 || !isFact(text, 'zh')) return [];
  const [company] = partiesIn(masked, match.groups!['company']);
  const person = subjectOf(reading, masked, clauses, index);
  return person && company
    ? [foundedBy(masked, person, company.party, '创始人', dateIn(masked, text), null)]
    : [];
}

function founderIn(reading: Reading, masked: Masked, clause: Clause): FoundRole[] {
  const match = FOUNDED_BY.exec(clause.text);
  const [title] = itemsIn(masked, match?.groups!['title']);
  if (!match || title?.is !== 'T' || title.title.kind !== 'FOUNDER') return [];
  const [person] = partiesIn(masked, match.groups!['who']);
  const [named] = partiesIn(masked, match.groups!['company']);
  const before = masked.items.find((item): item is PartyItem => item.is === 'O' && item.start < title.start);
  const company: FoundParty | null =
    (named ?? before)?.party ?? reading.references.lastBefore(title.start, 'COMPANY');
  if (!person || !company || !isFact(clause.text, 'zh')) return [];
  return [foundedBy(masked, person, company, title.title.title, null, true)];
}

function foundedBy(
  masked: Masked,
  person: PartyItem,
  company: FoundParty,
  title: string,
  startedOn: UncertainDate | null,
  isCurrent: true | null,
): FoundRole {
  return {
    kind: 'ROLE',
    person: person.party.key,
    company: company.key,
    title,
    roleKind: 'FOUNDER',
    startedOn,
    endedOn: null,
    isCurrent,
    evidence: [spanOf(masked)],
    rule: 'role.founded-by',
    confidence: Number((0.87 * certaintyOf(person) * company.confidence).toFixed(3)),
  };
}
