/** What a company is called for what it does or whose it is: "a payments processor", „die Augsburger Bäckereikette“. */

const asWritten = (words: string): string => words.trim().replaceAll(/\s+/g, '|');
/** One of the words, its first letter large or small. */
const listed = (words: string): string =>
  asWritten(words).replaceAll(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);

/** German, alone or as the last part of a compound. */
const german = listed(`
  unternehmens? firma firmen konzerns? gesellschaft start-?ups? scale-?ups? einhorns? neugründung ausgründung spin-?offs? ableger tochter mutter
  genossenschaft agentur kanzlei
  herstellers? anbieters? betreibers? entwicklers? produzent(?:en)? erzeugers? verarbeiters? fertigers? ausrüsters? ausstatters? lieferant(?:en)?
  zulieferers? versorgers? entsorgers? verwerters? vermieters? vermittlers? verleihers? vermarkters? versenders? finanzierers? veranstalters?
  automatisierers? optimierers? logistikers? händlers? discounters? filialist(?:en)? caterers? importeurs? rösters? maklers? brokers? dienstleisters?
  dienste?s? spezialist(?:en)? pioniers? riesen? rivalen? konkurrent(?:en|in)? rivalin wettbewerbers? betreiberin anbieterin herstellerin mittelständlers? (?:[Mm]arkt|[Ww]eltmarkt)führers?
  (?<!\\p{L})App kette plattform marke portals? labels? senders? verlags? studios? labors? schmiede manufaktur molkerei brauerei bäckerei druckerei
  reederei werft airline fluglinie versand eigners? eigentümers? (?:Groß|Haupt|Mehrheits|Minderheits)aktionärs? bank neobank versicherers? fonds investors? investor(?:en|in) geldgebers? gesellschaftern?
  fintechs? biotechs? (?:Ed|Prop|Insur|Med|Clean|Climate|Green|Agrar|Legal|Food|Deep)-?[Tt]echs?
`);
/** Those that alone are somebody, a place or a number of people: „der Bauer Huber“, „eine Gruppe Studenten“. */
const tails = listed(
  'bauers? gruppe netzwerks? techs techniker hauses? haus brauers? prüfers? -Apps? börse verwalters? holding',
);
const english = listed(`
  start-?ups? scale-?ups? compan(?:y|ies) firms? giants? unicorns? offshoot spin-?(?:off|out) subsidiary conglomerate
  developer maker \\p{L}+makers? \\p{L}+builders? provider operator manufacturer producer processor supplier vendor designer builder distributor
  wholesaler retailer grocer importer refiner recycler miner lessor haulier carrier publisher broadcaster brewer distiller caterer
  insurer reinsurer lender broker specialist tutor rivals? competitors? investors? backers? parent airline
`);
/** Those that with a capital may begin a name: "Studio Babelsberg". */
const small = asWritten(`
  business group division unit venture outfit consultancy merchants? roaster agency charity cooperative platform service app marketplace exchange network site website
  portal brand label studio chain franchise lab laboratory utility brewery bakery distillery foundry shipyard bank neobank fintech biotech fund
`);

const GERMAN = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}\\p{N}-]{0,40}?)?(?:${german})|\\p{Lu}[\\p{L}\\p{N}-]{2,40}?(?:${tails}))$`,
  'u',
);
const ENGLISH = new RegExp(`^(?:${english})$`, 'u');
const SMALL = new RegExp(`^(?:[\\p{Ll}-]{1,20}-)?(?:${small})$`, 'u');
const LAST_WORD = /(?:^|[\s(„“"])([\p{L}\p{N}][\p{L}\p{N}-]{1,60})\s[„“"»‚‘']?$/u;

/** Whether a company's name may stand right behind the word: „das Start-up X“, "chipmaker X". */
export function isTradeNoun(word: string): boolean {
  return ENGLISH.test(word) || SMALL.test(word) || (/^\p{Lu}/u.test(word) && GERMAN.test(word));
}

/** Whether what stands left of a name ends in such a word. */
export function endsInTradeNoun(left: string): boolean {
  const word = LAST_WORD.exec(left)?.[1];
  return word !== undefined && isTradeNoun(word);
}

/** A few words and the noun, without what would make it another's: not "the founder of a company". */
const FEW = String.raw`(?:(?!(?:of|at|for|from|in|who|whose|which|that|von|bei|für|aus|in|der|die|das|des|eine[rs])\s)[\p{L}\p{N}][\p{L}\p{N}'’-]{0,30}\s){0,6}`;
const A_TRADE = `${FEW}(?:[\\p{L}-]{0,40}(?:${german}|${tails})|[\\p{Ll}-]{0,20}(?:${english}|${small}))(?!-|\\p{L}| \\p{Lu})`;

/** What says behind a name that it is a company's: "X, a payments processor", „X ist ein Anbieter“. */
export const TRADE_AFTER = new RegExp(
  `^(?: \\([^()]{1,40}\\))?(?:,| ist| war| is| was| bleibt| remains) (?:(?:eine?[rnms]?|der|die|das|the|an?|one of|its|eine[rs]? der|Teil der)\\s)${A_TRADE}`,
  'u',
);
