/** The words around whoever gave the money of a round: before or behind the names, and which say that there were others. */
import { AMONG_EN, GIVEN_DE, GIVES_DE, GIVES_EN, TAKEN_DE } from './giving-words.ts';
import { pattern } from './masked.ts';

export interface Cue {
  /** Ends right before the first investor, or begins right behind the last. */
  pattern: RegExp;
  side: 'BEFORE' | 'AFTER';
  isLead: boolean;
}

/** What is led, with its article: „die Serie-A-Runde“, „das Konsortium“, "the Series B". */
const LED_DE =
  '(?:sie|(?:die|das|der|diese[rs]?) (?:<M> )?(?:[\\p{L}]+e )?(?:[\\p{L}\\d+-]{0,30}(?:[Rr]unde|[Ff]inanzierung|[Kk]onsortium|[Gg]ruppe)|Kapitalerhöhung|Seri(?:e|es)[ -][A-K]))';
const LED_EN =
  '(?:the|a|an|its|this|that)(?: [\\p{L}+-]+){0,4}? ?(?:round|investment|financing|funding|deal|Series|syndicate|consortium|<M>)';

const leadBefore: readonly string[] = [
  'unter (?:der )?(?:Führung|Leitung|Federführung)(?: von| des| der| vom)?(?: dem| der| den)? ',
  `(?:[Aa]ngeführt|[Gg]eleitet|[Gg]eführt)(?: wurde| wird| worden ist)?(?: ${LED_DE})?(?: von| durch| vom)(?: dem| der| den)? `,
  `(?:wurde|wird)(?: ${LED_DE})?(?: von| durch| vom)(?: dem| der| den)? (?=[^.;]{0,80}(?:angeführt|geleitet|geführt))`,
  `(?:[Aa]ngeführt|[Gg]eleitet) (?:hat|haben|hatte|hatten) ${LED_DE} `,
  '(?<![\\p{L}])von(?: dem| der)? (?=[^.;,]{1,60} (?:an)?geführten)',
  '(?<![\\p{L}])(?:Anführer|Treiber|Wortführer)(?: der [\\p{L}]+)? (?:ist|sind|war|waren) ',
  '(?<![\\p{L}-])Lead (?:ist|sind|war|waren|hat|hatte|übernahm) ',
  '[Ff]ederführend(?: [^.;:]{1,40}?)? (?:ist|sind|war|waren) ',
  '[Aa]n der Spitze(?: [^.;:,]{1,40}?)? (?:steht|stehen|stand|standen) ',
  '(?:Lead-?[Ii]nvestor(?:en|in)?|Hauptinvestor(?:en)?|Hauptgeldgeber|Führungsinvestor)(?: der Runde)?(?: ist| war| sind| waren|:)? (?:der |die |das )?',
  '(?:(?:co-?)?led|spearheaded|anchored|headed|fronted)(?: jointly)? by(?: the)? ',
  '[Ll]eading (?:the|its|this) (?:[\\p{L}+-]+ ){0,2}(?:round|investment|financing|deal|Series [A-K]) (?:is|are|was|were)(?: the)? ',
  'lead investors?(?: is| was| are| were|:|,)? ',
  `(?:führte|führten|führt|führen|leitete)(?: ${LED_DE})? (?=[^.;]{1,80} an(?:[ .,]|$))`,
  '由',
  '(?:领投方|领投机构|领投者|领投人)(?:为|是|：)|领投的(?:是|为|有)',
];
/** How investors take part, between their names and the word. */
const MANNER_ZH =
  '(?:等)?(?:(?:多家|知名|老牌|数家)?(?:投资)?机构|老股东|股东)?(?:继续|持续|追加|联合|共同|独家|选择|决定|超额|战略|一同|也|均|亦|则|再次|双双|分别|连续|跟进|大幅|全额)*';
