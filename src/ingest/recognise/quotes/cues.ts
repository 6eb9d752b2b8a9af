/** The words of a sentence that say that somebody speaks. */
import type { Passage, Range } from './passage.ts';
import { COORDINATOR, type CueForm, DETERMINER, FINITE, PRONOUN, REPORTIVE } from './speech-words.ts';
import { is, type Token } from './tokens.ts';

export interface Cue {
  /** The word that names the speaking. */
  at: number;
  /** The finite verb beside which the subject stands: the auxiliary of "hat gesagt". */
  verb: number;
  /** Where the parted particle stands, or the word itself. */
  last: number;
  kind: CueForm['kind'];
  form: CueForm['form'];
  plural: boolean;
  passive: boolean;
  /** Within reported speech: er erkläre, sie habe gesagt. */
  subjunctive: boolean;
}

/** How far a particle or an auxiliary is looked for. */
const REACH = 24;
const passive = /^(?:wird|werden|wurden?|worden|werde|würden?|was|were|been|being|be)$/;
const stop = /^[.;:!?]$/;

export function cuesIn(passage: Passage, range: Range): Cue[] {
  const cues: Cue[] = [];
  for (let at = range.first; at < range.end; at++) {
    const token = passage.tokens[at]!;
    if (token.cues.length === 0 || passage.inSpeech[at]) continue;
    // A verb as a noun: das Sagen, the report
    if (
      passage.lexicon.capitalNouns &&
      token.capital &&
      at > range.first &&
      passage.tokens[at - 1]!.kind === 'WORD'
    ) {
      continue;
    }
    if (!passage.lexicon.capitalNouns && at > range.first && is(passage.tokens[at - 1], DETERMINER)) continue;
    const cue = formsAt(passage, range, at)
      .map((form) => resolved(passage, range, at, form))
      .find((found) => found !== null);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** "zitiert" is a participle at the end of a clause with an auxiliary, and finite otherwise. */
function formsAt({ tokens, inSpeech }: Passage, range: Range, at: number): readonly CueForm[] {
  const { cues } = tokens[at]!;
  const participles = cues.filter(({ form }) => form === 'PARTICIPLE');
  if (participles.length === 0 || participles.length === cues.length) return cues;
  const after = tokens[at + 1];
  if (after && after.kind === 'WORD' && !is(after, FINITE | COORDINATOR)) return cues;
  return auxiliaryOf(tokens, inSpeech, range, at) === null ? cues : participles;
}

function resolved({ tokens, inSpeech }: Passage, range: Range, at: number, form: CueForm): Cue | null {
  const cue = {
    at,
    verb: at,
    last: at,
    kind: form.kind,
    form: form.form,
    plural: form.plural,
    passive: false,
    subjunctive: form.subjunctive,
  };
  if (form.particle !== null && form.form === 'PARTICIPLE') {
    if (tokens[at - 1]?.word !== form.particle) return null;
  } else if (form.particle !== null) {
    const end = Math.min(range.end, at + REACH);
    for (let index = at + 1; index < end; index++) {
      const token = tokens[index]!;
      if (inSpeech[index]) continue;
      if (stop.test(token.word)) return null;
      if (token.word === form.particle && endsClause(tokens, index)) return { ...cue, last: index };
    }
    return null;
  }
  if (form.form !== 'PARTICIPLE') return cue;
  const auxiliary = auxiliaryOf(tokens, inSpeech, range, at);
  return auxiliary === null
    ? cue
    : {
        ...cue,
        verb: auxiliary,
        passive: passive.test(tokens[auxiliary]!.word) || tokens[at + 1]?.word === 'worden',
        subjunctive: is(tokens[auxiliary], REPORTIVE),
      };
}

/** A particle is the last word of its clause, or all but the last: teilte er mit und ging; wies er darauf hin, dass. */
function endsClause(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1];
  return (
    !after || after.kind === 'PUNCTUATION' || /^(?:und|oder|sowie|wie|als|dass|ob|aber)$/.test(after.word)
  );
}

function auxiliaryOf(
  tokens: readonly Token[],
  inSpeech: Uint8Array,
  range: Range,
  at: number,
): number | null {
  const after = tokens[at + 1];
  if (after && is(after, FINITE) && !after.capital) return at + 1;
  const first = Math.max(range.first, at - REACH);
  for (let index = at - 1; index >= first; index--) {
    if (inSpeech[index]) continue;
    const token = tokens[index]!;
    if (is(token, FINITE) && !is(token, PRONOUN)) return index;
    if (stop.test(token.word)) break;
  }
  return null;
}
