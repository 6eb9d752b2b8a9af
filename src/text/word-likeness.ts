/** How like two words of a name are, 0 to 1: typing slips and spellings of the same sound count, other words do not. */
import { editDistance } from './edit-distance.ts';

/** Spellings of one sound across languages, each by the same plain letters. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch|cz|tch/g, 'c'],
  [/ts|tz|zz/g, 'z'],
  [/dzh|dj|zh/g, 'j'],
  [/kh|gh|ck|q|ku(?=[aei])/g, 'k'],
  [/ph|ff/g, 'f'],
  [/th/g, 't'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ij|yj|iy|yy|ii/g, 'i'],
  [/ou|oo/g, 'u'],
  [/ae|ai|ay|ei|ey/g, 'e'],
  [/oe|ue/g, 'u'],
  [/y|j/g, 'i'],
  [/(?<=.)h/g, ''],
  [/(.)\1/g, '$1'],
];

export function soundOf(word: string): string {
  return sounds.reduce((text, [spelling, plain]) => text.replaceAll(spelling, plain), word);
}

/** Slips that a word of this length may have and still be the same; words of three letters or fewer have none. */
function slipsOf(length: number): number {
  if (length <= 3) return 0;
  if (length <= 5) return 1;
  return length <= 9 ? 2 : 3;
}

export function wordLikeness(one: string, other: string, isAbjad = false): number {
  if (one === other) return 1;
  if (/\d/.test(one) || /\d/.test(other)) return 0;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  // An initial, or the nickname that a name begins with.
  if (shorter.length === 1) return longer.startsWith(shorter) ? 0.85 : 0;
  const length = (one.length + other.length) / 2;
  const slips = editDistance(one, other, slipsOf(shorter.length));
  const bySpelling = slips <= slipsOf(shorter.length) ? 1 - slips / length : 0;
  const [soundOne, soundOther] = [soundOf(one), soundOf(other)];
  const soundLength = Math.min(soundOne.length, soundOther.length);
  if (soundOne === soundOther) return Math.max(bySpelling, soundLength > 2 ? 0.95 : 0.85);
  const soundSlips = editDistance(soundOne, soundOther, slipsOf(soundLength));
  const bySound = soundSlips <= slipsOf(soundLength) ? 0.97 - soundSlips / Math.max(soundLength, 1) : 0;
  const skeletons = isAbjad ? [skeletonOf(soundOne), skeletonOf(soundOther)] : [];
  const bySkeleton = skeletons[0] && skeletons[0] === skeletons[1] ? 0.9 : 0;
  return Math.max(bySpelling, bySound, bySkeleton);
}

const skeletonOf = (sound: string): string => sound.replaceAll(/[aeiouv]/g, '');
