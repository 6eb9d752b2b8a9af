/** What the words around a name say it is: a person or a company. */
import type { Sentence } from './read-sentences.ts';
import type { Run } from './capital-runs.ts';
import {
  companyAfter,
  companyBefore,
  fullNameAfter,
  fullNameBefore,
  personAfter,
  personBefore,
} from './name-cues.ts';
import { isGivenName } from './words/given-names.ts';
import { isKnownOrganisation } from './words/known-organisations.ts';
import { endsInPersonNoun } from './words/person-nouns.ts';
import { isPlace } from './words/places.ts';
import { endsInTradeNoun } from './words/trade-nouns.ts';

export interface Votes {
  person: number;
  company: number;
}

/** How far the words around a name are looked at. */
const REACH = 70;
const OF = /^\s(?:von|bei|bei der|beim|vom|der|des|von der|of|at|for|from|of the|at the)\s$/;

/** A word as given names and surnames are written. */
const PLAIN = /^\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}\p{Ll}+)?$/u;
/** "Retailers raised prices": only the sentence's start gives it a capital. */
const OPENING_NOUN = /^\p{Lu}\p{Ll}+(?:[^su]s|ing|ion|ment|ness|ity|body|one)$/u;

/** The votes of one place where the name stands. */
export function votesOf(text: string, run: Run, { start: from, end: to, language, titles }: Sentence): Votes {
  const isGerman = language.startsWith('de');
  const left = text.slice(Math.max(from, run.start - REACH), run.start);
  const right = text.slice(run.end, Math.min(to, run.end + REACH));
  const isKnown = isKnownOrganisation(run.text);
  const votes = {
    person: run.shape === 'PERSON' && !isKnown ? 3 : 0,
    company: run.shape === 'COMPANY' || isKnown ? 3 : 0,
  };
  for (const title of titles) {
    const between = title.end <= run.start ? text.slice(title.end, run.start) : null;
    const behind = title.start >= run.end ? text.slice(run.end, title.start) : null;
    if (between === ' ' && run.words.length > 1) votes.person += 2.5;
    if (between === ' ' && run.words.length === 1) votes.person += 1.5;
    if (between !== null && OF.test(between)) votes.company += 2;
    if (
      behind !== null &&
      /^, (?:der |die |den |dem |ein |eine |einen |the |a |an |its |the company['’]s )?$/.test(behind)
    ) {
      votes.person += 2;
    }
    if (behind === ' ' && run.words.length < 4) votes.company += 1.5;
  }
  if (endsInTradeNoun(left)) votes.company += 3;
  // SenseTime, OpenAI, N26: shapes that people's names do not have.
  if (
    run.words.some(({ text: word }) =>
      /^(?!Mc|Mac|De|Di|La|Le|Van)\p{Lu}\p{Ll}+\p{Lu}|\p{L}\p{N}|^\p{Ll}\p{Lu}|\p{L}\.\p{Lu}\p{Ll}/u.test(
        word,
      ),
    )
  ) {
    votes.company += 1.2;
  }
  if (run.words.some(({ text: word }) => /^\p{Lu}{5,}$/u.test(word))) votes.company += 1;
  const speech = sum(personBefore, left) + sum(personAfter, right);
  const isFull = run.words.length === 2 && run.words.every(({ text: word }) => PLAIN.test(word));
  // Two plain words with a capital in a row are rarely anything else in German when they speak.
  votes.person += isGerman && isFull ? 2 * speech : speech;
  // „der Physiker Odilo Brandner“, "Grant Halloway joined": of two words, as people's names are.
  if (run.words.length > 1 && endsInPersonNoun(left)) votes.person += 2.5;
  if (isFull) votes.person += sum(fullNameAfter, right) + sum(fullNameBefore, left);
  const isOpening = left.trim() === '' && OPENING_NOUN.test(run.text) && !isGerman;
  votes.company += sum(companyBefore, left) + sum(companyAfter, right) * (isOpening ? 0.4 : 1);
  // "Loaf & Ladle"
  if (run.words.length > 2 && run.words.some(({ text: word }) => word === '&')) votes.company += 1.9;
  if (isGerman && movesTo(left, run.text, right)) votes.company += 2;
  // "Philippa has steadied the ship"
  if (run.words.length === 1 && isGivenName(run.text)) votes.company *= 0.5;
  // A given name outweighs what stands around it, "named Leonard Price chief executive", and so does a company's ending.
  if (run.shape === 'PERSON' && !isKnown) votes.company *= 0.3;
  if (run.shape === 'COMPANY') votes.person *= 0.3;
  return votes;
}

const MOVES =
  /(?:^|\s)(?:kam|kamen|kommt|kommen|wechsel\p{Ll}{1,3}|gewechselt|stieß|gestoßen|holt|holte|geholt|abgeworben|ging|geht|gegangen|gekommen)(?!\p{L})/u;

/** „kam von Enpira zu Quellstrom“, „bei Stahlvik arbeiten …“ */
function movesTo(left: string, name: string, right: string): boolean {
  if (/(?:^|\s)[Bb]ei (?:der |dem )?$/.test(left)) {
    return /^ (?:arbeite[nt]|arbeiteten?|beschäftigt|angestellt|tätig|anheuer)/.test(right);
  }
  const from = /(?:^|\s)vo[nm] (?:der )?$/.test(left)
    ? /^ zu(?:[rm])? (\p{Lu}[\p{L}-]*)/u.exec(right)?.[1]
    : undefined;
  const to = /(?:^|\s)vo[nm] (?:der )?(\p{Lu}[\p{L}-]*) zu $/u.exec(left)?.[1];
  const other = from ?? to;
  return other !== undefined && other !== name && !isPlace(other) && MOVES.test(`${left} ${right}`);
}

function sum(patterns: readonly (readonly [RegExp, number])[], words: string): number {
  return patterns.reduce((total, [pattern, weight]) => total + (pattern.test(words) ? weight : 0), 0);
}
