const stopWords: Readonly<Record<string, readonly string[]>> = {
  de: ['der', 'die', 'das', 'und', 'ist', 'von', 'mit', 'nicht', 'eine', 'auf', 'für', 'im'],
  en: ['the', 'and', 'of', 'to', 'in', 'is', 'that', 'for', 'with', 'was', 'on', 'as'],
};

/** `zh` by its script, `de` or `en` by their commonest words, otherwise `und`. */
export function guessLanguage(text: string): string {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han * 3 > text.length) return 'zh';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(stopWords).map(([language, known]) => ({
    language,
    share: words.filter((word) => known.includes(word)).length / Math.max(words.length, 1),
  }));
  const [best] = scores.toSorted((a, b) => b.share - a.share);
  return best && best.share > 0.05 ? best.language : 'und';
}
