/** Capitalised words in a row: what in Latin letters may be a name that nobody knows yet. */
import type { Span } from './found.ts';
import {
  companyKindOf,
  hasCompanyEnding,
  isGenericWord,
  isNoParty,
  LEGAL_FORM,
} from './words/company-words.ts';
import { isCommonNoun, isFunctionWord, isListedNoun } from './words/common-words.ts';
import { isGivenName, LIKE_VERB } from './words/given-names.ts';
import { isPlace } from './words/places.ts';
import { isPinyinName } from './words/pinyin.ts';
import { isGermanInstitution, isLocal } from './words/german-institutions.ts';
import { isPersonNoun } from './words/person-nouns.ts';
import { isTradeNoun } from './words/trade-nouns.ts';

export interface Word extends Span {
  text: string;
}

export interface Run extends Span {
  words: readonly Word[];
  text: string;
  /** What its own letters say. */
  shape: 'PERSON' | 'COMPANY' | null;
}

const WORD = /(?:\p{L}\.){2,6}|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[&'’.+-](?=[\p{L}\p{N}]))*\+{0,2}|&/gu;
const DOTTED = /^(?:Inc|Corp|Ltd|Co|Pte|Pty)$/;
const CAPITAL = /^(?:\p{Lu}|\p{N}+\p{Lu}|\p{Ll}{1,2}\p{Lu})/u;
/** Words of a name that are written small. */
const PARTICLE = /^(?:von|van|de|der|den|del|della|di|da|dos|du|la|le|bin|ibn|al|el|zu|zur|ten|ter|y|e)$/;
const JOINING = /^(?:of|for|the)$/;
/** A company whose name goes on after "of": University of X, Bank of X. */
const HEAD =
  /^(?:University|Bank|Institute|School|College|Academy|Ministry|Department|Bureau|Council|Board|House|Office|Centre|Center|Foundation|Association|Agency|Authority|Society|Federal|Technical)$/;
/** „Bundesagentur für Sprunginnovationen“, „Institut für Weltwirtschaft“ */
const HEAD_FOR =
  /^(?:(?:Bundes|Landes|Reichs|Kredit|Handels|Förder|Forschungs)\p{Ll}{0,20}(?:agentur|amt(?:e?s)?|anstalt|ministeriums?|instituts?|zentrums?|bank)|(?:\p{Lu}[\p{L}-]{0,30}-)?(?:Institut(?:e?s)?|Zentrums?|Ministeriums?|Hochschule|Akademie)|Agentur)$/u;
/** "London-based" tells something of the name behind it. */
const DESCRIBING = /-(?:based|backed|owned|led|listed|headquartered|born|run|focused)$/;
/** German joins name and noun: „Megvii-Gründer“; the name ends at the last hyphen. */
const COMPOUND =
  /^(?<name>.+?)-(?:Mit|Co-?|Vize|Ex-)?[\p{Lu}\p{Ll}]*(?:[Gg]ründer|[Gg]eschäftsführer|[Cc]hef|CEO|CFO|CTO|COO|Boss|[Ss]precher|[Mm]anager|[Mm]itarbeiter|[Aa]ktien?|[Tt]ochter|[Kk]onzern|[Vv]orstand|[Aa]ufsichtsrat|[Ii]nvestor|[Gg]esellschafter|[Tt]eams?|[Zz]entrale|[Üü]bernahme|[Pp]artner|[Vv]orsitzende[rnm]?|[Vv]orständin|[Bb]örsengang|[Aa]nteile?|[Gg]ruppe|[Pp]räsident|[Ff]orscher|[Ee]ntwickler|[Ii]ngenieur|[Ff]inanzierung|[Kk]onkurrent|[Rr]ival(?:e|in)|[Kk]unden?|[Bb]etriebsrat|[Ii]nsolvenz)(?:s|in|innen|en)?$/u;

const LONGEST_RUN = 12;

/** The runs of one sentence, without words that surely are no names; `taken` are spans that have been read already. */
export function capitalRuns(text: string, sentence: Span, language: string, taken: readonly Span[]): Run[] {
  const words = wordsIn(text, sentence);
  const runs: Word[][] = [];
  let current: Word[] = [];
  const close = () => {
    // So many capitals in a row are a headline or a list, not a name.
    if (current.length > 0 && current.length <= LONGEST_RUN) runs.push(current);
    current = [];
  };
  words.forEach((word, index) => {
    const next = words[index + 1];
    const previous = current.at(-1);
    const gap = previous === undefined ? '' : text.slice(previous.end, word.start);
    const isNear =
      gap === ' ' ||
      gap === '\u00a0' ||
      (gap === '. ' && /^\p{Lu}$/u.test(previous!.text)) ||
      // „für Polar- und Meeresforschung“
      (gap === '- ' && word.text === 'und' && current.some(({ text: own }) => own === 'für'));
    if (taken.some((span) => span.start < word.end && word.start < span.end)) return close();
    if (previous && isNear && (word.text === 'plc' || isJoining(word, next, current, text))) {
      return current.push(word);
    }
    if (!isNear) close();
    if (!CAPITAL.test(word.text) || DESCRIBING.test(word.text)) return close();
    // „Brandenburgs Ministerpräsident“
    if (word.text.endsWith('s') && isPlace(word.text.slice(0, -1))) return close();
    const compound = COMPOUND.exec(word.text)?.groups?.['name'];
    if (compound !== undefined && language.startsWith('de')) {
      // „Ex-Megvii-Chef“ says that it is over, not what the company is called.
      const name = compound.replace(/^[Ee]x-/, '');
      const end = word.start + compound.length;
      current.push({ text: name, start: end - name.length, end });
      return close();
    }
    // A capital at a sentence's start says nothing of a function word; elsewhere it may be a name's part: "The Information".
    if (isFunctionWord(word.text) && !/^\p{Lu}{2}/u.test(word.text)) {
      const isOpening =
        word.start === sentence.start || /[.!?:„“"»] ?$/.test(text.slice(word.start - 2, word.start));
      const isGiven =
        LIKE_VERB.test(word.text) && !isOpening && next !== undefined && CAPITAL.test(next.text);
      if (!isGiven && !(isNear && isLastName(word.text, previous!.text))) return close();
    }
    current.push(word);
  });
  close();
  return runs.flatMap((run) => partsOf(withoutParticles(run), text, language));
}

function wordsIn(text: string, { start, end }: Span): Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => {
    const bare = match[0].replace(/['’]s?$/u, '');
    const next = start + match.index + bare.length;
    // "Inc." keeps its stop, unless the sentence ends there.
    const own = next < end - 1 && DOTTED.test(bare) && text[next] === '.' ? `${bare}.` : bare;
    return { text: own, start: start + match.index, end: start + match.index + own.length };
  });
}

function isJoining(word: Word, next: Word | undefined, run: readonly Word[], text: string): boolean {
  if (!next || !/^[ \u00a0]$/.test(text.slice(word.end, next.start))) return false;
  const first = run[0]!.text;
  if (PARTICLE.test(word.text)) {
    const follows = CAPITAL.test(next.text) || PARTICLE.test(next.text);
    return follows && (isGivenName(first) || /^(?:bin|ibn|al|el|y)$/.test(word.text));
  }
  if (word.text === '&') return CAPITAL.test(next.text);
  if (!CAPITAL.test(next.text)) return false;
  const head = run.at(-1)!.text;
  if (word.text === 'für') return HEAD_FOR.test(head);
  // „Bundesministerium für Wirtschaft und Klimaschutz“
  if (word.text === 'und') {
    const isPart = /ministerium/iu.test(first) || text[word.start - 2] === '-';
    return isPart && run.some(({ text: own }) => own === 'für');
  }
  // "European Bank for Reconstruction and Development"
  if (word.text === 'and') return run.some(({ text: own }) => own === 'for');
  return JOINING.test(word.text) && HEAD.test(head);
}

/** „Eberhard Knapp“, "Theresa May", "Project A": behind a name these are no function words. */
const isLastName = (word: string, previous: string): boolean =>
  /^\p{Lu}$/u.test(word) || (isGivenName(previous) && (word === 'May' || word.length > 3));

const withoutParticles = (run: readonly Word[]): readonly Word[] =>
  PARTICLE.test(run.at(-1)!.text) ? run.slice(0, -1) : run;

/** A run may hold a noun and a name, or a person and a company in a row. */
function partsOf(words: readonly Word[], text: string, language: string): Run[] {
  if (words.length === 0) return [];
  // „Schweizer Salvis Holding“: where it is from is no part of its name; of „Frankfurter Börse“ it is.
  const core = words.filter(({ text: word }) => word !== '&' && !LEGAL_FORM.test(word));
  if (core.length > 2 && isFromPlace(words[0]!.text)) return partsOf(words.slice(1), text, language);
  const person = words.findIndex((word, index) => isPersonAt(words, index, word, language));
  if (person >= 0) {
    const end = personEnd(words, person);
    const rest = words.slice(end);
    // Of a prize, class or street that somebody gave his name to only he is somebody.
    const isEponym = isNoParty(nameOf(words.slice(person), text));
    const isAllGeneric =
      rest.length > 0 && rest.every((word) => isGenericWord(word.text) || LEGAL_FORM.test(word.text));
    if (!isAllGeneric && companyKindOf(nameOf(words.slice(person), text)) === null) {
      return [
        ...partsOf(words.slice(0, person), text, language),
        runOf(words.slice(person, end), text, 'PERSON'),
        ...(isEponym ? [] : betweenParticles(rest).flatMap((part) => partsOf(part, text, language))),
      ];
    }
    return [...partsOf(words.slice(0, person), text, language), runOf(words.slice(person), text, 'COMPANY')];
  }
  const institution = language.startsWith('de') ? institutionIn(words, text) : null;
  if (institution) {
    const [from, end] = institution;
    return [
      ...partsOf(words.slice(0, from), text, language),
      runOf(words.slice(from, end), text, 'COMPANY'),
      ...partsOf(words.slice(end), text, language),
    ];
  }
  if (words.some(({ text: word }) => word === 'of' || word === 'for')) {
    return [runOf(words, text, isNamedInstitution(words, text) ? 'COMPANY' : null)];
  }
  // „Pumpenfabrik Adler AG“ is all name, „Autobauer Adler AG“ is not.
  const isLegal = LEGAL_FORM.test(words.at(-1)!.text);
  const noun = words.findLastIndex(
    ({ text: word }, index) =>
      !(index > 0 && isGenericWord(word)) &&
      // „Hafen Ventures“: a noun and no more than what any company has behind its name.
      !(index < words.length - 1 && words.slice(index + 1).every((next) => isGenericWord(next.text))) &&
      ((index < words.length - 1 && (isTradeNoun(word) || isPersonNoun(word))) ||
        (isLegal ? isListedNoun(word) : isCommonNoun(word, language))),
  );
  // „Hongkonger Börse“ and „Universität Kiel“ are names, „Fahrerassistenzgesellschaft Qianli Zhijia“ a noun and a name.
  if (noun >= 0 && !isInstitutionAt(words, noun, text)) {
    return [
      ...partsOf(words.slice(0, noun), text, language),
      ...partsOf(words.slice(noun + 1), text, language),
    ];
  }
  const isCompany = hasCompanyEnding(words.map((word) => word.text)) || isNamedInstitution(words, text);
  return [runOf(words, text, isCompany ? 'COMPANY' : null)];
}

/** „Deutsche Bahn AG“, „Sparkasse Ulm“, „Bundesagentur für Arbeit“, „Deutsches Zentrum für Luft- und Raumfahrt“. */
function institutionIn(words: readonly Word[], text: string): [from: number, end: number] | null {
  const named = words.findIndex(
    (_, index) =>
      index < words.length - 1 && isGermanInstitution(nameOf(words.slice(index, index + 2), text)),
  );
  const purpose = words.findIndex(({ text: word }) => word === 'für');
  if (purpose > 0) return [named >= 0 && named === purpose - 2 ? named : purpose - 1, words.length];
  const local = words.findIndex(
    ({ text: word }, index) => index < words.length - 1 && isLocal(word, words[index + 1]!.text),
  );
  if (local >= 0) return [local, local + 2];
  if (named < 0) return null;
  const behind = words[named + 2]?.text ?? '';
  return [named, named + (isPlace(behind) || LEGAL_FORM.test(behind) ? 3 : 2)];
}

/** „Anna Berg den Vertrieb der Norvatec GmbH“: behind a person they are articles. */
function betweenParticles(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (PARTICLE.test(word.text)) parts.push([]);
    else parts.at(-1)!.push(word);
  }
  return parts;
}

const isFromPlace = (word: string): boolean =>
  word.endsWith('er') && (isPlace(word.slice(0, -2)) || isPlace(`${word.slice(0, -3)}en`));

/** Exchanges that go by one word. */
const ONE_WORD = /^(?:Nasdaq|NASDAQ|NYSE|Euronext)$/;

function isNamedInstitution(words: readonly Word[], text: string): boolean {
  const name = nameOf(words, text);
  return ONE_WORD.test(name) || ((words.length > 1 || /-/.test(name)) && companyKindOf(name) !== null);
}

/** Whether the noun is what makes the name one of an institution, at its end or its beginning. */
function isInstitutionAt(words: readonly Word[], noun: number, text: string): boolean {
  const isEdge = noun === words.length - 1 || noun === 0;
  return isEdge && companyKindOf(words[noun]!.text) !== null && isNamedInstitution(words, text);
}

function isPersonAt(words: readonly Word[], index: number, word: Word, language: string): boolean {
  const next = words[index + 1];
  if (!next) return false;
  if (isPinyinName(word.text, next.text)) return true;
  if (language.startsWith('en') && SURNAME.test(next.text) && isPlainWord(word.text)) return true;
  return (
    isGivenName(word.text) &&
    !LEGAL_FORM.test(next.text) &&
    !isGenericWord(next.text) &&
    next.text !== '&' &&
    // "Hertha BSC"
    !(/^(?![IVX]+$)\p{Lu}{2,4}$/u.test(next.text) && /\p{Ll}/u.test(word.text))
  );
}

/** Surnames that tell themselves, whatever stands before them: McGowan, Al-Saleh, Jovanović, Sigurdsson. */
const SURNAME =
  /^(?:(?:Mc|O['’])\p{Lu}\p{Ll}{2,}|(?:Al|El|Ben|Abu)-\p{Lu}\p{Ll}{2,}|\p{Lu}\p{Ll}{2,}(?:ović|ević|owicz|oğlu|enko|opoulos|akis|idis|shvili|adze|sson|dóttir|sdottir|iński|ińska|ovič|vić))$/u;

const isPlainWord = (word: string): boolean =>
  /^\p{Lu}\p{Ll}{1,12}$/u.test(word) && !isTradeNoun(word) && !isPersonNoun(word) && !isListedNoun(word);

/** Where a person's name ends that begins at `from`. */
function personEnd(words: readonly Word[], from: number): number {
  if (isPinyinName(words[from]!.text, words[from + 1]!.text)) return from + 2;
  let end = from + 1;
  // Further given names, initials and particles, then one surname.
  while (
    end < words.length - 1 &&
    (isGivenName(words[end]!.text) ||
      PARTICLE.test(words[end]!.text.toLowerCase()) ||
      /^\p{Lu}\.?$/u.test(words[end]!.text))
  ) {
    end += 1;
  }
  // „Álvaro Uribe Vélez“
  if (end < words.length - 1 && SECOND_SURNAME.test(words[end + 1]!.text)) end += 1;
  return Math.min(end + 1, words.length);
}

const SECOND_SURNAME = /^\p{Lu}\p{L}*(?:ez|[ãñ]\p{L}*)$/u;

function nameOf(words: readonly Word[], text: string): string {
  return words.length === 0 ? '' : text.slice(words[0]!.start, words.at(-1)!.end);
}

/** „des Geely Research Institutes“ names the institute. */
function withoutGenitive(name: string): string {
  return name.replace(/(?<=[\p{L}] (?:Research )?(?:Institute|Institut))s$/u, '');
}

function runOf(words: readonly Word[], text: string, shape: Run['shape']): Run {
  const name = withoutGenitive(nameOf(words, text));
  const { start } = words[0]!;
  return { words, start, end: start + name.length, text: name, shape };
}
