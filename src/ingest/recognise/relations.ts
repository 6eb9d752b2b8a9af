/** How companies belong together: who was called what, belongs to whom, became part of whom. */
import type { CompanyRelationKind } from '../../database/generated/enums.ts';
import type { FoundRelation } from './found.ts';
import { clauseAround, isFact } from './guards.ts';
import { partiesIn, pattern, type Masked } from './masked.ts';
import { certaintyOf, dateAt, type Reading } from './reading.ts';

interface RelationRule {
  kind: CompanyRelationKind;
  /** Groups `subject` and `object`; `subjects` where a list may stand. */
  pattern: RegExp;
  prior: number;
  /** Whether the sentence's date is when it came about. */
  isDated?: boolean;
}

const ADJ = '(?:[\\p{L}-]+ ){0,3}?';
const BELONGS = '(?:gehört|gehörte|gehören|belongs|belonged)';

const rules: readonly RelationRule[] = [
  {
    kind: 'RENAMED_FROM',
    prior: 0.9,
    pattern: pattern(
      '(?<subject><O>)(?:, das| \\(das)?(?: war| hieß| firmierte|,? was|, which was)(?: ursprünglich| früher| zuvor| einst| vormals| damals| originally| formerly| previously| once)+(?: als| unter dem Namen| known as| called| named)? (?:die |das |der |the )?„?(?<object><O>)',
    ),
  },
  {
    kind: 'RENAMED_FROM',
    prior: 0.92,
    pattern: pattern(
      '(?<subject><O>) ?(?:\\(|, |（)(?:früher|vormals|ehemals|zuvor|bis <D>|vorher|einst|formerly|previously|originally|原名|前身为|原)(?: bekannt als| known as| called| named| unter dem Namen|:)? ?„?(?<object><O>)',
    ),
  },
  {
    kind: 'RENAMED_FROM',
    prior: 0.88,
    isDated: true,
    pattern: pattern(
      '(?<object><O>)(?: hat| wurde| has| was| will)? ?(?:<D> |im Jahr <D> |in <D> )?(?:benennt sich|benannte sich|nennt sich|nannte sich|sich|renamed itself|rebranded|changed its name|renamed|更名为|改名为)(?: <D>| im <D>| in <D>)?(?: in| zu| as| to| seither| jetzt| nun)* ?„?(?<subject><O>)',
    ),
  },
  {
    kind: 'SUBSIDIARY_OF',
    prior: 0.9,
    pattern: pattern(
      `(?<subject><O>)(?:“|”|")?, (?:das|die|der|which|that) (?:seit <D> |heute |inzwischen )?(?:zu|zum|zur|to) (?:der |dem )?${ADJ}(?<object><O>) ${BELONGS}`,
    ),
  },
  {
    kind: 'SUBSIDIARY_OF',
    prior: 0.88,
    pattern: pattern(
      `(?<subject><O>) (?:${BELONGS})(?: seit <D>| heute| inzwischen| mehrheitlich)? (?:zu|zum|zur|to)(?: der| dem| the)? ${ADJ}(?<object><O>)`,
    ),
  },
  {
    kind: 'SUBSIDIARY_OF',
    prior: 0.9,
    pattern: pattern(
      '(?<subject><O>),? (?:ist |is |war |was )?(?:eine|die|a|the)?(?: hundertprozentige| wholly[- ]owned| chinesische| deutsche| chinese| german)* ?(?:Tochter(?:gesellschaft|firma|unternehmen)?|subsidiary|unit|division)(?: von| der| des| of)(?: the)? (?<object><O>)',
    ),
  },
  {
    kind: 'SUBSIDIARY_OF',
    prior: 0.88,
    pattern: pattern(
      "(?<object><O>)(?:-Tochter(?:gesellschaft|firma)?|s Tochter(?:gesellschaft|firma)?|['’]s? (?:subsidiary|unit)| subsidiary| unit) (?<subject><O>)",
    ),
  },
  {
    kind: 'SUBSIDIARY_OF',
    prior: 0.88,
    pattern: pattern(
      '(?:Tochter(?:gesellschaft|firma|unternehmen)?|subsidiary) (?<subject><O>)(?:, die zu| der| des| von| of) (?<object><O>)',
    ),
  },
  {
    kind: 'SUBSIDIARY_OF',
    prior: 0.88,
    pattern: pattern('(?<object><O>)(?:的)?(?:旗下(?:公司|子公司)?|子公司|全资子公司)(?<subject><O>)'),
  },
  {
    kind: 'SUBSIDIARY_OF',
    prior: 0.88,
    pattern: pattern('(?<subject><O>)(?:是|为|隶属于|归)(?<object><O>)(?:旗下|的?(?:全资)?子公司|所有)'),
  },
  {
    kind: 'SUBSIDIARY_OF',
    prior: 0.85,
    pattern: pattern(
      "(?<subject><O>)(?:’s|'s|s)? (?:Mutter(?:konzern|gesellschaft)?|parent(?: company)?|owner),? (?<object><O>)",
    ),
  },
  {
    kind: 'BRAND_OF',
    prior: 0.88,
    pattern: pattern(
      '(?:marke|Marke|brand|label) (?:„|“|")?(?<subject><O>)(?:“|”|")? (?:von|der|des|of|from) (?<object><O>)',
    ),
  },
  {
    kind: 'BRAND_OF',
    prior: 0.85,
    pattern: pattern('(?<object><O>)(?:s|[\'’]s)?(?:-| )(?:Marke|brand) (?:„|“|")?(?<subject><O>)'),
  },
  {
    kind: 'BRAND_OF',
    prior: 0.85,
    pattern: pattern(
      '(?<subject><O>)(?:“|”|")?,? (?:ist |is )?(?:eine|die|a|the) (?:[\\p{L}-]+ )?(?:[\\p{L}]*[Mm]arke|brand) (?:von|der|des|of) (?<object><O>)',
    ),
  },
  {
    kind: 'BRAND_OF',
    prior: 0.6,
    pattern: pattern(
      '(?<object><O>) (?:seine|ihre|its) (?:[Mm]arke |brand )?(?<subject><O>)(?= [\\p{Lu}]|-)',
    ),
  },
  {
    kind: 'BRAND_OF',
    prior: 0.7,
    isDated: true,
    pattern: pattern(
      '(?<object><O>)[^.;]{0,40} (?:brachte|bringt|launched|launches|stellte)[^.;]{0,50}?(?<!\\p{L})(?:[Pp]lattform|[Mm]arke|[Pp]rodukt|[Aa]pp|platform|brand|product|app|service) (?:„|“|")?(?<subject><O>)',
    ),
  },
  {
    kind: 'SHAREHOLDER_OF',
    prior: 0.92,
    pattern: pattern(
      '(?<subject><O>),? (?:ist |is |war |was )?(?:der|den|dem|die|ein|einen|größte[rn]?|the|a|its)?(?: [\\p{L}-]+)? ?(?:Haupt|Groß|Mehrheits|Minderheits)?(?:[Aa]ktionär|[Ee]igner|[Gg]esellschafter|[Aa]nteilseigner|(?:[Mm]ajor |[Mm]ain |[Ll]argest |[Mm]ajority )?shareholder|investor)(?:s|in)?(?: von| der| des| bei| of| in)(?: the)? (?<object><O>)',
    ),
  },
  {
    kind: 'SHAREHOLDER_OF',
    prior: 0.85,
    pattern: pattern(
      '(?<subject><O>) (?:hält|besitzt|hielt|holds|owns|held|owned)[^.;,]{0,30}?(?:Prozent|Anteile?|Beteiligung|percent|per cent|%|stake|shares)(?: der Anteile| der Aktien)?(?: an| von| der| des| of| in)(?: der| dem| the)? (?<object><O>)',
    ),
  },
  {
    kind: 'SHAREHOLDER_OF',
    prior: 0.88,
    pattern: pattern(
      '(?<subject><O>)(?:是|为|持有)(?<object><O>)(?:的)?(?:[^，。]{0,8})?(?:股东|大股东|股份|%)',
    ),
  },
  {
    kind: 'MERGED_INTO',
    prior: 0.9,
    isDated: true,
    pattern: pattern(
      '(?<subject><O>) (?:fusioniert[e]?|verschmilzt|verschmolz|verschmolzen|merges|merged|is merging|geht|ging)(?: <D>| im <D>| in <D>)? (?:mit|in|with|into)(?: der| dem| die| the)? (?<object><O>)(?: auf)?',
    ),
  },
  {
    kind: 'SUBSIDIARY_OF',
    prior: 0.85,
    isDated: true,
    pattern: pattern(
      '(?<object><O>) (?:hat|haben|hatte)[^.;,]{0,40}? (?<subject><O>)[^.;,]{0,30}? (?:übernommen|gekauft|erworben|geschluckt)',
    ),
  },
  {
    kind: 'SUBSIDIARY_OF',
    prior: 0.85,
    isDated: true,
    pattern: pattern(
      '(?<object><O>)(?: hat| has)? (?:übernimmt|übernahm|kauft[e]?|schluckt[e]?|erwirbt|erwarb|acquires|acquired|buys|bought|takes over|took over)(?: <D>| im <D>| in <D>)?(?: den| das| die| the| seinen| ihren| its)?(?: [\\p{L}-]+){0,4}? „?(?<subject><O>)',
    ),
  },
  {
    kind: 'SUBSIDIARY_OF',
    prior: 0.85,
    isDated: true,
    pattern: pattern(
      '(?<subject><O>)(?:,| (?:was|is|has been|is being|which was))[^.;,]{0,30}?(?:acquired|bought|taken over)(?: <D>| in <D>)? by(?: the)? (?:[\\p{L}-]+ ){0,2}?(?<object><O>)',
    ),
  },
  {
    kind: 'SUBSIDIARY_OF',
    prior: 0.85,
    isDated: true,
    pattern: pattern(
      '(?<subject><O>) (?:wurde|wird|ist)[^.;,]{0,30}? (?:von|durch)(?: dem| der)? (?:[\\p{L}-]+ ){0,2}?(?<object><O>)[^.;,]{0,30}? (?:übernommen|gekauft|erworben)',
    ),
  },
  {
    kind: 'SUBSIDIARY_OF',
    prior: 0.88,
    isDated: true,
    pattern: pattern('(?<object><O>)(?:宣布|已|完成|以<M>|全资)*收购(?:了)?(?<subject><O>)'),
  },
  {
    kind: 'PART_OF',
    prior: 0.85,
    pattern: pattern('(?<subject><O>) (?:an der|am|at|of|der) (?<object><O>)'),
  },
];

