/** How companies belong together: who was called what, belongs to whom, became part of whom. */
import type { CompanyRelationKind } from '../../database/generated/enums.ts';
import type { UncertainDate } from '../../text/edtf.ts';
import { completionBehind } from './completion.ts';
import type { FoundRelation } from './found.ts';
import { clauseAround, isFact } from './guards.ts';
import { itemsIn, partiesIn, pattern, withoutAsides, type Masked } from './masked.ts';
import { relationRules } from './relation-rules.ts';
import { beginning, certaintyOf, dateAt, type Reading } from './reading.ts';

/** „fusionierte seine X-Teams, … und die Marke Y in die Gesellschaft Z“: several become part of one. */
const GATHERED = pattern(
  '(?:fusionierte|integrierte|überführte|bündelte|legte|brachte|merged|combined|folded|integrated) (?:(?<actor><O>) )?(?<parts>[^.;!?]{1,320}?) (?:in|into|zu|zur) (?:die |das |den |der |the )?(?:[\\p{L}-]+ ){0,3}?(?<object><O>)(?=[,.; ]|$)',
);
const LISTED = pattern(
  '(?:^|, | und | and |seine |ihre |its |brand |[Mm]arke |die |das |the |des |der |„)(?:[\\p{L}-]+ ){0,4}?„?(?<part><O>)(?! (?!und |and )[\\p{L}-]*(?: [\\p{L}-]+){0,2} ?(?:[Mm]arke|brand|unit|Sparte) „?<O>)',
  'gu',
);

export function findRelations(reading: Reading): FoundRelation[] {
  const found: FoundRelation[] = [];
  const add = (
    masked: Masked,
    kind: CompanyRelationKind,
    prior: number,
    subject: Party,
    object: Party,
    place: number,
    isDated: boolean,
  ) => {
    if (subject.party.key === object.party.key) return;
    const earlier = found.find(
      (other) =>
        other.relationKind === kind &&
        other.subject === subject.party.key &&
        other.object === object.party.key,
    );
    const own = dateAt(reading, masked, place);
    const isBought = isDated && own.date === null && kind === 'SUBSIDIARY_OF';
    const { date, evidence } = (isBought && completionBehind(reading, masked)) || own;
    const since = isDated ? (beginning(date) ?? frameDate(masked)) : null;
    if (earlier) {
      earlier.since ??= since;
      return;
    }
    found.push({
      kind: 'COMPANY_RELATION',
      relationKind: kind,
      subject: subject.party.key,
      object: object.party.key,
      since,
      evidence,
      rule: `relation.${kind.toLowerCase().replaceAll('_', '-')}`,
      confidence: Number((prior * certaintyOf(subject) * certaintyOf(object)).toFixed(3)),
    });
  };
  for (const masked of withShorter(reading.masked)) {
    if (masked.items.filter(({ is }) => is === 'O').length < 2) continue;
    for (const rule of relationRules) {
      const match = rule.pattern.exec(masked.text);
      if (!match?.groups) continue;
      // What a company is stands in a few words of its own; what it does is as sure as its clause.
      const clause = rule.isDated
        ? clauseAround(masked.text, match.index, match.index + match[0].length)
        : match[0];
      if (!isFact(clause, masked.sentence.language)) continue;
      const subjects = partiesIn(masked, match.groups['subject'] ?? match.groups['subject2']);
      const [object] = partiesIn(masked, match.groups['object'] ?? match.groups['object2']);
      for (const subject of object ? subjects : []) {
        if (isVenue(subject) || isVenue(object!)) continue;
        if (rule.kind === 'PART_OF' && !(isSchool(subject) && isSchool(object!))) continue;
        add(masked, rule.kind, rule.prior, subject, object!, match.index, rule.isDated);
      }
    }
    const gathered = GATHERED.exec(masked.text);
    const [object] = partiesIn(masked, gathered?.groups?.['object']);
    if (
      gathered?.groups &&
      object &&
      isFact(clauseAround(masked.text, gathered.index, gathered.index + 12), masked.sentence.language)
    ) {
      const parts = [...gathered.groups['parts']!.matchAll(LISTED)].flatMap((match) =>
        partiesIn(masked, match.groups!['part']),
      );
      // „die Marke X von Y“: what is merged is X.
      for (const part of parts) add(masked, 'MERGED_INTO', 0.75, part, object, gathered.index, true);
    }
  }
  return found;
}

/** Every sentence, and what is left of it without asides. */
const withShorter = (all: readonly Masked[]): Masked[] =>
  all.flatMap((masked) => [masked, withoutAsides(masked)].filter((each) => each !== null));

/** 自1月1日起，… */
const FRAME = pattern('^自(?<date><D>)[起后]?，');

function frameDate(masked: Masked): UncertainDate | null {
  const [item] = itemsIn(masked, FRAME.exec(masked.text)?.groups?.['date']);
  return item?.is === 'D' ? beginning(item.date.date) : null;
}

type Party = ReturnType<typeof partiesIn>[number];
/** Where companies are listed nobody belongs to: „ging an die Frankfurter Börse“. */
const isVenue = ({ party }: Party): boolean => party.companyKind === 'EXCHANGE';
const isSchool = ({ party }: Party): boolean => ['UNIVERSITY', 'INSTITUTE'].includes(party.companyKind ?? '');
