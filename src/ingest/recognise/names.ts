/** Who and what a text names: the archive's own names first, then names by their shape and the words around them. */
import type { FoundParty, KnownName, PartyKind, SourceText, Span } from './found.ts';
import { capitalRuns, type Run } from './capital-runs.ts';
import { chineseNames } from './chinese-names.ts';
import { ARTICLE, groupNames, type NamedForm } from './group-names.ts';
import { knownNames } from './known-names.ts';
import type { NameHit } from './name-index.ts';
import { votesOf, type Votes } from './name-votes.ts';
import { isFunctionWord, isListedNoun } from './words/common-words.ts';
import { isGenericWord, isNoParty, LEGAL_FORM } from './words/company-words.ts';
import { isKnownOrganisation } from './words/known-organisations.ts';
import { isPersonNoun } from './words/person-nouns.ts';
import { isPlace } from './words/places.ts';
import { isTradeNoun } from './words/trade-nouns.ts';
import { sentenceOfTitle, type Sentence } from './read-sentences.ts';

/** The votes that a form needs to be taken for a party at all. */
const ENOUGH = 1.9;

interface Candidate extends Votes {
  form: string;
  /** Its places in the text, and with whom it stands in a list there. */
  runs: Run[];
  /** At how many places an article or adjective stands before it, as before nouns. */
  articles: number;
  isGerman: boolean;
}

export function findNames(
  source: SourceText,
  sentences: readonly Sentence[],
  known: readonly KnownName[],
): FoundParty[] {
  const { text } = source;
  const archive = knownNames(known);
  const familiar = archive.mentions(text).filter((hit) => isWholeName(text, hit));
  const candidates = new Map<string, Candidate>();
  const forms: NamedForm[] = [];
  const read = (from: string, sentence: Sentence, taken: readonly Span[]) => {
    if (/\p{Script=Han}/u.test(from.slice(sentence.start, sentence.end))) {
      for (const name of chineseNames(from, sentence)) {
        if (!taken.some((span) => span.start < name.end && name.start < span.end)) {
          forms.push({ form: name.text, party: name.party, rule: 'name-chinese' });
        }
      }
    }
    collect(from, sentence, taken, candidates);
  };
  let next = 0;
  for (const sentence of sentences) {
    const taken: Span[] = [];
    while (next < familiar.length && familiar[next]!.start < sentence.end) taken.push(familiar[next++]!);
    read(text, sentence, taken);
  }
  // A headline names nobody by itself, but says what a name of the text is.
  read(source.title, sentenceOfTitle(source), archive.mentions(source.title));
  const surnames = surnamesOf(candidates.values());
  for (const candidate of candidates.values()) {
    const party = partyOf(candidate);
    // The German genitive of a name that is there without it.
    if (candidate.form.endsWith('s') && candidates.has(candidate.form.slice(0, -1))) continue;
    if (party === 'COMPANY' && surnames.has(candidate.form) && !isKnownOrganisation(candidate.form)) continue;
    if (party) {
      forms.push({
        form: candidate.form,
        party,
        rule: candidate.runs[0]!.shape === party ? 'name-shape' : 'name-context',
      });
    }
  }
  for (const { name, value } of familiar) {
    forms.push({ form: name, party: value.party, rule: 'name-known', known: value });
  }
  return groupNames(source, sentences, forms).map((party) => ({
    ...party,
    known: archive.alike(party.party, [party.name, ...party.names.map(({ value }) => value)]),
  }));
}

/**
 * Part of a longer hyphenated word or of an address is no mention; a word of the language is none by itself, nor is a
 * short word with another capital behind it, which may be another name: the archive's Step in "Step Star".
 */
function isWholeName(text: string, { start, end, name }: NameHit<KnownName>): boolean {
  const right = text.slice(end, end + 30);
  const left = text.slice(Math.max(0, start - 4), start);
  if (/[\p{L}\p{N}][-@./]$/u.test(left) && !/(?<!\p{L})[Ee]x-$/u.test(left)) return false;
  if (/^(?:@|\.\p{L})/u.test(right) || isFunctionWord(name)) return false;
  if (!/^\p{L}{1,4}$/u.test(name) || /\p{Script=Han}/u.test(name)) return true;
  const next = /^ (\p{Lu}\p{L}+)/u.exec(right)?.[1];
  return next === undefined || isGenericWord(next) || isListedNoun(next) || LEGAL_FORM.test(next);
}

/** „leitet Brandt das Unternehmen“ says no more of the company Brandt than „Holger Brandt“ before it. */
function surnamesOf(candidates: Iterable<Candidate>): Set<string> {
  return new Set(
    [...candidates]
      .filter((candidate) => partyOf(candidate) === 'PERSON')
      .map(({ runs }) => runs[0]!.words.at(-1)!.text),
  );
}

function collect(
  text: string,
  sentence: Sentence,
  taken: readonly Span[],
  candidates: Map<string, Candidate>,
): void {
  const own = text.slice(sentence.start, sentence.end);
  const runs = capitalRuns(text, sentence, sentence.language, taken);
  if (runs.length === 0 || (sentence.language.startsWith('en') && isTitleCase(own))) return;
  const { titles } = sentence;
  const seen = runs.flatMap((run) => {
    const part = withoutTitles(run, titles);
    if (!part || isDateline(text, part) || isPlace(part.text)) return [];
    if (isNoParty(part.text) || isOfPlace(part)) return [];
    const before = candidates.get(part.text);
    const votes = before && isSettled(before) ? settledVotes(before) : votesOf(text, part, sentence);
    return [{ run: part, votes }];
  });
  // What stands in one list is of one kind: what is sure of some is likely of the others.
  for (const list of listsOf(text, seen)) {
    const [person, company] = [
      Math.max(...list.map(({ votes }) => votes.person)),
      list.reduce((sum, { votes }) => Math.max(sum, votes.company) + Math.min(1, votes.company) * 0.4, 0),
    ];
    for (const { votes } of list) {
      if (votes.person === 0 && person < company) votes.company = Math.max(votes.company, company * 0.9);
      if (votes.company < 1 && company < person) votes.person = Math.max(votes.person, person * 0.8);
    }
  }
  for (const { run, votes } of seen) {
    const candidate = candidates.get(run.text) ?? {
      form: run.text,
      runs: [],
      person: 0,
      company: 0,
      articles: 0,
      isGerman: sentence.language.startsWith('de'),
    };
    candidate.runs.push(run);
    candidate.articles += Number(ARTICLE.test(text.slice(Math.max(0, run.start - 30), run.start)));
    candidate.person += votes.person;
    candidate.company += votes.company;
    candidates.set(run.text, candidate);
  }
}