/** „fusionierte seine X-Teams, … und die Marke Y in die Gesellschaft Z“: several become part of one. */
const GATHERED = pattern(
  '(?:fusionierte|integrierte|überführte|bündelte|legte|brachte|merged|combined|folded|integrated) (?:(?<actor><O>) )?(?<parts>[^.;!?]{1,320}?) (?:in|into|zu|zur) (?:die |das |den |der |the )?(?:[\\p{L}-]+ ){0,3}?(?<object><O>)(?=[,.; ]|$)',
);
const LISTED = pattern(
  '(?:^|, | und | and |seine |ihre |its |die |das |the |des |der |„)(?:[\\p{L}-]+ ){0,4}?„?(?<part><O>)',
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
    const { date, evidence } = dateAt(reading, masked, place);
    const since = isDated ? date : null;
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
  for (const masked of reading.masked) {
    if (masked.items.filter(({ is }) => is === 'O').length < 2) continue;
    for (const rule of rules) {
      const match = rule.pattern.exec(masked.text);
      if (!match?.groups) continue;
      // What a company is stands in a few words of its own; what it does is as sure as its clause.
      const clause = rule.isDated
        ? clauseAround(masked.text, match.index, match.index + match[0].length)
        : match[0];
      if (!isFact(clause, masked.sentence.language)) continue;
      const [subject] = partiesIn(masked, match.groups['subject']);
      const [object] = partiesIn(masked, match.groups['object']);
      if (!subject || !object) continue;
      if (rule.kind === 'PART_OF' && !(isSchool(subject) && isSchool(object))) continue;
      add(masked, rule.kind, rule.prior, subject, object, match.index, rule.isDated === true);
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

type Party = ReturnType<typeof partiesIn>[number];
const isSchool = ({ party }: Party): boolean => ['UNIVERSITY', 'INSTITUTE'].includes(party.companyKind ?? '');
