/** Which company a round is of: the one that the money goes to, the sentence's subject, or the one before. */
import type { FoundParty } from './found.ts';
import { investorsIn } from './investors.ts';
import { partiesIn, pattern, placeOf, SIGN_LENGTH, type Masked, type PartyItem } from './masked.ts';
import type { Reading } from './reading.ts';

const FOR_COMPANY = pattern(
  "(?:(?:[Rr]unde|[Ff]inanzierung|[Kk]apitalerhöhung|Investment|Investition|round|funding|financing|investment|Series [A-K])(?: von| für| bei| des| der| in| for| of| at| into| by)|(?:investier(?:t|te|en|ten)|investing|invests?|invested|steck(?:t|te|ten|en)|pumpt|poured|beteilig(?:t|te|ten|en) sich|steigt mit|steigen mit|stieg mit|stiegen mit)[^.;]{0,40}?(?: in| an| into| bei))(?: dem| der| das| den| die| des| the)?(?: (?!Führung|Höhe)[\\p{L}][\\p{L}'’-]*){0,4} „?(?<company><O>)",
);
const ZH_COMPANY = pattern(
  '(?:领投|跟投|投资|参投)(?:了)?(?:[\\p{Script=Han}]{1,14}?(?:公司|企业|厂商|平台|品牌))?(?<company><O>)(?:的|完成|，|<M>)|(?:向|对)(?<company2><O>)(?:的)?(?:投资|注资|增资)|(?:入股|参股|认购)(?:了)?(?<company3><O>)',
);
/** Subjects before the verb; whoever is behind "by", „von“ or 由 is not. */
const NO_SUBJECT =
  /(?:(?:^|[\s(,])(?:von|vom|by|from|with|mit|unter|durch|bei|at|of|des|für|for|an|in) (?:[\p{L}-]+ ){0,2}|[由获与和对]|来自)$/u;

export function companyOf(
  reading: Reading,
  masked: Masked,
  place: number,
): PartyItem | { party: FoundParty } | null {
  const named = FOR_COMPANY.exec(masked.text) ?? ZH_COMPANY.exec(masked.text);
  const [forCompany] = partiesIn(
    masked,
    named?.groups?.['company'] ?? named?.groups?.['company2'] ?? named?.groups?.['company3'],
  );
  if (forCompany && isRaiser(forCompany.party)) return forCompany;
  const subjects = masked.items.filter((item): item is PartyItem => {
    if (item.is !== 'O' || !isRaiser(item.party)) return false;
    const at = placeOf(masked, item);
    // 远山动力旗下的星河电池 is of the latter.
    const isParent = masked.text.startsWith('旗下', at + SIGN_LENGTH);
    return !isParent && !NO_SUBJECT.test(masked.text.slice(Math.max(0, at - 30), at));
  });
  const before = subjects.filter((item) => placeOf(masked, item) < place);
  const investing = investorKeys(masked);
  const subject =
    before.find((item) => !investing.has(item.party.key)) ??
    subjects.find((item) => !investing.has(item.party.key));
  if (subject) return subject;
  const party = reading.references.lastBefore(masked.sentence.start, 'COMPANY');
  return party &&
    isRaiser(party) &&
    !masked.items.some(
      (item) => item.is === 'O' && item.party.key !== party.key && !investing.has(item.party.key),
    )
    ? { party }
    : null;
}

const isRaiser = (party: FoundParty): boolean =>
  !['FUND', 'EXCHANGE', 'AUTHORITY'].includes(party.companyKind ?? '');

function investorKeys(masked: Masked): Set<string> {
  return new Set(investorsIn(masked, '').found.map(({ party }) => party));
}
