/** The words that tell a milestone; group `who` does it, and `with` takes part. */
import type { MilestoneKind } from '../../database/generated/enums.ts';
import { chineseMilestones, type MilestoneTable } from './chinese-milestone-rules.ts';
import { pattern } from './masked.ts';
import { purchases } from './purchase-words.ts';

export interface MilestoneRule {
  kind: MilestoneKind;
  pattern: RegExp;
  prior: number;
  /** Plans and withdrawals have their guard in the words themselves. */
  isOwnGuard: boolean;
}

const IPO =
  '(?:Börsengangs?|Börsenpläne|Börsendebüts?|IPO|initial public offering|Börsennotierung|listing|Listing|flotation|float|stock[ -]market debut)';
const DOCUMENTS =
  '(?:Börsengangsdokumente|Börsengangsunterlagen|Börsenprospekt|Prospekt|Antrag|Zulassungsantrag|Unterlagen|S-1|F-1|prospectus|filing|application|paperwork)';
/** What becomes of a listing that does not come. */
const CALLED_OFF_DE =
  '(?:abgesagt|abgebrochen|abgeblasen|zurückgezogen|verschoben|gestoppt|auf Eis gelegt)(?!\\p{L})';
const CALLED_OFF_EN =
  '(?:called off|withdrawn|postponed|delayed|shelved|scrapped|pulled|cancell?ed|put off|abandoned)(?!\\p{L})';
/** "its planned IPO", „den für Mai geplanten Börsengang“; not that of somebody else. */
const ITS_IPO = `(?:its|the|their)(?: [\\p{L}-]+){0,2}? ${IPO}(?! (?:of|by)(?: [\\p{L}-]+){0,3} <O>)`;
const PLANNED_IPO = `(?:(?:für|im|in)(?: den| das)? (?:<D>|\\p{Lu}\\p{Ll}+) )?(?:geplante[nrs]? |angekündigte[nrs]? )?${IPO}`;
/** Several companies, each with a few words before its name. */
const PARTNERS = "<O>(?:(?:, | und | and )(?:[\\p{L}'’-]+ ){0,3}?<O>){1,4}";
const VENUE = '(?:Börse|Nasdaq|NYSE|New York Stock Exchange|stock exchange|Stock Exchange|<O>)';
/** Going public, in verbs. */
const GOES_PUBLIC = `(?:an die ${VENUE}|an der ${VENUE}|auf(?:s| das) (?:Börsenp|P)arkett|to go public|going public|to list|to float|to be listed|first offer its shares|Aktien erstmals[^.;]{0,40} ?anbieten)`;
const PLANS =
  "(?:plant|plante|will|wollte|erwägt|prüft|bereitet|strebt|peilt|drängt|zielt|visiert|liebäugelt|nimmt (?:\\p{Ll}+ )?Kurs|arbeitet|plans|(?<!(?:its|their|the|a|['’]s) )planned|meant|intends|aims|wants|hopes|expects|seeks|eyes|targets|weighs|considers|prepares|is (?:preparing|considering|seeking|eyeing|targeting|weighing|planning|aiming|looking|working))";

