/** Who bought whom, in words: groups `buyer` and `bought`. */

/** What stands between the verb and the company, if not a part of it that alone is bought. */
const WHAT =
  "(?:(?<!\\p{L})(?:den|das|die|the|seinen|ihren|its|sich) )?(?:(?!(?:stakes?|shares?|minority|assets|rights|parts?|Anteile?|Aktien|Beteiligung|Minderheit\\p{L}*|Teile?|from|von|of|in|an|für|bei|mit|zu|zur|zum|auf|aus|über|durch|nach|for|with|to|at|on|by|and|und|der|des|dem)(?!\\p{L}))[\\p{L}\\p{N}’'&-]+ ){0,5}?„?";
const BOUGHT =
  "(?<bought><O>)(?!['’]s|-| (?:shares|stock|stakes?|accounts?|assets|customers|products?|patents|units?|divisions?|business)(?!\\p{L}))";
const WHEN = '(?:(?:im |in |am |on |zum |schon |bereits )?(?:<D>|<M>) )?';
const DONE_DE = '(?:übernommen|gekauft|aufgekauft|zugekauft|erworben|geschluckt|einverleibt)(?![\\p{L}])';
const BUYS_DE = '(?:übernimmt|übernahm|kaufte?|schluckte?|erwirbt|erwarb)';
const BUYS_EN =
  '(?:acquire[sd]|buys|bought|purchase[sd]|absorb(?:s|ed)|takes over|took over|snap(?:s|ped) up|pick(?:s|ed) up|swallow(?:s|ed)(?: up)?|gobble[sd] up|scoop(?:s|ed) up)';

export const purchases: readonly string[] = [
  `(?<buyer><O>) (?:hat|haben|hatte)[^.;,]{0,40}? ${BOUGHT}[^.;,]{0,30}? ${DONE_DE}`,
  `(?<buyer><O>)(?:,? which)?(?: hat| has| had| have)?(?: (?:just|now|already|also|jetzt|nun|bereits))? (?:${BUYS_DE}|${BUYS_EN}) ${WHEN}${WHAT}${BOUGHT}`,
  // The whole or most of it is it.
  `(?<buyer><O>)(?: hat| has| had)? (?:[^.;,\\uE002]{0,40} )?(?:(?:übernimmt|übernahm|erwirbt|erwarb|kaufte?) ${WHEN}(?:sämtliche|alle|die restlichen|die übrigen|die Mehrheit|eine Mehrheit)(?: der)?(?: Anteile?)?|(?:acquire[sd]|buys|bought|takes|took) (?:a majority (?:stake|holding)|(?:full |majority )?control|all (?:the )?(?:shares|of the shares))) (?:an|von|der|in|of) (?:der |dem |the )?(?:[\\p{L}-]+ ){0,3}?${BOUGHT}`,
  `(?<buyer><O>) (?:has|had|have) taken over ${WHEN}${WHAT}${BOUGHT}`,
  `(?<buyer><O>) (?:verleibte?) sich ${WHEN}${WHAT}${BOUGHT}[^.;,]{0,30} ein(?!\\p{L})`,
  // „Im Mai übernahm die Kelvora AG die Norvatec GmbH“
  `^[^\\uE001\\uE002.;:]{0,80}(?<!\\p{L})${BUYS_DE} (?:der |die |das )?(?:[\\p{L}-]+ ){0,3}?(?<buyer><O>) ${WHEN}${WHAT}${BOUGHT}`,
  `(?<buyer><O>)(?: has| had| hat)? (?:completed|completes|closed|finali[sz]ed|schloss|schließt)[^.;,]{0,20}? (?:acquisition|takeover|purchase|Übernahme)(?: of| von| der| des)(?: the)? (?:[\\p{L}-]+ ){0,3}?(?<bought><O>)`,
  `(?<bought><O>)(?:,| (?:was|is|has been|is being|which was))[^.;,]{0,30}?(?:acquired|bought|purchased|snapped up|swallowed up|taken over)(?: <D>| in <D>)? by(?: the)? (?:[\\p{L}-]+ ){0,3}?(?<buyer><O>)`,
  `(?<bought><O>) (?:wurde|wird|ist)[^.;,]{0,30}? (?:von|durch)(?: dem| der)? (?:[\\p{L}-]+ ){0,3}?(?<buyer><O>)[^.;,]{0,30}? ${DONE_DE}`,
  `(?:[Üü]bernahme|Kauf|acquisition|takeover|purchase) (?:von |der |des |of )(?:the )?(?:[\\p{L}-]+ ){0,3}?(?<bought><O>) (?:durch|by) (?:die |den |das |the )?(?:[\\p{L}-]+ ){0,3}?(?<buyer><O>)(?=[^.;]{0,60}(?:abgeschlossen|vollzogen|perfekt|completed|closed|finali[sz]ed)(?!\\p{L}))`,
  `(?<bought><O>) (?:verkaufte? sich|wurde verkauft|sells itself|sold itself|was sold|has been sold|is being sold) ${WHEN}(?:an|to) (?:den |die |das |the )?(?:[\\p{L}-]+ ){0,3}?(?<buyer><O>)`,
];

/** Who sold it is no party to what came about; groups as above. */
export const sales: readonly string[] = [
  `(?:verkaufte?|veräußerte?|sells|sold|offload(?:s|ed)) (?:(?!(?:stakes?|shares?|Anteile?|Aktien|Beteiligung)(?!\\p{L}))[\\p{L}-]+ ){0,4}?(?<bought><O>) (?:(?:unit|division|arm|business|brand|chain|subsidiary) )?${WHEN}(?:an|to) (?:den |die |das |the )?(?:[\\p{L}-]+ ){0,3}?(?<buyer><O>)`,
  `(?:hat|haben) (?:[^.;,]{0,40} )?(?:seine|ihre) (?:[\\p{L}-]+ ){0,3}?(?<bought><O>) ${WHEN}an (?:den |die |das )?(?:[\\p{L}-]+ ){0,3}?(?<buyer><O>)[^.;,]{0,20}? (?:verkauft|veräußert|abgegeben)`,
];
