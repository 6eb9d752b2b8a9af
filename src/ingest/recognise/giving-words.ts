/** Verbs of giving money and of taking it, and what whoever gives it is called; sources of regular expressions. */

/** „haben 5 Millionen in X gesteckt“: at the end of its clause. */
export const GIVEN_DE =
  '(?:gesteckt|investiert|gepumpt|anvertraut|gegeben|bereitgestellt|zur Verfügung gestellt|zugesagt|zugeschossen|nachgeschossen|beigesteuert|überwiesen|gewährt|bewilligt|eingeräumt|geliehen|spendiert|nachgelegt|verschafft|mitgezogen|aufgestockt|eingestiegen|nachschoss(?:en)?|zuschoss(?:en)?|beisteuerten?|bereitstellten?|nachlegten?|zusagten?|steckten?|investierten?|pumpten?)(?=[ .,;:]|$)';

/** „steuert X 5 Millionen bei“: the verb, and what of it stands at the end. */
const splitVerbs: readonly (readonly [verb: string, particle: string])[] = [
  ['stell(?:t|te|ten|en)', '(?:bereit|zur Verfügung)'],
  ['steuer(?:t|te|ten|n)', 'bei'],
  ['(?:schießt|schießen|schoss|schossen)', '(?:zu|nach)'],
  ['leg(?:t|te|ten|en)', '(?:nach|drauf|auf den Tisch)'],
  ['sag(?:t|te|ten|en)', 'zu'],
  ['räum(?:t|te|ten|en)', 'ein'],
];
/** „gewährt X ein Darlehen“ */
const wholeVerbs =
  '(?:(?:gibt|geben|gab|gaben)(?![^.;]{0,160} (?:bekannt|an|ab|auf)(?:[ .,;:]|$))|gewähr(?:t|te|ten|en)|bewillig(?:t|te|ten|en)|leiht|leihen|lieh|liehen|spendier(?:t|te|ten|en)|überweist|überweisen|überwies|überwiesen|steck(?:t|te|ten|en)|pump(?:t|te|ten|en)|investier(?:t|te|ten|en))';

const split = splitVerbs.map(([verb, particle]) => `${verb}(?=[^.;:]{0,160} ${particle}(?:[ .,;:]|$))`);
export const GIVES_DE = `(?<![\\p{L}])(?:${[wholeVerbs, ...split].join('|')})(?![\\p{L}]| sich)`;

/** Said of money alone. */
const PAY_IN_EN =
  "(?:put(?:s|ting)? (?:in|up|money|cash)|(?:chip|pitch|kick)(?:s|ped|ed|ping|ing)? in|stump(?:s|ed|ing)? up|cough(?:s|ed|ing)? up|re-upp(?:ed|ing)|double[sd]? down|top(?:s|ped)? up|follow(?:s|ed) on|(?:wr(?:ites?|ote|itten|iting)|sign(?:s|ed|ing)?) (?:[\\p{L}'’-]+ |<M> ){0,4}(?:cheques?|checks?)|(?:fill|ma[dk]e?|round)(?:s|ed|e)? (?:up |out )?the (?:rest|remainder|round)|com(?:es|e|ing) in|came in|tagg(?:ed|ing) along|c(?:ame|oming) along|follow(?:ed|ing) suit)";
/** Said of much else too: the money stands behind them. */
const HAND_EN =
  '(?:put|puts|putting|invest(?:s|ed|ing)?|plough(?:s|ed|ing)?|plow(?:s|ed|ing)?|pour(?:s|ed|ing)?|pump(?:s|ed|ing)?|inject(?:s|ed|ing)?|sinks?|sank|sunk|plug(?:s|ged)|bet(?:s|ting)?|wager(?:s|ed|ing)?|commit(?:s|ted|ting)?|contribut(?:es?|ed|ing)|provid(?:es?|ed|ing)|suppl(?:y|ies|ied|ying)|hand(?:s|ed)?|gives?|gave|given|lend(?:s|ing)?|lent|grant(?:s|ed|ing)?|award(?:s|ed|ing)?|extend(?:s|ed|ing)?|advance[sd]?)(?![\\p{L}])[^.;:]{0,60}?(?:<M>|the (?:rest|remainder|balance|bulk)|the (?:[\\p{Ll}]+ )?(?:cash|money|capital)|the other half|(?<!\\p{L})(?:loan|grant|credit))';
export const GIVES_EN = `(?:${PAY_IN_EN}|${HAND_EN})(?![\\p{L}])`;

/** "X was among those who gave it $5 million": there were others. */
export const AMONG_EN = '(?:was|were|is|are) among (?:those|the [\\p{Ll}]+) (?:who|that|which)';

/** Who gives money by trade. */
export const INVESTOR_DE =
  '(?<![\\p{L}-])(?:[\\p{L}-]{0,30}(?:[Ii]nvestor(?:en)?|[Gg]eldgebern?)|[Kk]apitalgebern?|[Bb]usiness Angels?|[Ww]agniskapitalfirmen|Privat(?:leute|personen|anleger))';
export const INVESTOR_EN =
  '(?:[Ii]nvestors?|[Bb]ackers?|[Ff]inanciers?|(?:business )?angels?|venture capitalists?|VCs)';

/** „bekam von X 5 Millionen“, „sich … besorgt“ */
export const TAKES_DE =
  '(?<![\\p{L}])(?:bekommt|bekommen|bekam|bekamen|erhält|erhielt|erhielten|holt|holte|sammelt|sammelte|sichert|sicherte|warb|wirbt|nimmt|nahm|nahmen|leiht|lieh|besorgt|besorgte|beschafft|beschaffte)(?![\\p{L}])';
export const TAKEN_DE =
  '(?<![\\p{L}])(?:bekommen|erhalten|(?:ein)?geholt|eingesammelt|eingeworben|gesichert|aufgenommen|geliehen|besorgt|beschafft|eingenommen)(?![\\p{L}])';
export const TAKES_EN =
  '(?<![\\p{L}])(?:rais(?:es?|ed|ing)|secur(?:es?|ed|ing)|land(?:s|ed|ing)?|bag(?:s|ged|ging)?|nab(?:s|bed|bing)?|snag(?:s|ged|ging)?|pull(?:s|ed|ing)? in|tak(?:es?|ing)|took|taken|br(?:ings?|inging|ought) in|dr(?:aws?|ew|awn|awing)|bank(?:s|ed|ing)?|net(?:s|ted|ting)?|collect(?:s|ed|ing)?|pick(?:s|ed|ing)? up|haul(?:s|ed|ing)? in|attract(?:s|ed|ing)?|w[io]n(?:s|ning)?|g[eo]t(?:s|ten|ting)?|receiv(?:es?|ed|ing)|obtain(?:s|ed|ing)?|scoop(?:s|ed|ing)? up|garner(?:s|ed|ing)?|pocket(?:s|ed|ing)?|tap(?:s|ped|ping)?)(?![\\p{L}])';
