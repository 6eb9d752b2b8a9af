/** What stands around names and says whose they are, with its weight; `left` and `right` are cut at the sentence's ends. */
import { TRADE_AFTER } from './words/trade-nouns.ts';

type Cues = readonly (readonly [RegExp, number])[];

export const personBefore: Cues = [
  [
    /(?:^|[\s(„“"])(?:Herrn?|Frau|Dr\.|Prof\.|Mr\.?|Mrs\.?|Ms\.?|Sir|Lord|Bundeskanzler(?:in)?|Kanzler(?:in)?|\p{L}*[Mm]inister(?:in)?|Senator(?:in)?|Bürgermeister(?:in)?|Richter(?:in)?|Anwalt|Anwältin|Kommissar(?:in)?|Minister|Senator|President|Kommilitone[n]?|Autor(?:in)?|Unternehmer(?:in)?|Milliardär(?:in)?|Investorin|Experte|Expertin|entrepreneur|billionaire|author|economist|analyst|scientist|professor|lawyer)\s$/u,
    3,
  ],
  [/\p{N}{2}-(?:jährigen?r?|year-old)\s$/u, 3],
  [/(?:sagte|sagt|erklärte|betonte|so|says|said|laut|nach Angaben von|according to|told by)\s$/, 0.8],
];
export const personAfter: Cues = [
  [/^ \(\p{N}{2}\)|^, \p{N}{2},/u, 3],
  [
    /^ (?:has |have )?(?:left the board|resigned|retired|stepped down|steps down|tritt zurück|trat zurück)\b/,
    2,
  ],
  [/^, (?:who|whose|die seit|der seit|der das|der die|die das)\s/, 1.5],
  [/^, whom\s/, 2],
  [
    /^(?:,)? (?:sagte|sagt|erklärte|betonte|meinte|said|says|told|added|wrote|schrieb|fügte|argued|wurde .{0,30}geboren|studierte|studied|graduated|was born)\b/,
    1,
  ],
];
/** Verbs that of a name of two plain words make a person's, as a company seldom does so. */
export const fullNameAfter: Cues = [
  [
    /^,? (?:(?:has|had|have|is|was|will|will be) )?(?:been )?(?:appointed|named|promoted|elected|hired as|resign(?:s|ed)?|retir(?:es|ed)|step(?:s|ped)? (?:down|aside)|serv(?:es|ed) (?:as|on)|studied|graduated|grew up|chairs|chaired|takes? over as|took over as|becom(?:es|e) (?:the |its )?(?:new )?(?:chief|chair|head|president|director))(?![\p{L}-])/u,
    2,
  ],
  [/^, who\s/, 0.5],
  [
    /^ (?:as|to be|to become) (?:its |the |a |an )?(?:new |interim )?(?:chief|chair|head|president|director|managing|general|finance|C[EFTO]O)(?!\p{Ll}{9})/u,
    2,
  ],
  [/^ (?:has |had )?(?:joined|joins|rejoined|left|leaves|quit|quits) (?:the )?\p{Lu}/u, 2],
  [
    /^ (?:founded|co-founded|started|set up|runs|ran|heads|headed|leads|joined|joins|left|leaves|quit)(?![\p{L}-])/u,
    1,
  ],
  [/^[^.!?;]{0,60}? (?:he|she|his|her)(?!\p{L})/u, 1],
  [
    /^ (?:is|was|remains|becomes|became) (?:the |its |a |an )?(?:new |former |interim )?(?:chief|chair|chairman|chairwoman|president|founder|co-founder|managing|director|head of|CEO|CFO|CTO|COO|finance)(?!\p{L})/u,
    2,
  ],
  [/^ (?:wurde|wird|ist) (?:zum|zur|als) [^.!?;,]{1,60}? (?:berufen|ernannt|gewählt|bestellt|befördert)/u, 2],
  [/^ (?:legt|legte|gibt|gab|tritt|trat)(?: [^.!?;,]{1,40}?)? (?:Amt|Posten|Mandat|Ämter)(?!\p{L})/u, 2],
  [/^(?: (?:zum|zur|als) [^.!?;,]{1,40}?)? (?:ernannt|berufen|bestellt|gewählt|befördert)(?!\p{L})/u, 2],
  [/^ (?:studierte|promovierte|scheidet aus|schied aus|geht in (?:den )?Ruhestand)/u, 2],
];
export const fullNameBefore: Cues = [
  [
    /(?:successor|predecessor|boss|founder|executive|chair|[Nn]achfolger(?:in)?|[Cc]hef(?:in)?) (?:is|was|ist|wird|war|heißt) $/,
    2,
  ],
  [/(?:founded|started|set up|created|chaired|headed|run|written|invented) by $/, 1.5],
  [/(?:wife|husband|brother|sister|partner|son|daughter|Frau|Mann|Bruder|Schwester|Sohn|Tochter), $/, 2],
];
const SORT =
  '(?:[Ii]nvestoren|[Gg]eldgebern?|[Uu]nternehmen|[Ff]irmen|[Kk]onzernen?|[Ss]tart-?[Uu]ps|[Kk]unden|[Pp]artnern?|[Ww]ettbewerbern?|[Kk]onkurrenten|[Rr]ivalen|[Hh]erstellern?|[Aa]nbietern?|[Bb]anken|[Ff]onds|[Mm]arken|investors|backers|companies|firms|startups|start-ups|customers|clients|partners|rivals|competitors|automakers|chipmakers|brands|banks)';
const LIKE =
  '(?: zusammen mit)?(?:,? (?:wie|wie etwa|etwa|darunter|unter anderem|including|such as|like|include|included|sind|waren|gehören|gehörten|zählen|zählten|wurden))?(?: unter anderem| auch| die| der| the)*:?';
export const companyBefore: Cues = [
  [/(?:worked|works|working|arbeitete|arbeitet)(?: zuvor| previously)? (?:at|for|bei|für)\s$/, 2],
  [new RegExp(`${SORT}${LIKE}\\s$`), 3],
  [
    /(?:unter (?:der )?(?:Führung|Leitung|Federführung) (?:von|des|der)|angeführt (?:von|durch)|angeführt wurde die Runde von|led by|participation (?:from|of|by)|unter Beteiligung von|backed by|joined by|investments? from|funding from|finanziert von|stake in|[Ss]hares (?:of|in)|Anteile an|Beteiligung an|Börsengang von|IPO of|Übernahme von|acquisition of|Fusion mit|merger with|Tochter von|subsidiary of|owned by|acquired by|spun out of|Kooperation mit|partnership with|collaboration with|zusammen mit|Umsatz von|revenue of|Gründung von|founding of)(?: dem| der| den| the)?\s$/,
    2,
  ],
  [
    /(?<!\p{L})(?:gründete[n]?|gegründete|founded|co-founded|acquired?|acquires|acquiring|buys?|bought|buying|snap(?:s|ped) up|swallow(?:s|ed)|t(?:akes?|ook|aken|aking) over|übernimmt|übernahm|kauft|kaufte|erwirbt|erwarb|(?:re)?joined|joins|joining|leaves|leaving|left|quits?|quitting|verlässt|verließ|runs|ran|heads|headed|leads|led|chairs|chaired|leitet|leitete|führt|führte|started|set up)(?: \d{4})?(?: das| die| den| the)?\s$/u,
    2,
  ],
  [
    /(?:percent|per cent|%|Prozent|Anteile|stake|shares)(?: der Anteile| der Aktien)? (?:of|in|an|von|der)\s$/,
    2,
  ],
  [
    /(?:formerly|known as|formerly called|vormals|ehemals|bekannt als|renamed(?: itself)?(?: to| as)?|rebranded as|heißt (?:ab sofort|jetzt|nun|künftig)|(?:years|Jahren?) (?:at|bei)|filed with)(?: the)?\s$/,
    2,
  ],
  [
    /(?:[Tt]he new company|[Dd]as neue Unternehmen|[Dd]ie neue Firma|joint venture|Gemeinschaftsunternehmen),? (?:called |named |namens )?$/,
    2,
  ],
  [
    /(?:was|is now|formerly|previously|originally) (?:called|known as)\s[„“"]?$|(?:hieß|firmierte)(?: noch| bis \d{4})?(?: als)?\s[„“"]?$/,
    2,
  ],
  [/(?:\bbei|\bat|\bzu|\bto join|\bfrom|\bby)\s$/, 0.7],
  [
    /(?:years|months|spell|stint|job|role|career|time|days) (?:at|with) (?:the )?$|(?:joins|joined|hired|poached|lured|recruited|headhunted)\b[^.;!?]{0,40}? from (?:the )?$|(?:before|after|since) (?:moving|going|switching|returning) to (?:the )?$/,
    2,
  ],
  [
    /(?:put|puts|putting|pumped|poured|ploughed|plowed|sank|invested|invests)\b[^.;!?]{0,40}? in(?:to)? $|(?:loan|credit line|overdraft|mortgage|grant|cheque|check|cash|capital|money|backing|support) (?:comes |came )?from (?:the )?$/,
    2,
  ],
  [
    /(?:bought(?: out)?|taken over|swallowed|snapped up|owned|controlled|advised) by (?:the )?$|(?:sold to|merged with|merge with|spun off from|board of|directors of|control of|(?:bid|offer) for|takeover of|purchase of|sale of|majority of|collapse of|founding of|investors? in|suppliers? to|rumours about|talks with)(?: the)? $|raised\b[^.;!?]{0,40} for $|(?:formerly|previously|once|late|unit|arm|division|subsidiary|offshoot|branch) of (?:the |\p{Lu}\p{Ll}+['’]s )?$|(?:compet\p{Ll}{1,4}|rivals) (?:with|against) $/u,
    2,
  ],
  [
    /(?:(?:Aus|Pleite|Insolvenz|Aufsichtsrat|Verwaltungsrat|Betriebsrat|Vorstand|Gesellschafter|Belegschaft|Filialen|Mutterkonzern|Aktien?) von|(?:Einstieg|Ausstieg) bei) $/u,
    2,
  ],
  [/(?:^|\s)[Hh]inter $/u, 1.5],
  [/^An $/u, 1],
  [
    /[Gg]egründet (?:haben|hat|hatten|hatte|wurde|worden ist) $|gründete[n]? \p{Lu}\p{L}+ \p{Lu}\p{L}+ (?:das |die |den )?$|aus der Taufe gehoben (?:haben|hat|hatten|hatte) $|Insolvenz(?:antrag)? (?:stellt|stellte|meldet|meldete|beantragt|beantragte) $/u,
    2,
  ],
];
export const companyAfter: Cues = [
  [
    /^ (?:plant|plante|plans|planned|prüft|erwägt|files|filed) [^.!?;]{0,30}?(?:Börsengang|IPO|initial public offering)/,
    2,
  ],
  [
    /^-(?:Mit|Co-?|Ex-)?\p{Lu}?\p{L}*(?:[Gg]ründer|[Gg]eschäftsführer|[Cc]hef|CEO|CFO|CTO|[Ss]precher|[Aa]ktie|[Tt]ochter|[Kk]onzern|[Vv]orstand|[Aa]ufsichtsrat|[Mm]itarbeiter|[Mm]anager)/u,
    3,
  ],
  [
    /^(?:['’]s|s|['’])? (?:co-?founders?|founders?|CEO|CFO|CTO|chief|chairman|chairwoman|parent|shares|stock|[Gg]ründer|Mitgründer|Vorstandschef|Finanzchef|Aktie)/,
    2,
  ],
  [
    /^(?: \([^()]{1,40}\))?,? (?:has |have |hat |haben )?(?:raised|raises|secures|secured|closes|closed|bags|lands|nabs|scores|acquires|acquired|files|filed|sammelt|sammelte|erhält|erhielt|schließt|schloss|übernimmt|sichert|holt|streicht|beschäftigt|entlässt|employs|fusionierte?|completes|completed)\b/,
    1.5,
  ],
  [
    /^(?: \([^()]{1,40}\))?,? (?:announced|announces|launches|launched|plans|planned|unveils|unveiled|reported|reports|operates|develops|makes|sells|offers|plant|plante|kündigt|kündigte|meldet|meldete|will|entwickelt|entwickelte|produziert|bietet|betreibt|wurde|war|gehört|verkauft|stellte|stellt|bringt|brachte|begann|reichte|wechselte)\b/,
    0.7,
  ],
  [/^ (?:rival|competitor|spin-?off|alumn[ai]|veterans?|engineers|executives?)(?= )/, 2],
  [/^“? bekannt(?=[,. ])/, 2],
  [/^ (?:heißt|hieß|firmiert) (?:ab sofort|jetzt|nun|künftig|seit|früher|bis)\b/, 2],
  [/^,? (?:was |is )?(?:formerly|previously) (?:known as |called )?\p{Lu}/u, 2],
  [/^(?: has| have| is)?(?: been)? (?:led|headed|run|chaired) by\b/, 2],
  [
    /^[^.!?;]{0,60}?(?:Series [A-K](?!\p{L})|[Ss]eed (?:round|funding)|funding round|Finanzierungsrunde|Serie[- ][A-K](?!\p{L})|-Runde)/u,
    1.3,
  ],
  [/^[“"]? hieß(?!\p{L})/u, 3],
  [/^ \((?:Nasdaq|NASDAQ|NYSE|FWB|HKEX|SSE|ETR|WKN|ISIN)\b/, 3],
  [
    /^[^.!?;]{0,60}? und (?:anderen|weiteren) (?:Investoren|Geldgebern|Unternehmen)|^[^.!?;]{0,60}? and (?:other|existing) (?:investors|backers|shareholders)/,
    2,
  ],
  [TRADE_AFTER, 2],
  [
    /^ (?:hält|besitzt|behält|hielt) (?:[^.!?;,]{0,30}? )?(?:Prozent|Anteile?|Mehrheit|Aktien)(?!\p{L})/u,
    1.9,
  ],
  [/^ (?:hält|halten|gehören|sind)(?!\p{L})[^.!?;]{0,50}?(?:Prozent|beteiligt)(?!\p{L})/u, 1],
  [/^ heißt (?:die Firma|das Unternehmen|das Start-?up|die Gesellschaft|die Marke|die App)(?!\p{L})/u, 2],
  // A person would say "he".
  [
    /^(?:, [^,.;]{1,60},)? (?:said|says|announced|confirmed|reported|warned|added|expects|hopes|claims)(?: on \p{Lu}\p{Ll}+| \p{Ll}+)? (?:that )?its? /u,
    2,
  ],
  [/^ (?:has |had )?(?:appointed|hired|named|ousted|sacked|poached|promoted|lured) \p{Lu}/u, 2],
  [/^ (?:is|was) (?:selling|buying|closing|cutting|moving|expanding|listing|floating) its /, 2],
  [
    /^ aus (?:dem |der )?\p{Lu}[\p{L}-]{1,30} (?:bekommt|erhält|sammelt|hat|sichert|holt|beantragt|übernimmt|kauft)(?!\p{L})/u,
    2,
  ],
  [
    /^,? (?:(?:has|had|is|was|have) )?(?:just |already |nearly |almost )?(?:r[au]n(?:ning)? out of (?:cash|money)|(?:gone|went|goes|going) (?:bust|bankrupt|public|under|into (?:administration|liquidation|receivership))|insolvent|bankrupt|fil(?:es?|ed|ing) for (?:insolvency|bankruptcy|creditor|Chapter|administration|an IPO|a listing)|ceased? (?:trading|operations)|collapsed into|fell into administration)/,
    2,
  ],
  [
    /^ (?:was|is|has been|had been|will be) (?:founded|set up|started|established|acquired|bought|taken over|spun (?:off|out)|backed|owned|floated|listed|delisted|valued)(?![\p{L}-])/u,
    2,
  ],
  [
    /^ (?:has |had |have )?(?:agreed to (?:buy|acquire|sell|merge|take over)|bought|buys|snapped up|merged with|spun (?:off|out)|taken over|took over)(?![\p{L}-])/u,
    2,
  ],
  [
    /^, which (?:also |now |already )?(?:makes|sells|operates|runs|develops|builds|offers|employs|owns|supplies|provides|produces|lends|lets|rents|hosts|helps|uses|trains|serves|handles|delivers|charges|manages|publishes|recycles|designs|ships|insures|distributes|has (?:raised|offices|customers)|is (?:owned|backed|based|listed|valued)|was (?:founded|set up|started|bought|valued))(?![\p{L}-])/u,
    2,
  ],
  [/^, (?:based|headquartered|listed|founded|set up|established|started) (?:in|at|by|on|out of)\s/, 2],
  [
    /^['’]s? (?:board|shareholders|revenues?|valuation|backers|headquarters|investors|turnover|share price)(?!\p{L})/u,
    2,
  ],
  [
    /^ (?:hat|hatte|meldet|meldete|stellt|stellte|beantragt|beantragte|reicht|reichte|musste|ist|war|geht|ging)(?:(?! (?:der|die|das) )[^.!?;,]){0,50}? (?:Insolvenz(?:antrag)?|insolvent|zahlungsunfähig|pleite|Gläubigerschutz|an die Börse)(?!\p{L})/u,
    2,
  ],
  [/^(?: (?:am|im|vor|vergangene[rnm]?|letzte[rnm]?|diese[rnm]?) [^.!?;,]{1,30}?)? Insolvenz (?:an|be)/, 2],
  [/^, (?:\p{N}{4}|erst|vor|im|in|von)(?: [^,.;]{1,40}?)? gegründet(?!\p{L})/u, 2],
  [/^ (?:steht|stehen|steckt|stecken) (?:der|die|das|ein|eine|mehrere|zwei)(?!\p{L})/u, 0.5],
];