const tables: readonly MilestoneTable[] = [
  {
    kind: 'FOUNDED',
    prior: 0.85,
    patterns: [
      'gründete[n]? (?:[^.;]{0,40}? )?(?<with><Ps>)[^.;:]{0,90}?[ „](?<who><O>)',
      '(?<with><Ps>)(?:, [^,]{1,60},)?(?: gründete[n]?| (?:co-)?founded(?! (?:in <D> )?by)| established| started)(?:(?: im Jahr| in)? <D>)?(?: [\\p{L}-]+){0,4}? „?(?<who><O>)',
      '(?<who><O>)(?:,| \\(|,? (?:wurde|war|is|was|has been))(?:(?!\uE002)[^.;:]){0,70}?(?<!\\p{L})(?:gegründet|founded|established|incorporated)',
      '[Ff]ounded(?: in)? <D> by [^.;:]{0,80}?<P>, (?:[\\p{L}-]+ ){0,3}?(?<who><O>)',
      '(?:[Ff]ounded|[Gg]egründet|Established)(?: wurde)?(?: im Jahr| in)? <D>(?! by)[^.;:]{0,40}?(?:,| das| die)? (?:[\\p{L}-]+ ){0,3}?(?<who><O>)',
      '(?:[Ss]eit|[Mm]it|[Bb]ei|[Ss]ince|Nach) (?:seiner|ihrer|its|der) (?:Gründung|founding|foundation)(?: im Jahre?| in)? <D>[^.;:]{0,40}? (?<who><O>)',
      '(?:Gründung|founding|foundation) (?:von|des|der|of) ?(?<who><O>)(?: im Jahre?| in)? <D>',
    ],
  },
  {
    kind: 'IPO_FILED',
    prior: 0.9,
    patterns: [
      `(?:reicht|reichte)[^.;]{0,20}? (?<who><O>) [^.;]{0,40}?${DOCUMENTS}[^.;]{0,60}? ein`,
      `(?<who><O>)(?: hat| has)?[^.;]{0,40}?(?<!\\p{L})(?:reicht[e]?|eingereicht|stellte|beantragt[e]?|fil(?:es|ed)|submit(?:s|ted)|confidentially filed)[^.;]{0,60}?(?:${DOCUMENTS}|${IPO}|to go public)`,
      `(?<who><O>)[^.;]{0,40}?${DOCUMENTS}[^.;]{0,60}? eingereicht`,
      '(?<who><O>) (?:has |had )?(?:confidentially )?filed with(?: the)? <O>',
    ],
  },
  {
    kind: 'IPO_PLANNED',
    prior: 0.88,
    isOwnGuard: true,
    patterns: [
      `(?<who><O>)(?:[^.;]{0,20}?) ${PLANS}(?! (?:die |der |das )?<O>)[^.;]{0,70}?(?:${IPO}|${GOES_PUBLIC})`,
      `(?<who><O>)[^.;]{0,30}? (?:ihren|seinen|den|einen) ${PLANNED_IPO}[^.;]{0,60}? angekündigt`,
      `(?<who><O>) (?:kündigte?[^.;]{0,30}? ${IPO}[^.;]{0,40} an(?!\\p{L})|announce[sd] (?:its )?(?:plans|intention) [^.;]{0,20}(?:${IPO}|${GOES_PUBLIC}))`,
      `${IPO} (?:der|von|des|of) (?:the )?(?<who><O>) (?:ist|is)[^.;]{0,40} (?:geplant|planned)`,
      `(?<!\\p{L})${PLANS} (?:nun |jetzt )?(?:die |der |das )?(?<who><O>)[^.;]{0,70}?(?:${IPO}|${GOES_PUBLIC})`,
    ],
  },
  {
    kind: 'IPO_APPROVED',
    prior: 0.88,
    patterns: [
      `(?:Börsengangsanträge|${IPO}|${DOCUMENTS})[^.;]{0,60}?(?<!\\p{L})(?:wurden?|was|were|has been)[^.;]{0,40}?(?<!\\p{L})(?:genehmigt|gebilligt|approved|cleared)`,
    ],
  },
  {
    kind: 'IPO_WITHDRAWN',
    prior: 0.88,
    isOwnGuard: true,
    patterns: [
      `(?:(?<who><O>)[^.;]{0,50}?)?(?:den|seinen|ihren|its|the|their|planned) ?(?:geplanten )?${IPO}(?: abzubrechen| abzublasen| abzusagen| zurückzuziehen| abgesagt| abgebrochen| abgeblasen| zurückgezogen| ab(?=[ .,]|$))`,
      `(?:(?<who><O>)[^.;]{0,30}? )?(?<!\\p{L})(?:[Dd]en|[Ee]inen|seinen|ihren) ${PLANNED_IPO}(?: (?:hat|hatte)(?: die| der| das)? (?<who2><O>))?[^.;,]{0,50}? ${CALLED_OFF_DE}`,
      `(?<who><O>)[^.;]{0,40}?(?<!\\p{L})(?:verzichtete?|(?:nimmt|nahm) Abstand)[^.;]{0,30}? (?:auf|vom?) [^.;]{0,30}?${IPO}`,
      `(?<who><O>) legte?[^.;]{0,40}?${IPO}[^.;]{0,20}? auf Eis`,
      `(?<!\\p{L})[Dd]er ${PLANNED_IPO}(?: (?:der|des|von|bei)(?: [\\p{L}-]+){0,2}? (?<who><O>))? (?:wurde|wird|ist)(?: \\p{Ll}+| <D>| im <D>| am <D>){0,4}? (?:${CALLED_OFF_DE}|vom Tisch|geplatzt)`,
      `(?<!\\p{L})(?:wurde|wird|ist) der ${PLANNED_IPO}(?: (?:der|des|von|bei)(?: [\\p{L}-]+){0,2}? (?<who><O>))?(?: \\p{Ll}+| <D>){0,3}? ${CALLED_OFF_DE}`,
      `(?<who><O>)[^.;]{0,30}?(?<!\\p{L})(?:sagt[e]?|bläst|blies|brach|bricht|broke off|breaks off|zieht|zog|withdrew|withdrawn|withdraws|pulls|pulled|shelves|shelved|scraps|scrapped|drops|dropped|ditches|ditched|axes|axed|abandons|cancels|cancell?ed|called off|abandoned|postponed|verschiebt|verschob)[^.;]{0,30}?${IPO}(?! (?:of|by|von|der|des|seiner|ihrer|ihres)(?: [\\p{L}-]+){0,3} <O>)`,
      `(?<who><O>)[^.;]{0,30}?(?<!\\p{L})(?:postpones|delay(?:s|ed)|puts? off|(?:decided|opted|chose|was forced|had) to (?:postpone|delay|withdraw|cancel|shelve|scrap|pull|call off|abandon|put off)) ${ITS_IPO}`,
      `(?:[Tt]he (?:planned |proposed )?${IPO} of (?:the )?(?<who><O>)|(?<who2><O>)['’]s? (?:[\\p{L}-]+ ){0,2}?${IPO}) (?:is|was|were|has been|had been)(?: \\p{Ll}+){0,2}? ${CALLED_OFF_EN}`,
    ],
  },
  {
    kind: 'IPO_STALLED',
    prior: 0.85,
    isOwnGuard: true,
    patterns: [
      `(?<who><O>)[^.;]{0,60}?(?<!\\p{L})(?:Börsengangsprozess|[Vv]erfahren|process|${IPO})[^.;]{0,30}?(?<!\\p{L})(?:stecken|steckengeblieben|fest(?![\\p{L}])|stalled|stuck|on hold|ausgesetzt)`,
      `(?<who><O>)[^.;]{0,40}?(?<!\\p{L})(?:stuck|stalled|steckt|steckte)[^.;]{0,40}?(?:process|Verfahren|${IPO})`,
    ],
  },
  {
    kind: 'LISTED',
    prior: 0.88,
    patterns: [
      `(?<who><O>)[^.;]{0,40}?(?<!\\p{L})(?:ging|geht|went public|debuted|debütierte|is listed|was listed|has been listed|ist|notiert|listed)[^.;]{0,30}?(?<!\\p{L})(?:an die ${VENUE}|an der ${VENUE}(?: notiert)?|on the ${VENUE}|on ${VENUE}|auf dem ${VENUE}|börsennotiert|(?<=went public))`,
      "(?<who><O>)(?:,? which)? listed (?:its shares )?(?:in|on) |(?<who2><O>)['’]s? (?:shares|stock) (?:began|started)[^.;]{0,20}?trading[^.;]{0,40}",
      '(?:[Ss]hares (?:of|in)|Aktien? (?:von|der|des)) (?<who><O>)[^.;]{0,30}?(?:(?:began|started|begannen|startete[n]?)[^.;]{0,20}?(?:trading|to trade|Handel)[^.;]{0,40}|made their[^.;]{0,20} debut|debuted|(?:werden|sind)[^.;]{0,40} (?:gehandelt|notiert)|[^.;]{0,20}an der <O> (?:notiert|gehandelt))',
      `(?:ist|wird|sind|werden) (?:die |der |das )?(?<who><O>)[^.;]{0,30}? an der ${VENUE} (?:notiert|gelistet)`,
      `(?<who><O>)[^.;]{0,30}?(?<!\\p{L})(?:(?:feierte|gab|gefeiert|gegeben)[^.;]{0,40} Börsendebüt|Börsendebüt[^.;]{0,30} (?:gefeiert|gegeben|hingelegt)|made (?:its|their)[^.;]{0,20} (?:market|trading|Exchange|<O>) debut)`,
      `(?:feierte?|gab) (?:die |der |das )?(?<who><O>) [^.;]{0,40}(?:Börsendebüt|Debüt an der ${VENUE})`,
    ],
  },
  {
    kind: 'SANCTIONED',
    prior: 0.9,
    patterns: [
      '(?:setzt|setzte|setzten|put|puts|placed|added)(?: die USA| die US-Regierung)? (?<who><O>) (?:auf|on|to) (?:die|eine|the|a|its)(?: US)? (?:„|“)?(?:US-|schwarze )?(?:Entity List|entity list|Sanktionsliste|sanctions list|blacklist|trade blacklist|Liste)',
      '(?:wurde|wurden|was|were|has been|had been)(?: (?<who><O>))?[^.;]{0,60}?(?<!\\p{L})(?:auf (?:die|eine) (?:„|“)?(?:US-|schwarze |amerikanische )?(?:Entity List|Sanktionsliste|Liste|Handelsliste)|(?:added to|placed on|put on) (?:the |a |its )?(?:US |U\\.S\\. |American )?(?:Entity List|entity list|sanctions list|blacklist|trade blacklist)|sanktioniert|sanctioned|blacklisted)',
      '(?<who><O>) (?:wurde|wird|was|is|has been|had been)[^.;]{0,60}?(?<!\\p{L})(?:auf (?:die|eine) (?:„|“)?(?:US-|schwarze |amerikanische )?(?:Entity List|Sanktionsliste|Liste)|(?:added to|placed on|put on) (?:the |a |its )?(?:US |U\\.S\\. )?(?:Entity List|entity list|sanctions list|blacklist|trade blacklist)|sanktioniert|sanctioned|blacklisted)',
    ],
  },
  {
    kind: 'LAUNCHED',
    prior: 0.8,
    patterns: [
      '(?<who><O>)[^.;]{0,60}?(?<!\\p{L})(?:brachte|bringt)[^.;]{0,90}? auf den Markt',
      '(?<who><O>)(?: hat| has)?(?: <D>| im <D>| am <D>| in <D>| on <D>)? (?:launch(?:es|ed)|unveil(?:s|ed)|releas(?:es|ed)|introduc(?:es|ed)|startet[e]?|veröffentlicht[e]?|lanciert[e]?|stellte?)(?=[^.;]{0,80}(?:vor|model|Modell|platform|Plattform|product|Produkt|app|App|service|Dienst|version|Version|chip|Chip|tool|robot|Roboter))',
    ],
  },
  {
    kind: 'PARTNERSHIP',
    prior: 0.88,
    patterns: [
      '(?<who><O>(?:, (?:die |der |das |the )?<O>)*(?: und | and )(?:die |der |das |the )?<O>)[^.;]{0,40}? (?:gemeinsame[rsn]? |joint )[^.;]{0,60}?(?:angekündigt|announced|vereinbart|agreed|Forschung|research|venture|Geschäfte|business)',
      '(?:kündigt|kündigte|kündigten|verkündeten|vereinbarten|schlossen|gaben|announced|sealed|signed) (?<who><Os>)[^.;]{0,90}?(?<!\\p{L})(?:\\p{L}*[Kk]ooperation|\\p{L}*[Pp]artnerschaft|[Zz]usammenarbeit|[Aa]llianz|partnership|collaboration|alliance)',
      '(?<who><Os>)[^.;]{0,40}?(?<!\\p{L})(?:kooperier(?:t|te|en|ten)|partner(?:s|ed)|team(?:s|ed) up|schließ(?:t|en)[^.;]{0,30}(?:Partnerschaft|Kooperation)|schloss[^.;]{0,30}(?:Partnerschaft|Kooperation)|arbeit(?:et|en)[^.;]{0,20}zusammen|(?:announce[sd]?|sign(?:s|ed)|form(?:s|ed)|entered?(?: into)?|ha(?:s|ve) (?:signed|announced|formed)|vereinbar(?:t|en|ten)|verkünde(?:t|n|ten)|kündigten|gaben)[^.;]{0,50}?(?<!\\p{L})(?:partnership|collaboration|alliance|Partnerschaft|Kooperation|Zusammenarbeit))(?:[^.;]{0,30}?(?<!\\p{L})(?:with|mit)(?: dem| der| the)? (?:[\\p{L}-]+ ){0,2}?(?<with><Os>))?',
      `(?<who>${PARTNERS})[^.;]{0,10}? (?:haben|have|gründe(?:n|ten)|form|formed|set up|create[d]?|bilden|starten)[^.;]{0,70}?(?<!\\p{L})(?:\\p{L}*[Pp]artnerschaft|\\p{L}*[Kk]ooperation|Zusammenarbeit|Gemeinschaftsunternehmen|Joint[ -]Venture|partnership|collaboration|alliance|joint venture)`,
      '(?:[Mm]it|[Ww]ith) (?:[\\p{L}-]+ ){0,3}(?<with><O>) (?:arbeitet|kooperiert) (?:das |die |der )?(?<who><O>)',
      `(?<who>${PARTNERS}) (?:arbeiten|kooperieren)[^.;]{0,30} zusammen`,
    ],
  },
  {
    kind: 'MERGER',
    prior: 0.85,
    patterns: [
      '(?<who><O>) (?:fusioniert[e]?|verschmilzt|verschmolz|merges|merged|is merging)[^.;]{0,20}? (?:mit|with)(?: dem| der| the)? (?<with><O>)',
      '(?<who><O>) (?:und|and) (?:die |der |das |its rival |rival )?(?<with><O>)(?: have| haben| are)? (?:fusionier(?:en|t|ten)|schließen sich|schlossen sich|verschmelzen|merge[d]?|merging|combine[d]?|combining)(?!\\p{L})',
      ...purchases.map((words) => words.replace('(?<buyer>', '(?<who>').replace('(?<bought>', '(?<with>')),
    ],
  },
  {
    kind: 'JOINED',
    prior: 0.85,
    patterns: [
      '(?<who><P>)(?: ist| hat| has)? (?:wechselt[e]?|stößt|stieß|joins|joined|moved|moves)(?: <D>| im <D>| in <D>| zum <D>)?(?: von <O>| from <O>)?(?: zu| zum| zur| to)?(?: dem| der| the)?(?: (?!(?:von|vom|aus|from|bei|at|in|auf|an|on|für|for|of)(?!\\p{L}))[\\p{L}-]+){0,3}? (?<with><O>)',
      'trat (?<who><P>)[^.;]{0,70}?(?<!\\p{L})(?:bei|in)(?: die| der| das)? (?<with><O>) ein|(?<who2><P>) (?:trat|tritt)[^.;]{0,70}?(?<!\\p{L})(?:bei|in)(?: die| der| das)? (?<with2><O>) ein',
    ],
  },
  {
    kind: 'LEFT',
    prior: 0.85,
    patterns: [
      '(?<who><P>)(?:, [^,]{1,60},)?(?: hat| has)?(?: <D>| im <D>| in <D>)? (?:verlässt|verließ|left|leaves|quits?|is leaving|departed)(?: <D>| im <D>)?(?: den| das| die| the)?(?: [\\p{L}-]+){0,3}? (?<with><O>)',
      '(?<who><P>)[^.;]{0,20}?(?: hat| has)[^.;]{0,20}? (?<with><O>)[^.;]{0,20}?(?<!\\p{L})(?:verlassen|left)',
    ],
  },
  {
    kind: 'BORN',
    prior: 0.93,
    patterns: [
      '(?<who><P>)[^.;]{0,50}?(?<!\\p{L})(?:wurde|ist|was|were)[^.;]{0,60}?(?<!\\p{L})(?:geboren|born)',
      '(?:wurde|ist) (?<who><P>)[^.;]{0,50}?geboren|[Gg]eboren[^.;]{0,40}? (?<who2><P>)|[Bb]orn[^.;]{0,30}?, (?<who3><P>)',
    ],
  },
  {
    kind: 'EDUCATION',
    prior: 0.8,
    patterns: [
      '(?<who><P>)[^.;!?]{0,120}?(?<!\\p{L})(?:studierte|studied|graduated|promovierte)[^.;!?。]{0,60}?(?<with><O>)',
      '(?:studierte|studied|promovierte) (?<who><P>)[^.;!?]{0,60}?(?<with><O>)',
    ],
  },
];

export const milestoneRules: readonly MilestoneRule[] = [...tables, ...chineseMilestones].flatMap(
  ({ kind, prior, isOwnGuard = false, patterns }) =>
    patterns.map((source) => ({ kind, prior, isOwnGuard, pattern: pattern(source) })),
);
