/**
 * A sentence taken apart into clauses, each with whom its pronoun stands for, and every party in them with the word that
 * governs it. German puts subject, object and verb in any order; what each is shows in its article or preposition.
 */
import { partiesIn, pattern, type Masked, type PartyItem } from './masked.ts';

export interface Clause {
  /** In signs; clauses that it was interrupted by are left out. */
  text: string;
  parties: readonly Governed[];
  /** Whom „die“ and "which" stand for, or who does what the clause before tells. */
  heads: readonly PartyItem[];
}

export interface Governed {
  item: PartyItem;
  /** A preposition, an article, or nothing. */
  by: string;
  /** Where it stands in the clause. */
  at: number;
}

const STATEMENT = /[;:–—]/u;
/** The pronoun of a clause that hangs on a name before it. */
const RELATIVE =
  /^((?:der|die|das|den|who|whom|which|that|where|wo)|(?:\p{Ll}{2,5} )?(?:dem|denen|dessen|deren|whose|whom|which)) /u;
/** ", the Leeds baker which …" */
const APPOSED = /^(?:the|a|an) [\p{L}\p{N}&'’ -]{2,60} (which|that|who) /u;
/** „…, eine Kieler Bäckerei, …“ stands between a name and the clause about it. */
const NOUN = /^(?:the|a|an|der|die|das|ein|eine) [\p{L}\p{N}&'’ -]{2,60}$/u;
/** „2016 von … gegründet“, "founded by …", "formerly of …": a clause without pronoun and verb. */
const ELLIPTIC =
  /^(?:[\uE003][\uE100-\uF8FF] )?(?:von|durch|(?:co-)?founded|started|established|launched|set up|built|previously|formerly|zuvor|früher|vorher) |(?:gegründet|gehoben|gerufen)$/u;
/** A verb of its own. */
export const COMPLETE = /(?<!\p{L})(?:hat|haben|hatten?|has|have|had)(?!\p{L})/u;
const NEW_VERB =
  / und (?=(?:\p{Ll}{3,24}(?:te|ten)|ist|war|wird|wurde|hat|hatte|ging|kam|nahm|trat|gab|stieg|zog|führt|leitet)\s|(?:die|der|das) \uE002[\uE100-\uF8FF] \p{Ll}{2,24}(?:te|t|en)(?:\s|$))| and (?=(?:later |then |now )?(?:\p{Ll}{2,20}ed|is|was|has|had|will|left|became|runs|leads|set up|quit)\s)|(?<=\uE002[\uE100-\uF8FF](?: (?:\p{Ll}{1,12}|\uE003[\uE100-\uF8FF])){0,3}) (?:und|and) (?=\uE001)/u;

export function clausesOf(masked: Masked): Clause[] {
  const found: Clause[] = [];
  const add = (text: string, head: PartyItem | null): void => {
    let heads = head ? [head] : [];
    for (const part of text.replace(/[\s.!?]+$/u, '').split(NEW_VERB)) {
      const parties = governed(masked, part);
      found.push({ text: part, parties, heads });
      const direct = parties.filter(({ by, item }) => isDirect(by, item)).map(({ item }) => item);
      if (direct.length > 0) heads = direct.filter(({ is }) => is === direct[0]!.is);
    }
  };
  for (const statement of masked.text.split(STATEMENT)) {
    const main: string[] = [];
    let last: PartyItem | null = null;
    for (const piece of statement.split(', ')) {
      const relative = RELATIVE.exec(piece) ?? APPOSED.exec(piece);
      const isElliptic = ELLIPTIC.test(piece) && !COMPLETE.test(piece);
      if (last && (relative || isElliptic)) add(piece, relative ? meant(relative[1]!, last) : last);
      else main.push(piece);
      last = partiesIn(masked, piece).at(-1) ?? (NOUN.test(piece) ? last : null);
    }
    add(main.join(', '), null);
  }
  return found;
}

/** Whom the pronoun makes subject or object of its clause. */
function meant(pronoun: string, last: PartyItem): PartyItem | null {
  if (/^(?:der|die|das|that)$/u.test(pronoun)) return last;
  return (last.is === 'P' ? /^who$/ : /^(?:den|which)$/u).test(pronoun) ? last : null;
}

const BETWEEN = pattern('^(?:\\s?\\([^()]{1,30}\\))?,?(?: und| and| sowie| &)? $');
const ARTICLES = new Set(
  'der die das den dem des ein eine einen einem einer seine seinen ihre ihren the a an his her their its'.split(
    ' ',
  ),
);
const PREPOSITIONS = new Set(
  'von vom aus auf bei beim zu zum zur mit für an am in im nach durch um gegen über unter als vor ab by from of at to for with in into on about as after alongside than wie like'.split(
    ' ',
  ),
);
const CONTRACTED: Readonly<Record<string, string>> = { vom: 'von', beim: 'bei', zum: 'zu', zur: 'zu' };

function governed(masked: Masked, text: string): Governed[] {
  const found: Governed[] = [];
  let from = 0;
  for (const match of text.matchAll(/[\uE001-\uE005][\uE100-\uF8FF]/gu)) {
    const [item] = partiesIn(masked, match[0]);
    const between = text.slice(from, match.index);
    from = match.index + match[0].length;
    if (!item) continue;
    const before = found.at(-1);
    // Who follows in a list is what the first of it is.
    const isListed = before && before.item.is === item.is && between.length < 60;
    const own = governorOf(between);
    const by = isListed && (BETWEEN.test(between) || isListing(between)) ? before.by : own;
    found.push({ item, by, at: match.index });
  }
  return found;
}

/** „und der Chemiker“, " and her brother". */
const isListing = (between: string): boolean =>
  /^,? (?:und|and|sowie) (?:\p{Ll}+ )?(?:[\p{L}-]+ ){0,2}$/u.test(between) &&
  !PREPOSITIONS.has(between.trim().split(' ')[1]!);

const VERB = /^(?:habe|hatte|w[ua]rde|werde|ware|sind|\p{Ll}{3,24}te)n?$/u;

/** The preposition or article that a name depends on, over adjectives and the noun beside it. */
function governorOf(left: string): string {
  const words = left.slice(-80).split(/[ ,]/u).slice(-6, -1);
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index]!.toLowerCase();
    if (PREPOSITIONS.has(word)) return CONTRACTED[word] ?? word;
    if (ARTICLES.has(word)) {
      const before = words[index - 1]?.toLowerCase() ?? '';
      return PREPOSITIONS.has(before) ? (CONTRACTED[before] ?? before) : word;
    }
    if (VERB.test(words[index]!) && !ARTICLES.has(words[index - 1]?.toLowerCase() ?? '')) return '';
    if (!/^\p{Lu}|e[nmrs]?$|^[\p{Ll}-]+(?:er|or|ist|ian|ant|man|woman)$/u.test(words[index]!)) return '';
  }
  return '';
}

/** Whether what is governed so may be subject or object; „der Norvatec AG“ is a genitive, „der Physiker Paul Winter“ none. */
export const isDirect = (by: string, { is, mention }: PartyItem): boolean =>
  by === '' ||
  (ARTICLES.has(by) &&
    !/^(?:dem|des|einem|einer)$/.test(by) &&
    (by !== 'der' || is === 'P' || mention.how === 'DESCRIPTION'));
