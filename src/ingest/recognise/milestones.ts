/** What happened to companies and people, with its day: founded, listed, launched, joined, born. */
import { completionBehind } from './completion.ts';
import type { FoundMilestone } from './found.ts';
import { clauseAround, isDenied, isFact, isRumour } from './guards.ts';
import { milestoneTitle } from './milestone-titles.ts';
import { milestoneRules, type MilestoneRule } from './milestone-rules.ts';
import { partiesIn, pattern, withoutAsides, type Masked, type PartyItem } from './masked.ts';
import { clauseFacts, type ClauseFact } from './clause-facts.ts';
import { beginning, certaintyOf, dateAt, spanOf, type Reading } from './reading.ts';

export function findMilestones(reading: Reading): FoundMilestone[] {
  const found: FoundMilestone[] = [];
  for (const masked of reading.masked) {
    if (masked.items.length === 0) continue;
    const inShort = withoutAsides(masked);
    for (const rule of milestoneRules) {
      // „Die Kelvora AG, die EQT gehört, plant den Börsengang“: without the aside it is clear who.
      const shorter = inShort && rule.pattern.exec(inShort.text);
      const match = shorter ?? rule.pattern.exec(masked.text);
      if (match) {
        const milestone = fromMatch(reading, shorter ? inShort : masked, rule, match);
        if (milestone) add(found, milestone);
      }
    }
    for (const fact of clauseFacts(reading, masked)) {
      const milestone = isRumour(masked.text) ? null : fromClause(masked, fact);
      if (milestone) add(found, milestone);
    }
  }
  return found;
}

function fromClause(masked: Masked, { frame, people, company, date }: ClauseFact): FoundMilestone | null {
  if (!frame.milestone) return null;
  const [who, others] = frame.milestone === 'FOUNDED' ? [[company], people] : [people, [company]];
  return {
    kind: 'MILESTONE',
    milestoneKind: frame.milestone,
    title: milestoneTitle(
      frame.milestone,
      who.map(({ party }) => party.name),
      others.map(({ party }) => party.name),
      masked.sentence.language,
    ),
    happenedOn: beginning(date),
    participants: [...new Set([...who, ...others].map(({ party }) => party.key))],
    evidence: [spanOf(masked)],
    rule: `milestone.${frame.milestone.toLowerCase()}`,
    confidence: Number(
      [...people, company].reduce((product, item) => product * certaintyOf(item), frame.prior).toFixed(3),
    ),
  };
}

function fromMatch(
  reading: Reading,
  masked: Masked,
  rule: MilestoneRule,
  match: RegExpExecArray,
): FoundMilestone | null {
  const groups = Object.entries(match.groups ?? {});
  const of = (name: string) =>
    groups.filter(([key]) => key.startsWith(name)).flatMap(([, part]) => partiesIn(masked, part));
  const partners = of('with').filter(({ is }) => rule.kind !== 'FOUNDED' || is === 'P');
  // An exchange is where companies are listed, and lists itself nowhere.
  const isListing = /^(?:IPO|LISTED)/.test(rule.kind);
  const actors = of('who').filter(({ party }) => !isListing || party.companyKind !== 'EXCHANGE');
  const { language } = masked.sentence;
  const whole = clauseAround(masked.text, match.index, match.index + match[0].length);
  // What comes after the words is another statement, but for a verb's last word.
  const end = whole.indexOf(match[0]) + match[0].length;
  const clause = whole.slice(0, end + whole.slice(end).search(/[,;，；]|$/u));
  if (isRumour(masked.text)) return null;
  if (!isTold(rule, clause, language)) return null;
  if (
    rule.kind === 'EDUCATION' &&
    !partners.some(({ party }) => ['UNIVERSITY', 'INSTITUTE'].includes(party.companyKind ?? ''))
  ) {
    return null;
  }
  if (
    /PARTNERSHIP|MERGER/.test(rule.kind) &&
    new Set([...actors, ...partners].map(({ party }) => party.key)).size < 2
  ) {
    return null;
  }
  // 申报深交所 tells of a listing only where an exchange stands.
  const isVenue = ({ party }: PartyItem) => party.companyKind === 'EXCHANGE';
  if (match.groups?.['venue'] !== undefined && !of('venue').every(isVenue)) return null;
  if (actors.length === 0) {
    const party = reading.references.lastBefore(masked.sentence.start + match.index, 'COMPANY');
    if (!party || !/^(?:IPO|SANCTIONED)/.test(rule.kind)) return null;
    actors.push({ is: 'O', party, mention: { start: 0, end: 0, how: 'PRONOUN' }, start: 0, end: 0 });
  }
  // The exchange takes part in a listing.
  if (isListing) {
    partners.push(...partiesIn(masked, clause).filter(({ party }) => party.companyKind === 'EXCHANGE'));
  }
  // „ist mit 62 Prozent an der Norvatec GmbH beteiligt“ lists nobody.
  const others = partiesIn(masked, match[0]).filter((item) => item.is === 'O' && !actors.includes(item));
  const isAtVenue = rule.kind === 'LISTED' || (rule.kind === 'IPO_PLANNED' && AT_PARTY.test(match[0]));
  if (isAtVenue && others.some(({ party }) => party.companyKind !== 'EXCHANGE')) return null;
  const everybody = [...actors, ...partners];
  const own = dateAt(
    reading,
    masked,
    match.index + match[0].length,
    /FOUNDED|BORN|LISTED|IPO_PLANNED/.test(rule.kind),
  );
  const isBought = own.date === null && rule.kind === 'MERGER';
  const { date, evidence } = (isBought && completionBehind(reading, masked)) || own;
  // A birth without its day says nothing that the name does not.
  if (rule.kind === 'BORN' && date === null) return null;
  return {
    kind: 'MILESTONE',
    milestoneKind: rule.kind,
    title: milestoneTitle(
      rule.kind,
      actors.map(({ party }) => party.name),
      partners.map(({ party }) => party.name),
      language,
    ),
    happenedOn: beginning(date),
    participants: [...new Set(everybody.map(({ party }) => party.key))],
    evidence,
    rule: `milestone.${rule.kind.toLowerCase().replaceAll('_', '-')}`,
    confidence: Number(
      everybody.reduce((product, item) => product * certaintyOf(item), rule.prior).toFixed(3),
    ),
  };
}