const leadAfter: readonly string[] = [
  '^(?: \\([^()]{1,30}\\))? (?:führt|führte|führten|führen|leitet|leitete|leiteten)(?: die| diese)?(?: <M>)?(?: [\\p{L}+-]+){0,3} ?(?:Runde|Finanzierungsrunde|Finanzierung|Serie)',
  `^(?: had| have| has| jointly| both| together){0,2} (?:co-)?(?:led|leads|is leading|lead|spearheaded|anchored|headed|fronted)(?: [\\p{L}]+)? ${LED_EN}`,
  '^ (?:took|takes|taking|in|shared?|sharing) the lead(?: role)?(?=[ ,.;]|$)',
  '^ (?:co-)?led(?=,|\\.$| and | with )',
  '^,? (?:as |which acted as |acted as |acting as |was |is )?(?:the |its |sole |main )*lead (?:investor|backer)',
  // „stellte X aus, der die Runde auch anführt“
  `^(?: aus| bei)?, (?:der|die|das|welche[rs]) ${LED_DE}(?: [\\p{L}]+)? an(?:führt|führte|geführt)`,
  `^${MANNER_ZH}领投`,
  '^(?:担任|作为|是|为)(?:本轮|此轮|该轮)?(?:的)?(?:独家|联合)?领投方',
  '^ leading(?=[ ,.]|$)',
  '^(?: als)? (?:Lead-?[Ii]nvestor|Hauptinvestor|Anführer)',
  '^ \\((?:[Ll]ead|Lead-?[Ii]nvestor(?:in)?|lead investor)\\)',
];
const otherBefore: readonly string[] = [
  '(?:[Mm]it|[Ee]benfalls|[Nn]eu|[Ww]eiterhin|[Ww]ieder|[Aa]uch) (?:von der Partie|an Bord|im Boot|dabei)(?: sind| ist| waren| war)?(?: auch| unter anderem| zudem)? ',
  'Schecks? (?:stell(?:t|te|ten|en)|schrieb(?:en)?|kommt von|kam von)(?: dem| der)? ',
  '(?:entfällt|entfallen|entfiel|entfielen) auf(?: den| die)? ',
  '(?:vor allem|überwiegend|größtenteils|hauptsächlich|mainly|mostly|largely|chiefly|(?:most|half|all|part|the bulk) of (?:it|that|which)(?: coming)?) (?:von|vom|from)(?: dem| der| den| the)? ',
  '[Gg]ezeichnet (?:hat|haben|wurde)(?: sie| die [\\p{L}]+)?(?: von| vom)? ',
  'überzeug(?:t|te|ten) ',
  '[\\p{L}]{0,30}[Ii]nvestor(?:en|in)? (?:ist|sind|war|waren)(?: der| die)? ',
  '(?<![\\p{L}])an (?:der|dem) sich(?: auch| zudem| unter anderem)? ',
  '(?<![\\p{L}])bei(?: der| dem)? (?=[^.;]{1,120} (?:eingesammelt|eingeworben|aufgenommen|geliehen))',
  'den Rest (?:teilen sich|übernehmen|übernahmen|übernimmt|übernahm|trägt|tragen|trug|trugen) ',
  `${GIVES_DE} (?!(?:in|an|bei|dem|sich|zu|als|für|mit) )`,
  // „ein Kredit der Commerzbank“, „sich bei der Commerzbank eine Kreditlinie gesichert“
  '(?:[\\p{L}]{0,30}[Kk]redit(?:linie|rahmen)?|[Dd]arlehen|Zuschuss|Fördermittel) (?:der|des|vom|von(?: der)?) ',
  '(?<![\\p{L}])(?:sich|lieh|leiht|liehen|leihen)(?: [\\p{L}]+| <D>){0,3} bei(?: der| dem)? (?=[^.;]{0,80}(?:<M>|[Kk]redit|[Dd]arlehen))',
  '(?:putting|chipping|pitching|kicking) in(?: money| cash| funds)? (?:were|was|are|is) (?:also )?',
  'written (?:mainly |mostly |largely |jointly )?by ',
  '(?:persuad|convinc|coax|talk)(?:es|ed|ing|e|s) (?=[^.;]{1,80} (?:to|into) (?:invest|put|part|stump|chip|back))',
  '(?:borrow(?:s|ed|ing)?|took out|tak(?:es|ing)|drawn|drew|banked|netted|<M>,?)[^.;,]{0,40}? from(?: its| the)? ',
  '(?:credit line|line of credit|facility|loan|debt|financing)(?: agreement| deal)?(?: of <M>| worth <M>)? (?:from|with|by)(?: the)? ',
  '[Gg]rants?(?: of <M>| worth <M>)? (?:from|by)(?: the)? ',
  '(?:with|alongside|and)(?: additional| further)? participation (?:from|by|of)(?: existing investors?| new investors?| returning investors?)?(?: the)? ',
  'joined by(?: the)? ',
  '(?:along with|alongside|together with|as well as|neben) ',
  '(?:unter|mit) (?:der )?Beteiligung (?:von|des|der)(?: den| dem| der)? ',
  '(?:beteiligten sich|beteiligt(?:e)? sich|beteiligen sich|beteiligt (?:sind|waren|haben sich))(?: an der (?:Runde|Finanzierung|Finanzierungsrunde))?(?: auch| zudem| außerdem| ferner| ebenfalls| darüber hinaus| erneut| unter anderem)*(?: die| der| das| den)? ',
  '(?:[Ii]nvestoren|[Gg]eldgebern?|[Kk]apitalgebern?|[Bb]estandsinvestoren|[Aa]ltinvestoren|Gesellschafter)(?: der Runde)?(?: wie| sind| waren|,? darunter|,? unter ihnen|:| unter anderem| gehören| zählen| sind unter anderem)? ',
  '(?:[Ii]nvestors|[Bb]ackers|[Pp]articipants|[Ss]hareholders)(?: in the round)?(?: include[ds]?|,? including|,? among them|,? such as| are| were|:)? ',
  '(?:Zu den (?:Investoren|Geldgebern|Kapitalgebern)(?: der Runde)? (?:gehören|zählen|gehörten|zählten)(?: auch| unter anderem)?)(?: der| die| das)? ',
  '(?:<M>|[Rr]unde|[Ff]inanzierung|[Kk]apital|Geld|[Ff]unding|[Rr]ound|[Ii]nvestment|[Ff]inancing|capital|money|Investition|[Gg]rant|[Ll]oan|facility|Kredit|\\p{L}*[Dd]arlehen|Zuschuss|Fördermittel|erhält|erhielt|bekommt|bekam|raised|received|eingesammelt|Serie(?:s)?[ -][A-J]\\+{0,2})(?: (?:an |in |of )?(?:frische[sm]|neue[sm]|new|fresh|equity|growth)? ?(?:Kapital|Wagniskapital|Wachstumskapital|Eigenkapital|Fremdkapital|Startkapital|capital|funding|Geld|financing|cash))? (?:über <M> )?(?:von|from)(?: dem| der| den| the| seinen| ihren| its)? ',
  '(?:kommt|kam|kommen|kamen|stammt|stammte|stammen|stammten|came|comes|come|coming)(?: <M>)?(?: [\\p{L}]+){0,3}? (?:von|vom|from)(?: dem| der| den| the)? ',
  '(?<!an (?:der|dem) )(?:ein|auch|also|Außerdem|Zudem|zudem|außerdem|Ferner|Also|Mit dabei|dabei)(?: sind| waren| investierten| investieren| investing| participating)(?: in the round)?(?: were| are)?(?: auch| unter anderem)? ',
  '<M>(?: [\\p{L}]+){0,2} bei(?: der| dem)? (?=[^.;]{0,60}aufgenommen)',
  '(?:Investoren|Investorengruppe|Konsortium|Geldgebern?)(?: rund)? um ',
  `(?<![\\p{L}])(?:von|vom)(?: dem| der)? (?=[^.;,]{1,60}<M>[^.;,]{0,40} (?:${TAKEN_DE}|einzusammeln|einzuwerben))`,
  '(?:Business Angels?|[Aa]ngel investors?|[Aa]ngels|Privat[\\p{L}]+|Family Offices|Unternehmern?),? (?:darunter|unter ihnen|wie|including|among them|such as) (?:der |die |the )?',
  '(?<!<O>, )(?:backed by|funded by|supported by)(?: the)? ',
  '(?:投资方|投资机构|参投方|跟投方|老股东|新股东|现有股东|原股东|股东)(?:还|则)?(?:包括|为|有|是|：)?(?:了)?',
  '(?:跟投|参投|参与投资)的(?:还)?(?:是|为|有|包括)',
  '(?:来自|获得?|引入|拿到|迎来|得到)(?:了)?',
];
/** What is said of an investor by the way: "X, an existing shareholder, also took part". */
const ASIDE = '(?:, (?!and |und |sowie |but |aber |while )[\\p{Ll}][^,.;]{1,60},)?';
const otherAfter: readonly string[] = [
  `^[^.;:,]{0,120} ${GIVEN_DE}`,
  `^, (?:der|die|das|welche) [^.;:,]{0,120} ${GIVEN_DE}`,
  `^${ASIDE} ${GIVES_DE}`,
  '^ (?:übernimmt|übernahm|übernehmen|übernahmen|trägt|trug|stemmt|stemmte|bestreitet|bestritt) (?:den|die) (?:\\p{L}+ )?(?:Großteil|Löwenanteil|Hälfte|Rest|Teil)',
  '^ zahl(?:t|te|ten|en) [^.;:,]{0,60}<M>',
  '^ (?:hat|haben|hatte|hatten) sich[^.;:,]{0,100} beteiligt(?=[ .,;]|$)',
  '^(?: [\\p{Ll}]+){1,3} (?:dabei|an Bord|mit von der Partie|im Boot)(?=[ ,.;]|$)',
  '^ als (?:[\\p{Ll}]+ )?(?:[\\p{L}-]{0,30}[Ii]nvestor(?:en|in)?|Geldgeber(?:in)?)',
  '^(?: also| both){0,2} (?:on board|along for the ride)',
  '^ (?:was|is|were|are) (?:the|its) (?:largest|biggest|main|only|sole) (?:investors?|backers?)',
  `^${ASIDE}(?: and(?: [\\p{Ll}-]+){1,6}?)?(?: (?:have|has|had|is|are|also|both|each|all|first|last|again|together|jointly|agreed|to|${AMONG_EN})){0,3} ${GIVES_EN}`,
  '^(?: [\\p{L}]+){0,2} (?:ging(?:en)?|geht|gehen|legt(?:e|en)?|legen|schoss(?:en)?)(?: [\\p{L}]+){0,3} (?:mit|nach)(?=[ .,;]|$)',
  '^ (?:förder(?:t|te|ten|n)|unterstütz(?:t|te|ten|en)) [^.;]{0,60} mit <M>',
  '^(?: \\([^()]{1,30}\\))?,?(?: ebenfalls| auch| zudem)? (?:beteiligt(?:e|en)? sich|beteiligen sich|stieg(?:en)? ein|steigt ein|steigen ein|steigt mit|steigen mit|stieg(?:en)? mit|zogen mit|ziehen mit|zog mit|zieht mit|investier(?:t|te|ten|en)|steck(?:t|te|ten|en))',
  `^(?: \\([^()]{1,30}\\))?${ASIDE},?(?: and(?: [\\p{Ll}-]+){1,6}?)?(?: also| have| has| had| is| are| were| first| last| again){0,3} (?:investing|returning|participat(?:ed|es|ing)|taking part|took part|join(?:ed|ing)|invested|invests|backed(?! by)|contributed)`,
  '^(?:已|又|再次|再|宣布|将|于<D>|<D>)*(?:(?:向|对)<O>(?:的)?(?:投资|注资|增资)|(?:以|斥资|出资)<M>(?:战略)?(?:入股|投资|认购|参股))',
  `^${MANNER_ZH}(?:跟投|参投|追投|独投|参与|加持|加码|加注|注资|入股|增资|认购|投资(?![\\p{Script=Han}]{0,6}<O>的))`,
];

