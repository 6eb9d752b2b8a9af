/** Words and punctuation of a block, with what the language's lists say of each. */
import type { Span } from '../found.ts';
import { type CueForm, type Lexicon } from './speech-words.ts';

export interface Token extends Span {
  /** Lower case. */
  word: string;
  kind: 'WORD' | 'NUMBER' | 'PUNCTUATION';
  capital: boolean;
  flags: number;
  cues: readonly CueForm[];
}

/** Longer runs are no words; they are cut, so that nothing after has to look at them whole. */
const LONGEST = 80;
const pattern =
  /\p{L}[\p{L}\p{M}\p{N}]{0,79}(?:(?!(?<=\p{Ll}{3})\.\p{Lu}\p{Ll}*\s)[-'’.&+/](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]{1,80})*|\p{N}(?:[\p{N}.,]{0,40}[\p{N}.])?(?:-\p{L}{1,80})?|[^\s\p{L}\p{N}]/gu;
const none: readonly CueForm[] = [];

export function tokensOf(text: string, { start, end }: Span, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const own = match[0];
    const at = start + match.index;
    const word = own.length > LONGEST ? '' : own.toLowerCase();
    const kind = kindOf(own);
    const isWord = kind === 'WORD';
    const capital = isWord && /^[\p{N}.,-]*\p{Lu}/u.test(own);
    tokens.push({
      start: at,
      end: at + own.length,
      word,
      kind,
      capital,
      flags: isWord ? flagsOf(word, capital, lexicon) : 0,
      cues: isWord ? (lexicon.cues.get(word) ?? none) : none,
    });
  }
  return tokens;
}

function kindOf(own: string): Token['kind'] {
  const code = own.charCodeAt(0);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'WORD';
  if (code >= 48 && code <= 57) return /\p{L}/u.test(own) ? 'WORD' : 'NUMBER';
  if (code < 128) return 'PUNCTUATION';
  return /^\p{L}/u.test(own) ? 'WORD' : /^\p{N}/u.test(own) ? 'NUMBER' : 'PUNCTUATION';
}

function flagsOf(word: string, capital: boolean, { flags, endings, capitalNouns }: Lexicon): number {
  const own = flags.get(word);
  if (own !== undefined) return own;
  if (capitalNouns ? !capital : false) return 0;
  const tail = word.length > 6 ? endings.find(([ending]) => word.endsWith(ending)) : undefined;
  return tail?.[1] ?? 0;
}

export function is(token: Token | undefined, flag: number): boolean {
  return token !== undefined && (token.flags & flag) !== 0;
}
