/** The words that say how two companies belong together; groups `subject` and `object`. */
import type { CompanyRelationKind } from '../../database/generated/enums.ts';
import { chineseRelationTable } from './chinese-relation-rules.ts';
import { pattern } from './masked.ts';
import { purchases, sales } from './purchase-words.ts';

interface RelationRule {
  kind: CompanyRelationKind;
  pattern: RegExp;
  prior: number;
  /** Whether the sentence's date is when it came about. */
  isDated: boolean;
}

/** A few words before a name, none of which makes it another's: "of the Danish group". */
const ADJ =
  '(?:(?!(?:with|for|from|in|on|at|by|to|of|and|mit|für|von|bei|an|auf|und|aus|zu|des)(?!\\p{L}))[\\p{L}-]+ ){0,3}?';
const SHARE = '(?:[\\d.,]+ ?(?:per ?cent|percent|%)|minority|[\\d.,]+-per-?cent)';
const OWNER =
  '(?:(?:[Aa]llein)?[Ee]igentümer|Besitzer|[Aa]lleinige[rn]? Gesellschafter|Alleingesellschafter|Mutter(?:konzern|gesellschaft|unternehmen|haus)?|[Oo]wner|[Pp]arent(?: company)?)';
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
    '(?<object><O>) (?:legte?|hat|wechselte?|ändert[e]?|drops|dropped|is dropping)[^.;:]{0,60}? (?:Namen?|name)[^.;:]{0,20} (?:und|and) (?:heißt|firmiert|nennt sich|is called|is now called|becomes)(?: (?:künftig|nun|jetzt|fortan|ab <D>|<D>|now))*(?: als| unter dem Namen)? „?(?<subject><O>)',
    true,
  ],
  [
    'RENAMED_FROM',
    0.85,
    '(?<!\\p{L})(?:heißt|firmiert|nennt sich) (?:nun |jetzt |künftig )?(?:die |der |das )?(?<object><O>)(?: (?:nun|jetzt|künftig|fortan))* (?:als |unter dem Namen )?„?(?<subject><O>)',
  ],
  [
    'RENAMED_FROM',
    0.85,
    '(?:^|[,;:] )[Aa]us (?:der |dem )?(?:[\\p{L}-]+ ){0,3}?(?<object><O>) (?:wird|wurde|ist)(?: (?:nun|jetzt|künftig|im <D>|am <D>|zum <D>|<D>))* (?:die |das |der )?„?(?<subject><O>)(?=[.,“]| geworden|$)',
    true,
  ],
  [
    'RENAMED_FROM',
    0.88,
    '(?<object><O>) (?:(?:is|has been|was) (?:renamed|rebranded)|is now (?:called|known|trading|operating))(?: as)? “?(?<subject><O>)',
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
    `(?<subject><O>)(?:,|,? (?:which )?(?:is|was))(?: (?:itself|now|in turn|currently|still|ultimately))*(?: (?:majority-|wholly[- ]|fully[- ])?owned| controlled| part-owned) (?:since <D> )?by (?:the )?${ADJ}(?<object><O>)`,
  ],
  [
    'SUBSIDIARY_OF',
    0.85,
    `(?<subject><O>) (?:gehört|gehörte|gehören)(?: (?:seit |ab )?<D>| künftig| vollständig| komplett| ganz| inzwischen| nun| jetzt| heute| bereits| damit| mehrheitlich){0,4} (?:der|dem) ${ADJ}(?<object><O>)(?!-| an)`,
  ],
  [
    'SUBSIDIARY_OF',
    0.88,
    `(?<!\\p{L})${OWNER}(?:in)? (?:der|des|von|of) (?:the )?${ADJ}(?<subject><O>) (?:ist|is|wird|bleibt) (?:seit <D> |nun |jetzt |now )?(?:die |der |das |the )?${ADJ}(?<object><O>)`,
  ],
  [
    'SUBSIDIARY_OF',
    0.88,
    `(?<subject><O>)(?:['’]s? (?:[\\p{L}-]+ ){0,2}?(?:owner|parent(?: company)?),? |-(?:Eigentümer|Besitzer|Mutter(?:konzern|gesellschaft)?)(?:in)? )(?<object><O>)`,
  ],
  [
    'SUBSIDIARY_OF',
    0.88,
    `(?<object><O>), (?:the |der |die )?(?:[\\p{L}-]+ ){0,2}?${OWNER}(?:in)? (?:of|von|der|des) (?:the )?${ADJ}(?<subject><O>)(?!['’]s| \\p{Ll}*(?:brand|marke))`,
  ],
  [
    'SUBSIDIARY_OF',
    0.82,
    `(?<subject><O>) (?:wird|wurde|becomes|became) (?:(?:damit|nun|künftig|jetzt|<D>|im <D>|now) ){0,2}(?:ein )?(?:Teil|part) (?:der|des|von|of)(?: the)? ${ADJ}(?<object><O>)`,
    true,
  ],
  [
    'SUBSIDIARY_OF',
    0.82,
    `(?<subject><O>) (?:ist|is) (?:(?:heute|nun|jetzt|inzwischen|seit <D>|now) ){0,2}(?:ein )?(?:Teil|part) (?:der|des|von|of)(?: the)? ${ADJ}(?<object><O>)`,
  ],
  ['RENAMED_FROM', 0.9, '(?<subject><O>),? (?:which )?changed its name from (?:the )?“?(?<object><O>)'],
  [
    'SUBSIDIARY_OF',
    0.82,
    `(?<subject><O>) (?:geht|ging)(?: <D>| im <D>| in <D>)? (?:an|to)(?: den| die| das| the)? ${ADJ}(?<object><O>)`,
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
    0.9,
    `zu[rm]? ${ADJ}(?<object><O>) gehörende[nrms]? (?:[\\p{L}-]+ ){0,2}?(?<subject><O>)`,
  ],
  [
    'SUBSIDIARY_OF',
    0.88,
    "(?<object><O>)(?:-(?:Tochter(?:firma|gesellschaft|unternehmen)?|Ableger|Sparte)|['’]s? (?:[\\p{L}-]+ ){0,2}?(?:subsidiary|unit|arm)) „?(?<subject><O>)",
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
    `(?:Haupt|Groß|Mehrheits)(?:aktionär|gesellschafter|(?:anteils)?eigner)(?:in)? (?:von|der|des) ${ADJ}(?<object><O>) (?:ist|bleibt|wird)(?:,? mit [^,.;]{0,30}?)?(?: der| die| das)? ${ADJ}(?<subject><O>)`,
  ],
  [
    'SHAREHOLDER_OF',
    0.88,
    '(?:[Gg]rößte[rn]?|[Ll]argest|[Bb]iggest|[Mm]ain) (?:Einzel)?(?:[Aa]ktionär|[Aa]nteilseigner|[Gg]esellschafter|shareholder)(?:in)?(?: von| der| des| of)(?: the)? (?<object><O>) (?:ist|is)(?:,? (?:mit|with) [^,.;]{0,30}?)?(?: der| die| das| the)?(?: [\\p{L}-]+){0,2} (?<subject><O>)',
  ],
  [
    'SHAREHOLDER_OF',
    0.88,
    `(?<subject><O>),? (?:(?:which|who|that) )?(?:still |already |currently |now |has )?(?:has|have|had|holds?|held|owns?|owned|retain(?:s|ed)|keeps?|kept|controls?|bought|acquired|took|takes|built)(?: (?:an?|its|about|around|roughly|some|almost|nearly|just|more than|less than|over|under))*(?: ${SHARE})?(?: (?:stake|holding|interest|shareholding|share|of the shares|position))? (?:in|of) (?:the )?${ADJ}(?<object><O>)(?<=(?:stake|holding|interest|shareholding|${SHARE})[^.;]{0,60})`,
  ],
  [
    'SHAREHOLDER_OF',
    0.85,
    `(?<subject><O>)(?:(?!verkauf|veräußer|trenn|sold|sells|divest|offload|\\uE002)[^.;]){0,40}? (?:ihren|seinen|ihre|seine|its)(?: [\\p{L}\\d-]+){0,2} (?:Anteil|Beteiligung|stake|holding|shareholding) (?:an|in|at) (?:der |dem |the )?${ADJ}(?<object><O>)(?![^.;]{0,40}(?:verkauft|veräußert|getrennt|abgestoßen|sold)(?!\\p{L}))`,
  ],
  [
    'SHAREHOLDER_OF',
    0.85,
    `(?<subject><O>) (?:beteiligte?|hat) sich (?:[^.;,]{0,20} )?mit [\\d.,]+ Prozent an (?:der |dem )?${ADJ}(?<object><O>)`,
  ],
  [
    'SHAREHOLDER_OF',
    0.88,
    `(?<object><O>)(?:,| is| was|, which is) (?:(?:about|around|roughly|some) )?${SHARE}[- ]owned by (?:the )?${ADJ}(?<subject><O>)`,
  ],
  [
    'SHAREHOLDER_OF',
    0.88,
    `(?<subject><O>)(?: ist| war| bleibt|, (?:der|die|das))(?: [^.;,]{0,40}?)? an (?:der |dem )?${ADJ}(?<object><O>) (?:[^.;,]{0,30} )?beteiligt`,
  ],
  [
    'MERGED_INTO',
    0.9,
    '(?<subject><O>) (?:fusioniert[e]?|verschmilzt|verschmolz|verschmolzen|merges|merged|is merging|geht|ging)(?: <D>| im <D>| in <D>)? (?:mit|in|with|into)(?: der| dem| die| the)? (?<object><O>)(?: auf)?',
    true,
  ],
  [
    'SHAREHOLDER_OF',
    0.88,
    `(?<!\\p{L})[Aa]n (?:der |dem )?${ADJ}(?<object><O>) (?:hält|hielt|besitzt|besaß|ist|war|hat) (?:[^.;,\\uE002]{0,30} )?(?<subject><O>)[^.;,]{0,40}?(?:Prozent|%|Anteile?|Beteiligung|beteiligt)`,
  ],
  [
    'SHAREHOLDER_OF',
    0.88,
    `(?<subject><O>), (?:der|die|das) [^.;,\\uE002]{0,40}?(?:Prozent|Anteile?|Beteiligung)[^.;,\\uE002]{0,20}? (?:an|von|der|des) (?:der |dem )?${ADJ}(?<object><O>) (?:[^.;,]{0,20} )?(?:hält|hielt|besitzt|besaß)`,
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
  ...[...purchases, ...sales].map(
    (words) =>
      [
        'SUBSIDIARY_OF',
        0.85,
        words.replace('(?<buyer>', '(?<object>').replace('(?<bought>', '(?<subject>'),
        true,
      ] as const,
  ),
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