export const cues: readonly Cue[] = [
  ...leadBefore.map((source): Cue => ({ pattern: pattern(source, 'gu'), side: 'BEFORE', isLead: true })),
  ...otherBefore.map((source): Cue => ({ pattern: pattern(source, 'gu'), side: 'BEFORE', isLead: false })),
];
export const after = [
  ...leadAfter.map((source): Cue => ({ pattern: pattern(source), side: 'AFTER', isLead: true })),
  ...otherAfter.map((source): Cue => ({ pattern: pattern(source), side: 'AFTER', isLead: false })),
];

/** People nobody names. */
const UNNAMED = [
  AMONG_EN,
  '(?:Alt|Bestands)(?:aktionären?|gesellschaftern?|investoren)(?![\\p{L}]| <X>)',
  '(?:und|sowie) (?:die |den |der |alle |allen )?(?:bisherigen?|bestehenden?|alten|übrigen) (?:Gesellschaftern?|Investoren|Geldgebern?|Anteilseignern?|Kapitalgebern?)(?![\\p{L}]| <X>)',
  '(?:Investoren|Investorengruppe|Konsortium|Geldgebern?)(?: rund)? um',
  '(?:einige|einigen|einiger|mehrere|mehreren|mehrerer|private|privaten|privater|zahlreiche|zahlreichen|Handvoll|Dutzend|Gruppe|Kreis|Reihe|Riege)(?: von)?(?: [\\p{Ll}]+)? (?:Privat\\p{L}+|Business Angels?|Geldgebern?|Investoren|Unternehmern?|Family Offices)(?![\\p{L}]| [“”„]?<X>)',
  '(?:[Bb]usiness [Aa]ngels|[Aa]ngels|[Aa]ngel investors|private investors|Privat(?:leute|personen|investoren|anleger)n?|privater? (?:Geldgebern?|Investoren))(?:,? (?:darunter|unter ihnen|unter anderem|including|among them|such as)|(?=[.;,]| (?:filled|made|put|chipped|also|took)))',
  '(?<!the )(?:two|three|four|five|several|some|a few|unnamed|undisclosed) (?:[\\p{Ll}]+ )?(?:angels|angel investors|individuals|family offices)(?![\\p{L}]| <X>)',
  '(?:clutch|handful|number|string|raft|host|bunch|cluster|couple|range|roster) of (?:[\\p{Ll}]+ ){0,3}(?:angels|investors|backers|individuals|funds)(?! (?:including|that include|led|such as))',
];

export const OTHERS = pattern(
  [
    '(?:joined by|participation (?:from|of|by)|with|by) (?:[\\p{L}]+ ){0,2}(?:existing|other|returning|further) (?:[\\p{L}]+ )?(?:investors|backers|shareholders)(?! ?<X>)',
    '(?:und|sowie|and|as well as) (?:(?:einer|eine|mehrere[nr]?|zahlreiche[nr]?|several|some|a number of|unnamed|nicht genannte[nr]?|existing|bestehende[nr]?) )?(?:andere[nr]?|weitere[nr]?|others?|further|(?:all |most )?(?:of )?(?:its |the )?(?:existing|current|previous) (?:investors|backers|shareholders)(?! ?<X>)|undisclosed|additional|bestehende[nr]?|Business Angels|angel investors|angels)',
    'unter anderem|u\\. ?a\\.|among others|等(?:机构|跟投|参投|投资|多家|知名)?|多家|老股东(?:继续)?(?:跟投|加持)',
    ...UNNAMED,
  ].join('|'),
);
