/** Roles that a verb tells: who founded, leads, studied, works for or no longer belongs to a company. */
import type { RoleKind } from '../../database/generated/enums.ts';
import type { UncertainDate } from '../../text/edtf.ts';
import type { FoundRole } from './found.ts';
import { clauseAround, isFact, isOver } from './guards.ts';
import { itemsIn, partiesIn, pattern, peopleIn, type Masked } from './masked.ts';
import { verbRules } from './verb-role-rules.ts';
import { clauseFacts } from './clause-facts.ts';
import { beginning, certaintyOf, dateAt, dateBefore, hasCome, spanOf, type Reading } from './reading.ts';

export interface VerbRule {
  rule: string;
  pattern: RegExp;
  kind: RoleKind;
  title: Readonly<Record<'de' | 'en' | 'zh', string>>;
  prior: number;
  /** What the date of the sentence is; none: it says nothing of the role. */
  dates?: 'START' | 'END';
  isCurrent?: boolean;
}

const SINCE_THEN = /(?<!\p{L})(?:[Ss]eitdem|[Ss]either|[Ss]ince then)(?!\p{L})/u;

export function verbRoles(reading: Reading, masked: Masked): FoundRole[] {
  if (masked.items.length === 0) return [];
  const found: FoundRole[] = [];
  for (const rule of verbRules) {
    const match = rule.pattern.exec(masked.text);
    if (!match?.groups) continue;
    const { who, others, later, company, company2, companies, team } = match.groups;
    const clause = clauseAround(
      masked.text,
      match.index + (who ? match[0].indexOf(who) : 0),
      match.index + match[0].length,
    );
    if (rule.rule === 'role.over') {
      if (!isOver(masked.text) && !/离开/.test(match[0])) continue;
    } else if (!isFact(founded(clause), masked.sentence.language)) continue;
    const persons =
      team === undefined
        ? [who, others, later].flatMap((part) => peopleIn(masked, part))
        : members(masked, team);
    const places =
      companies === undefined ? partiesIn(masked, company ?? company2).slice(0, 1) : led(masked, companies);
    const { date, evidence } = dateAt(
      reading,
      masked,
      match.index + match[0].length,
      rule.kind === 'FOUNDER',
    );
    const stated = openDate(masked, match.groups['since'] ?? match.groups['since2']);
    const sinceThen = rule.kind !== 'FOUNDER' && SINCE_THEN.test(clause) ? dateBefore(reading, masked) : null;
    const since = stated ?? sinceThen?.date ?? null;
    for (const person of persons) {
      for (const place of places) {
        if (rule.kind === 'STUDENT' && !['UNIVERSITY', 'INSTITUTE'].includes(place.party.companyKind ?? '')) {
          continue;
        }
        found.push({
          kind: 'ROLE',
          person: person.party.key,
          company: place.party.key,
          title: titleOf(rule, masked.sentence.language, persons.length),
          roleKind: rule.kind,
          startedOn: since ?? (rule.dates === 'START' ? beginning(date) : null),
          endedOn: rule.dates === 'END' ? date : null,
          isCurrent: since && !hasCome(reading, since) ? null : (rule.isCurrent ?? null),
          evidence: sinceThen?.evidence ?? evidence,
          rule: rule.rule,
          confidence: Number((rule.prior * certaintyOf(person) * certaintyOf(place)).toFixed(3)),
        });
      }
    }
  }
  return [...found, ...clauseRoles(reading, masked)];
}

function clauseRoles(reading: Reading, masked: Masked): FoundRole[] {
  return clauseFacts(reading, masked).flatMap(({ frame, people, company, date }) => {
    const { role } = frame;
    if (!role) return [];
    return people.map((person): FoundRole => ({
      kind: 'ROLE',
      person: person.party.key,
      company: company.party.key,
      title: titleOf(role, masked.sentence.language, people.length),
      roleKind: role.kind,
      startedOn: role.isDated ? beginning(date) : null,
      endedOn: null,
      isCurrent: date?.edtf.endsWith('/..') && hasCome(reading, date) ? true : role.isCurrent,
      evidence: [spanOf(masked)],
      rule: `role.${frame.rule}`,
      confidence: Number((frame.prior * certaintyOf(person) * certaintyOf(company)).toFixed(3)),
    }));
  });
}

/** „seit 2019“: the day on which it began. */
function openDate(masked: Masked, part: string | undefined): UncertainDate | null {
  const [item] = itemsIn(masked, part);
  return item?.is === 'D' && item.date.date.edtf.endsWith('/..') ? beginning(item.date.date) : null;
}

/** A denial of something else in the clause: „ohne Abschluss“ leaves the founding as it is. */
const founded = (clause: string): string => clause.replaceAll(/(?:^| )(?:ohne|without) [\p{L}-]+/gu, '');

function titleOf(rule: Pick<VerbRule, 'kind' | 'title'>, language: string, count: number): string {
  const tag = language.startsWith('zh') ? 'zh' : language.startsWith('de') ? 'de' : 'en';
  if (rule.kind === 'FOUNDER' && count > 1) {
    return { de: 'Mitgründer', en: 'co-founder', zh: '联合创始人' }[tag];
  }
  return rule.title[tag];
}

/** Of „Leute wie A, den früheren Chef von B, und C“ those who are listed, not who stands in an apposition. */
function members(masked: Masked, team: string) {
  return [...team.matchAll(pattern('(?<!(?:von|of|der|des|bei|at|mit|with) )(?<who><P>)', 'gu'))].flatMap(
    (match) => partiesIn(masked, match.groups!['who']),
  );
}

/** „zwei Firmen: A, das …, und B“. */
function led(masked: Masked, companies: string) {
  return [
    ...companies.matchAll(
      pattern('(?:^|: | und | and |, )(?:(?:das|die|den|the) )?(?:[\\p{L}-]+ ){0,3}?(?<company><O>)', 'gu'),
    ),
  ].flatMap((match) => partiesIn(masked, match.groups!['company']));
}
