const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！“”（）《》「」]/u;
/** „Vor- und Nachteile“ keeps its hyphen. */
const CONJUNCTION = /^(?:und|oder|bzw|sowie|bis|and|or|to)\b/;

/** One text of lines that a narrow page broke: words cut in two are whole again, Chinese needs no space. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, next) => {
    if (text === '' || next === '') return text + next;
    if (/\p{L}-$/u.test(text.slice(-3)) && /^\p{L}/u.test(next)) {
      if (CONJUNCTION.test(next)) return `${text} ${next}`;
      // Before a capital, or behind one, it is part of the word: „KI-gestützt“.
      return /^\p{Lu}/u.test(next) || /\p{Lu}-$/u.test(text.slice(-3))
        ? text + next
        : text.slice(0, -1) + next;
    }
    const glued = CJK.test(text.at(-1)!) && CJK.test(next[0]!);
    return glued ? text + next : `${text} ${next}`;
  }, '');
}
