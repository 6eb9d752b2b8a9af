import { guessLanguage } from '../../text/guess-language.ts';
import { parseLanguageTag } from '../../text/language.ts';

/** Fewer letters say nothing about their language. */
const TELLING = 25;
const HAN = /\p{Script=Han}/gu;
const LETTER = /\p{L}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The language of a block: by its script, then by its words; a short one is of its document's. */
export function blockLanguage(text: string, inherited: string): string {
  const letters = text.match(LETTER)?.length ?? 0;
  const han = text.match(HAN)?.length ?? 0;
  if (letters === 0 || KANA.test(text)) return inherited;
  if (han * 3 > letters) return asInherited('zh', inherited);
  if (letters < TELLING) return inherited;
  const guess = guessLanguage(text);
  return guess === 'und' ? inherited : asInherited(guess, inherited);
}

/**
 * The language of a whole document. Templates name a wrong one more often than a page's words do, so that the words
 * are believed; what is declared tells more where it is the same language (`de-AT`).
 */
export function documentLanguage(text: string, declared: string | null): string {
  const stated = declared === null ? null : tagOrNull(declared);
  return blockLanguage(text, stated ?? 'und');
}

function asInherited(language: string, inherited: string): string {
  return inherited.split('-')[0] === language ? inherited : language;
}

/** A tag as sources write it (`en_US`), or null. */
export function tagOrNull(tag: string): string | null {
  try {
    return parseLanguageTag(tag.replaceAll('_', '-'));
  } catch {
    return null;
  }
}
