/** A picture's credit as captions write it: `…, Foto: dpa`, `(Photo: Reuters)`, `图源：新华社`. */
const PICTURE =
  '(?:Bildquelle|Bildnachweis|Bildrechte|Bild|Fotos?|Fotograf(?:in)?|Photos?(?: credit| by)?|Pictures?|Image(?: credit| source)?|图源|图片来源|图片|摄影|供图)';
/** Words of other sentences too: they stand behind a stop or a bracket. */
const ANY = '(?:Grafik|Illustration|Quelle|Credit|Source|来源)';
const NAME = '\\s?[:：]\\s?([^:：]{2,120})$';
const CREDIT = new RegExp(
  `(?:^|[(\\[,.;|/–—，。（]\\s?)(?:${PICTURE}|${ANY})${NAME}|\\s${PICTURE}${NAME}`,
  'iu',
);
const COPYRIGHT = /(?:^|[(,.;|/–—]\s?)©\s?([^©]{2,60})$/u;
const LONGEST_CAPTION = 300;
const MOST_WORDS = 8;

/** Who made the picture, or null where the line says nothing of the kind. */
export function creditOf(caption: string): string | null {
  if (caption.length > LONGEST_CAPTION) return null;
  const found = CREDIT.exec(caption) ?? COPYRIGHT.exec(caption);
  const credit = found?.[1] ?? found?.[2];
  // A name is no sentence.
  if (!credit || (/[.。]$/.test(credit) && credit.split(/\s+/).length > MOST_WORDS / 2)) return null;
  return credit.split(/\s+/).length > MOST_WORDS
    ? null
    : credit.replace(/[\s)\]）.。]+$/u, '').trim() || null;
}