/** "(Reuters) -" says who sent the text. */
const isDateline = (text: string, { start, end }: Run): boolean =>
  text[start - 1] === '(' && /^(?:\/\p{L}{2,6})?\) ?[-–—]/u.test(text.slice(end, end + 12));

/** „Düsseldorfer Konzert“; what makes an institution of it has been seen before. */
const isOfPlace = ({ words, shape }: Run): boolean =>
  shape === null &&
  words.length === 2 &&
  words[0]!.text.endsWith('er') &&
  isPlace(words[0]!.text.slice(0, -2));

/** A name that is clear by now needs no more looking around. */
const isSettled = ({ person, company }: Votes): boolean => Math.abs(person - company) > 6;
const settledVotes = ({ person, company }: Votes): Votes =>
  person > company ? { person: 3, company: 0 } : { person: 0, company: 3 };

/** Headlines of English papers put capitals everywhere: they confirm names but give none. */
function isTitleCase(sentence: string): boolean {
  const words = sentence.match(/[\p{L}\p{N}]+/gu)?.slice(0, 30) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 4 && !/[.!?]\P{L}*$/u.test(sentence) && capital / words.length > 0.65;
}

function withoutTitles(run: Run, titles: readonly Span[]): Run | null {
  // "Chief Technology Officer Ian Reed"
  if (titles.some((title) => title.start <= run.start && run.end <= title.end)) return null;
  if (run.shape === 'COMPANY') return run;
  const words = run.words.filter(
    (word) => !titles.some((title) => title.start <= word.start && word.end <= title.end),
  );
  if (words.length === run.words.length) return run;
  // A title in the middle would tear the name apart: the part behind it is the name.
  const last = words.at(-1);
  if (!last) return null;
  const from = run.words.findLastIndex((word) => !words.includes(word) && word.start < last.start);
  const kept = run.words.slice(from + 1).filter((word) => words.includes(word));
  const [start, end] = [kept[0]!.start, kept.at(-1)!.end];
  return { ...run, words: kept, start, end, text: kept.map((word) => word.text).join(' ') };
}

const LIST_JOINT = /^(?:,|,? ?(?:und|and|sowie|or|oder|&|、)) ?$/;
/** "… and the Dutch development bank FMO": only before what no noun is written like. */
const LIST_JOINT_NOUN =
  /^(?:,|,? ?(?:und|and|sowie)) (?:der|die|das|dem|den|the)(?: \p{Lu}\p{Ll}{2,12})?(?: \p{Ll}{3,20}){0,2} $/u;
const LIKE_NO_NOUN = /^\p{Lu}{2,6}$|\p{Ll}\p{Lu}|\p{L}\.\p{Lu}/u;

function listsOf<Item extends { run: Run }>(text: string, items: readonly Item[]): Item[][] {
  const lists: Item[][] = [];
  items.forEach((item, index) => {
    const before = items[index - 1];
    const joint = before ? text.slice(before.run.end, item.run.start) : '';
    const isJoined =
      LIST_JOINT.test(joint) || (LIKE_NO_NOUN.test(item.run.text) && LIST_JOINT_NOUN.test(joint));
    if (isJoined) lists.at(-1)!.push(item);
    else lists.push([item]);
  });
  // "After leaving Stripe, Eeke said": two with but a comma between them are no list, unless it goes on.
  return lists.filter((list) => {
    const [first, second] = list;
    return (
      list.length > 2 ||
      (second &&
        (text.slice(first!.run.end, second.run.start).trim() !== ',' ||
          /^,? (?:und|and|sowie) /.test(text.slice(second.run.end, second.run.end + 8))))
    );
  });
}

/** A word with articles before it that nothing in its shape tells from a German noun. */
function isLikeNoun({ form, runs, company, articles, isGerman }: Candidate): boolean {
  if (runs[0]!.words.length > 1 || !/^\p{Lu}\p{Ll}+$/u.test(form)) return false;
  // Plurals in the dative, which only a list made look like names.
  // „Der Finanzinvestor hält 62 Prozent.“
  if (isGerman && (isPersonNoun(form) || (articles > 0 && isTradeNoun(form)))) {
    return !isKnownOrganisation(form);
  }
  if (isGerman && /(?:en|ern)$/.test(form) && company < 2.5) return true;
  return articles * 2 > runs.length && company < 2.9 * runs.length;
}

function partyOf(candidate: Candidate): PartyKind | null {
  const { form, runs, person, company } = candidate;
  if (Math.max(person, company) < ENOUGH || isLikeNoun(candidate)) return null;
  const [run] = runs;
  if (person > company) return run!.words.length > 1 && !/ (?:für|for|of) /.test(form) ? 'PERSON' : null;
  if (run!.words.length === 1 && (isListedNoun(form) || form.length < 2)) return null;
  return 'COMPANY';
}
