/** What a company's name comes down to, so that its longer and shorter forms are known as one. */
import { HAN_LEGAL_FORM } from '../../text/legal-forms.ts';
import { isGenericWord, LEGAL_FORM } from './words/company-words.ts';
import { nominativeOf } from './words/german-institutions.ts';

const HAN = /\p{Script=Han}/u;

/** „der Deutschen Hafenbank“ names the Deutsche Hafenbank, „Step-Star-Chef“ Step Star. */
export const nominative = (name: string): string =>
  nominativeOf(name)
    .replaceAll('-', ' ')
    .replace(/^(\p{Lu}\p{Ll}{3,}e)[nrms](?= \p{Lu})/u, '$1');

/** A company's name without what any company may have behind it. */
export function baseOf(name: string): string {
  if (/\p{Script=Han}$/u.test(name)) {
    const base = name.replace(HAN_LEGAL_FORM, '').replace(/(?:科技|集团|技术|智能|控股|公司)+$/u, '');
    return base.length > 1 ? base : name;
  }
  return withoutEnd(name, (word) => LEGAL_FORM.test(word) || isGenericWord(word) || word === '&');
}

const withoutLegalForm = (name: string): string => withoutEnd(name, (word) => LEGAL_FORM.test(word));

function withoutEnd(name: string, isLeftOut: (word: string) => boolean): string {
  const words = name.split(/[ \u00a0]/);
  while (words.length > 1 && isLeftOut(words.at(-1)!)) words.pop();
  return words.join(' ');
}

/** What a name has behind its base but for the legal form: "Robotics" of "Helix Robotics Ltd". */
export function tradeOf(name: string): string {
  const bare = HAN.test(name) ? name.replace(/(?:股份|有限|责任|公司)+$/u, '') : withoutLegalForm(name);
  return bare.slice(baseOf(name).length);
}
