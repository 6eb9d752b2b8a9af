/** A picture's credit as captions write it: `…, Foto: dpa`, `(Photo: Reuters)`, `图源：新华社`. */
const LABEL =
  '(?:Bildquelle|Bildnachweis|Bildrechte|Bild|Fotos?|Fotograf(?:in)?|Grafik|Illustration|Quelle|Photos?(?: credit| by)?|Pictures?|Image(?: credit| source)?|Credit|Source|图源|图片来源|图片|来源|摄影|供图)';
const CREDIT = new RegExp(`(?:^|[\\s(\\[,.;|/–—，。（])${LABEL}\\s?[:：]\\s?([^:：]{2,120})$`, 'iu');
const COPYRIGHT = /(?:^|[\s(])©\s?([^©]{2,120})$/u;
const LONGEST_CAPTION = 300;

/** Who made the picture, or null where the line says nothing of the kind. */
export function creditOf(caption: string): string | null {
  if (caption.length > LONGEST_CAPTION) return null;
  const [, credit] = CREDIT.exec(caption) ?? COPYRIGHT.exec(caption) ?? [];
  return credit?.replace(/[\s)\]）.。]+$/u, '').trim() || null;
}
