/** The words that say how two companies belong together; groups `subject` and `object`. */
import type { CompanyRelationKind } from '../../database/generated/enums.ts';
import { chineseRelationTable } from './chinese-relation-rules.ts';
import { pattern } from './masked.ts';

interface RelationRule {
  kind: CompanyRelationKind;
  pattern: RegExp;
  prior: number;
  /** Whether the sentence's date is when it came about. */
  isDated: boolean;
}

const ADJ = '(?:[\\p{L}-]+ ){0,3}?';
const BELONGS = '(?:gehört|gehörte|gehören|belongs|belonged)';

const table: readonly (readonly [CompanyRelationKind, prior: number, source: string, isDated?: true])[] = [
  [
    'RENAMED_FROM',
    0.9,
    '(?<subject><O>)(?:, das| \\(das)?(?: war| hieß| firmierte|,? was|, which was)(?: ursprünglich| früher| zuvor| einst| vormals| damals| originally| formerly| previously| once)+(?: als| unter dem Namen| known as| called| named)? (?:die |das |der |the )?„?(?<object><O>)',
  ],
  [
    'RENAMED_FROM',
    0.92,
    '(?<subject><O>) ?(?:\\(|, |（)(?:früher|vormals|ehemals|zuvor|bis <D>|vorher|einst|formerly|previously|originally|原名|前身为|原)(?: bekannt als| known as| called| named| unter dem Namen|:)? ?„?(?<object><O>)',
  ],
  [
    'RENAMED_FROM',
    0.88,
    '(?<object><O>)(?: hat| wurde| has| was| will)? ?(?:<D> |im Jahr <D> |in <D> )?(?:benennt sich|benannte sich|nennt sich|nannte sich|sich|renamed itself|rebranded|changed its name|renamed|更名为|改名为)(?: <D>| im <D>| in <D>)?(?: in| zu| as| to| seither| jetzt| nun)* ?„?(?<subject><O>)',
    true,
  ],
  [
    'RENAMED_FROM',
    0.88,
    '(?<object><O>) (?:heißt|firmiert)(?: (?:ab sofort|jetzt|nun|künftig|inzwischen|(?:seit |ab )?<D>))+(?: als| unter dem Namen)? „?(?<subject><O>)',
  ],
  [
    'RENAMED_FROM',
    0.88,
    '(?<subject><O>),? (?:(?:which )?was (?:known as|called)|war (?:bekannt )?als|hieß|firmierte)(?: until <D>| bis <D>| noch| <D>)* (?:als )?„?(?<object><O>)(?: (?:until |bis )?<D>| bekannt)',
  ],
  [
    'RENAMED_FROM',
    0.85,
    '(?<subject><O>), (?:(?:bis )?<D>|früher|zuvor|einst)(?: noch)? (?:als|unter dem Namen) „?(?<object><O>)“? bekannt',
  ],
  [
    'RENAMED_FROM',
    0.9,
    '(?<subject><O>), (?:das|die|der) (?:früher|zuvor|einst|vormals|ursprünglich|(?:bis )?<D>)(?: noch)? „?(?<object><O>)“? hieß',
  ],
  [
    'RENAMED_FROM',
    0.88,
    '(?<subject><O>) (?:hieß|firmierte) (?:noch )?(?:bis )?<D> (?:als |unter dem Namen )?„?(?<object><O>)',
  ],
  [
    'SUBSIDIARY_OF',
    0.85,
    `(?<subject><O>) (?:is|was) (?:majority-|wholly[- ])?owned by (?:the )?${ADJ}(?<object><O>)`,
  ],
  [
    'SUBSIDIARY_OF',
    0.82,
    `(?<subject><O>) (?:verkauft sich|verkaufte sich|geht|ging|wurde verkauft|sells itself|sold itself|was sold|has been sold)(?: <D>| im <D>| in <D>)? (?:an|to)(?: den| die| das| the)? ${ADJ}(?<object><O>)`,
    true,
  ],
  [
    'SUBSIDIARY_OF',
    0.88,
    '(?<object><O>)(?: has| hat)? (?:completed|completes|closed|finalised|finalized|schloss|schließt)[^.;,]{0,20}? (?:acquisition|takeover|purchase|Übernahme)(?: of| von| der| des)(?: the)? (?:[\\p{L}-]+ ){0,3}?(?<subject><O>)',
    true,
  ],
  [
    'SUBSIDIARY_OF',
    0.9,
    `(?<subject><O>)(?:“|”|")?, (?:das|die|der|which|that) (?:seit <D> |heute |inzwischen )?(?:zu|zum|zur|to) (?:der |dem )?${ADJ}(?<object><O>) ${BELONGS}`,
  ],
  [
    'SUBSIDIARY_OF',
    0.88,
    `(?<subject><O>)(?:, [^,]{1,40},)? (?:${BELONGS})(?: (?:seit |since )?<D>| heute| inzwischen| nun| jetzt| künftig| mehrheitlich)? (?:zu|zum|zur|to)(?: der| dem| the)? ${ADJ}(?<object><O>)`,
  ],
  [
    'SUBSIDIARY_OF',
    0.9,
    '(?<subject><O>),? (?:ist |is |war |was )?(?:eine|die|a|the)?(?: hundertprozentige| wholly[- ]owned| chinesische| deutsche| chinese| german)* ?(?:Tochter(?:gesellschaft|firma|unternehmen)?|subsidiary|unit|division)(?: von| der| des| of)(?: the)? (?<object><O>)',
  ],
  [
    'SUBSIDIARY_OF',
    0.88,
    '(?:Tochter(?:gesellschaft|firma|unternehmen)?|subsidiary) (?<subject><O>)(?:, die zu| der| des| von| of) (?<object><O>)',
  ],
  [
    'BRAND_OF',
    0.88,
    '(?:marke|Marke|brand|label) (?:„|“|")?(?<subject><O>)(?:“|”|")? (?:von|der|des|of|from) (?<object><O>)',
  ],
  [
    'BRAND_OF',
    0.85,
    '(?<object><O>)(?:s|[\'’]s)?(?:-| )(?:[\\p{L}-]+ ){0,2}(?:Marke|brand) (?:„|“|")?(?<subject><O>)',
  ],
  [
    'BRAND_OF',
    0.85,
    '(?<subject><O>)(?:“|”|")?,? (?:ist |is )?(?:eine|die|a|the) (?:[\\p{L}-]+ )?(?:[\\p{L}]*[Mm]arke|brand) (?:von|der|des|of) (?<object><O>)',
  ],
  ['BRAND_OF', 0.6, '(?<object><O>) (?:seine|ihre|its) (?:[Mm]arke |brand )?(?<subject><O>)(?= [\\p{Lu}]|-)'],
  [
    'BRAND_OF',
    0.7,
    '(?<object><O>)[^.;]{0,40} (?:brachte|bringt|launched|launches|stellte)[^.;]{0,50}?(?<!\\p{L})(?:\\p{L}*[Pp]lattform|\\p{L}*[Mm]arke|[Pp]rodukt|[Aa]pp|platform|brand|product|app|service) (?:„|“|")?(?<subject><O>)',
    true,
  ],
  [
    'SHAREHOLDER_OF',
    0.92,
    '(?<subject><O>),? (?:ist |is |war |was )?(?:der|den|dem|die|ein|einen|größte[rn]?|the|a|its)?(?: [\\p{L}-]+)? ?(?:Haupt|Groß|Mehrheits|Minderheits)?(?:[Aa]ktionär|[Ee]igner|[Gg]esellschafter|[Aa]nteilseigner|(?:[Mm]ajor |[Mm]ain |[Ll]argest |[Mm]ajority )?shareholder|investor)(?:s|in)?(?: von| der| des| bei| of| in)(?: the)? (?<object><O>)',
  ],
  [
    'SHAREHOLDER_OF',
    0.88,
    '(?:[Gg]rößte[rn]?|[Ll]argest|[Bb]iggest|[Mm]ain) (?:Einzel)?(?:[Aa]ktionär|[Aa]nteilseigner|[Gg]esellschafter|shareholder)(?:in)?(?: von| der| des| of)(?: the)? (?<object><O>) (?:ist|is)(?:,? (?:mit|with) [^,.;]{0,30}?)?(?: der| die| das| the)?(?: [\\p{L}-]+){0,2} (?<subject><O>)',
  ],
  [
    'SHAREHOLDER_OF',
    0.85,
    '(?<subject><O>)(?: still| already| currently)? (?:hält|besitzt|hielt|holds|owns|held|owned)[^.;,]{0,30}?(?:Prozent|Anteile?|Beteiligung|percent|per cent|%|stake|shares)(?: der Anteile| der Aktien)?(?: an| von| der| des| of| in)(?: der| dem| the)? (?<object><O>)',
  ],
  [
    'MERGED_INTO',
    0.9,
    '(?<subject><O>) (?:fusioniert[e]?|verschmilzt|verschmolz|verschmolzen|merges|merged|is merging|geht|ging)(?: <D>| im <D>| in <D>)? (?:mit|in|with|into)(?: der| dem| die| the)? (?<object><O>)(?: auf)?',
    true,
  ],
  [
    'SUBSIDIARY_OF',
    0.85,
    '(?<object><O>) (?:hat|haben|hatte)[^.;,]{0,40}? (?<subject><O>)[^.;,]{0,30}? (?:übernommen|gekauft|erworben|geschluckt)',
    true,
  ],
  [
    'SUBSIDIARY_OF',
    0.85,
    '(?<object><O>)(?: hat| has)? (?:übernimmt|übernahm|kauft[e]?|schluckt[e]?|erwirbt|erwarb|acquires|acquired|buys|bought|takes over|took over)(?: <D>| im <D>| in <D>)?(?: den| das| die| the| seinen| ihren| its)?(?: [\\p{L}-]+){0,4}? „?(?<subject><O>)',
    true,
  ],
  [
    'SUBSIDIARY_OF',
    0.85,
    '(?<subject><O>)(?:,| (?:was|is|has been|is being|which was))[^.;,]{0,30}?(?:acquired|bought|taken over)(?: <D>| in <D>)? by(?: the)? (?:[\\p{L}-]+ ){0,2}?(?<object><O>)',
    true,
  ],
  [
    'SUBSIDIARY_OF',
    0.85,
    '(?<subject><O>) (?:wurde|wird|ist)[^.;,]{0,30}? (?:von|durch)(?: dem| der)? (?:[\\p{L}-]+ ){0,2}?(?<object><O>)[^.;,]{0,30}? (?:übernommen|gekauft|erworben)',
    true,
  ],
  ['PART_OF', 0.85, '(?<subject><O>) (?:an der|am|at|of|der) (?<object><O>)'],
];

export const relationRules: readonly RelationRule[] = [...table, ...chineseRelationTable].map(
  ([kind, prior, source, isDated = false]) => ({
    kind,
    prior,
    pattern: pattern(source),
    isDated,
  }),
);
