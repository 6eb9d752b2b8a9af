/** What says that money was given to a company or taken by it, where no word for a round stands. */
import {
  AMONG_EN,
  GIVEN_DE,
  GIVES_DE,
  GIVES_EN,
  INVESTOR_DE,
  INVESTOR_EN,
  TAKEN_DE,
  TAKES_DE,
  TAKES_EN,
} from './giving-words.ts';
import { partiesIn, pattern, type Masked } from './masked.ts';

/** "X raised $30 million from Y": without a word for a round, so the verb and who gave it must say it. */
const RAISE = {
  de: pattern(
    '<M>(?: an)? (?:frische[sm]?|neue[sm]?|weitere[sm]?) (?:Kapital|Geld|Eigenkapital)|<M> (?:Eigenkapital|Wagniskapital|Wachstumskapital)|(?:sammelt[e]?|sichert[e]?|holt[e]?|wirbt|warb)[^.;]{0,40}<M>[^.;]{0,60}(?:\\bein\\b|Kapital|Investoren|von <X>)|<M>[^.;]{0,60}(?:eingesammelt|eingeworben)|<M> (?:steck|investier|fließ|floss)[^.;]{0,80} (?:in |an |zu(?=[ ,.]))|<M> (?:kamen?|kommen|stammt?en)(?: [\\p{Ll}]+){0,3} (?:von|vom)|(?:erhält|erhielt|bekommt|bekam|sichert sich)[^.;]{0,30}<M>(?: an)? (?:frisches|neues|weiteres) (?:Kapital|Geld)|[Mm]it <M> (?:steigt|steigen|stieg|stiegen) <X>|[Mm]it <M>[^.;]{0,60} (?:an|bei|in) (?:[\\p{L}-]+ ){0,4}<O>[^.;,]{0,20} (?:beteiligt|eingestiegen)|beteilig(?:t|te|ten|en) sich[^.;]{0,30} mit <M>[^.;]{0,20} an (?:[\\p{L}-]+ ){0,4}<O>|(?:investier(?:t|te|en|ten)|steck(?:t|te|ten|en)|pumpt)[^.;]{0,30}<M>[^.;]{0,20} in (?:[\\p{L}-]+ ){0,4}<O>|(?:steigt|steigen|stieg|stiegen) mit <M>[^.;]{0,20} (?:bei|in) (?:[\\p{L}-]+ ){0,4}<O>|<X>[^.;]{0,40} <M>[^.;]{0,10} in <O>[^.;]{0,20} investier|(?:erhält|erhielt|bekommt|bekam)[^.;]{0,30}<M>[^.;]{0,30} von <X>',
  ),
  en: pattern(
    `${TAKES_EN}[^.;]{0,20}<M>[^.;]{0,30} (?:in|from) (?:a|its|the|new|fresh|seed|equity) (?:[\\p{L}-]+ ){0,3}(?:round|funding|equity)|<M>(?: of| in)? (?:new|fresh) (?:money|capital|cash|funds|funding)|back(?:s|ed) (?:[\\p{L}'’-]+ ){0,4}<O> with <M>|(?:raises?|raised|has raised|pulled in|secures?|secured|lands?|landed|bags?|bagged|nabs?|nabbed|closes|closed) (?:another |an additional |a |about |up to )?<M>|(?:invests?|invested|pours?|poured|puts?|put|led|leads)[^.;]{0,20} <M>[^.;]{0,30}? (?:in|into) (?:[\\p{L}'’-]+ ){0,4}<O>|<M>,? (?:came|comes|coming) from (?:[\\p{L}'’-]+ ){0,3}<X>|<M> (?:in funding|investment|funding round|from <X>)`,
  ),
  zh: pattern(
    '(?:完成|获得?|筹集|募集|筹得|募得|融得|拿到|拿下|斩获|引入|得到)(?:了)?[^，。；]{0,14}<M>(?:的|人民币|现金|战略|股权|新一轮|增量){0,3}(?:投资|融资|注资|增资|资金)|(?:向|对)<O>(?:的)?(?:投资|注资|增资)(?:了)?<M>|(?:投资|注资|增资|入股)<O><M>|(?:以|斥资|出资)<M>(?:战略)?(?:入股|认购|参股|投资)(?:了)?<O>|投资(?:了)?[^，。；]{0,14}<O>，[^，。；]{0,6}(?:金额|额)[^，。；]{0,4}<M>',
  ),
};