const AT_PARTY = pattern('<O>$');
/** What is called off was planned: that alone makes its end no plan. */
const PLANS =
  /(?<!\p{L})(?:geplante[nrs]?|planned|(?:its|the|their|IPO|listing) plans?|plans (?:for|to))(?!\p{L})|(?:上市|IPO)计划/gu;
/** „…, den Börsengang abzusagen“ is what the words before the comma make of it. */
const INFINITIVE = /(?:ab|zurück)zu\p{L}+|zu verschieben/u;
const CALLING_OFF =
  /(?:abzusagen|abzubrechen|abzublasen|zurückzuziehen|verschieben)|(?<!\p{L})(?:postpon|delay|withdr|cancel|call\p{L}* off|shelv|scrap|abandon|drop|ditch|axe|put\p{L}* off|verzicht|auf Eis|[Aa]bsage)|撤回|终止|取消|放弃|推迟|暂缓|搁置/u;

function isTold({ kind, isOwnGuard }: MilestoneRule, clause: string, language: string): boolean {
  if (kind === 'IPO_PLANNED') return !isDenied(clause) && !CALLING_OFF.test(clause);
  if (kind !== 'IPO_WITHDRAWN') return isOwnGuard || isFact(clause, language);
  const own = INFINITIVE.test(clause) ? clause : clause.slice(clause.lastIndexOf(',') + 1);
  return isFact(own.replaceAll(PLANS, ''), language);
}

/** The same milestone told twice is one; what is told with its date wins. */
function add(found: FoundMilestone[], milestone: FoundMilestone): void {
  const [who] = milestone.participants;
  const index = found.findIndex(
    (other) =>
      other.milestoneKind === milestone.milestoneKind &&
      other.participants[0] === who &&
      (other.happenedOn === null ||
        milestone.happenedOn === null ||
        other.happenedOn.edtf === milestone.happenedOn.edtf) &&
      (other.participants.every((key) => milestone.participants.includes(key)) ||
        milestone.participants.every((key) => other.participants.includes(key))),
  );
  if (index < 0) {
    found.push(milestone);
    return;
  }
  const other = found[index]!;
  const [more, less] =
    milestone.participants.length > other.participants.length ? [milestone, other] : [other, milestone];
  found[index] = {
    ...more,
    happenedOn: more.happenedOn ?? less.happenedOn,
    evidence: [
      ...other.evidence,
      ...milestone.evidence.filter(({ start }) => !other.evidence.some((span) => span.start === start)),
    ],
    confidence: Math.max(more.confidence, less.confidence),
  };
}