/** Money that is not for a round: for a fund of the investor's own, for shares that somebody sells, for an order. */
const NO_ROUND =
  /(?:IPO|Börsengang|fund\b(?! ?ing)|Fonds (?:mit|über|von)|(?:seinen|ihren) (?:\p{L}+ )?Fonds|Spenden|Steuern|prices|forecast|Prognose|上市)/u;
/** What else investors and companies give each other money for. */
const OTHER_DEAL =
  /(?<!\p{L})(?:Anteile?n?|Aktien|Übernahme|Dividenden?|Kaufpreis|Auftrag|Schadenersatz|shares? (?:in|of)|dividends?|lawsuit|settle(?:s|d|ment)?|orders?|acquir(?:es?|ed|ing)|b(?:uys?|ought)|sold|sells?|charity)(?!\p{L})/u;

/** Whether a sentence with a sum says that the money was given to a company as capital. */
export function isAct(masked: Masked, tag: string): boolean {
  if (NO_ROUND.test(masked.text)) return false;
  const plain = RAISE[tag as keyof typeof RAISE] ?? RAISE.en;
  const handed = HANDED[tag as keyof typeof HANDED];
  if (plain.test(masked.text)) return true;
  return handed !== undefined && !OTHER_DEAL.test(masked.text) && handed.test(withInvestors(masked, tag));
}

/** "X gave Y $5 million" tells a round where X is an investor: funds are read as the word for investors. */
const HANDED = {
  de: pattern(
    `(?:(?<!(?:[Dd]en|[Aa]n|[Ff]ür|[Vv]on|[Bb]ei|[Mm]it|[Dd]er) )${INVESTOR_DE}[^.;:]{0,120} ${GIVEN_DE}|<M>[^.;:]{0,20} ${INVESTOR_DE}[^.;:]{0,80} ${GIVEN_DE}|${GIVES_DE}(?! den| an)[^.;:]{0,60}(?<!den) ${INVESTOR_DE}|${INVESTOR_DE} ${GIVES_DE}|${TAKES_DE}[^.;:]{0,120}(?:von|bei) (?:[\\p{L}-]+ ){0,3}${INVESTOR_DE}|(?:von|bei) (?:[\\p{L}-]+ ){0,3}${INVESTOR_DE}[^.;:]{0,120}${TAKEN_DE})`,
  ),
  en: pattern(
    `(?:(?<!(?:to|of|for|from|by|with|among) (?:its |the |new )?)${INVESTOR_EN}(?:, [^,.;:]{1,60},)?(?: (?:and|have|has|had|is|are|also|both|each|all|together|jointly|${AMONG_EN}|${INVESTOR_EN})){0,9} ${GIVES_EN}|(?:persuad|convinc|coax|talk)(?:es|ed|ing|e|s) (?:[\\p{L}]+ ){0,3}${INVESTOR_EN}[^.;:]{0,100} (?:to|into) (?:put|invest|stump|chip|back|part|hand|plough|plow|pump)[^.;:]{0,40}<M>|${TAKES_EN}[^.;:]{0,30}<M>[^.;:]{0,60} from (?:[\\p{L}-]+ ){0,4}${INVESTOR_EN}|<M>[^.;:,]{0,30} from (?:[\\p{L}-]+ ){0,3}${INVESTOR_EN})`,
  ),
};

function withInvestors(masked: Masked, tag: string): string {
  const word = tag === 'de' ? 'Investoren' : 'investors';
  return masked.text.replaceAll(/\uE002[\uE100-\uF8FF]/gu, (sign) =>
    partiesIn(masked, sign).some(({ party }) => party.companyKind === 'FUND') ? word : sign,
  );
}
