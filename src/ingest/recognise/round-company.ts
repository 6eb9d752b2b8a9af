/** Which company a round is of: the one that the money goes to, the sentence's subject, or the one before. */
import type { FoundParty } from './found.ts';
import { TAKEN_DE, TAKES_DE, TAKES_EN } from './giving-words.ts';
import { investorsIn } from './investors.ts';
import { partiesIn, pattern, placeOf, SIGN_LENGTH, type Masked, type PartyItem } from './masked.ts';
import type { Reading } from './reading.ts';
import { isCommonNoun, isFunctionWord } from './words/common-words.ts';

const FOR_COMPANY = pattern(
  "(?:(?:[Rr]unde|[Ff]inanzierung|[Kk]apitalerhöhung|Investment|Investition|round|funding|financing|investment|Seri(?:e|es)[ -][A-K])(?: von| für| bei| des| der| in| for| of| at| into| by)|(?:investier(?:t|te|en|ten)|investing|invests?|invested|steck(?:t|te|ten|en)|pumpt|poured|beteilig(?:t|te|ten|en) sich|steigt mit|steigen mit|stieg mit|stiegen mit)[^.;]{0,40}?(?: in| an| into| bei))(?: dem| der| das| den| die| des| the)?(?: (?!Führung|Höhe)[\\p{L}][\\p{L}'’-]*){0,4} „?(?<company><O>)",
);
/** Up to the company's name: its article and what it is called. */
const TO =
  "(?: dem| der| das| den| die| the| a| an)?(?: (?!Führung|Höhe|from |by |of |with |to |in |for |and |or |von |mit |bei |zu |aus |und )[\\p{L}][\\p{L}'’-]*){0,4} „?(?<company><O>)";
const DATIVE_DE =
  '(?:anvertrau|gewähr|leih|lieh|geliehen|geben|gibt|gab|gegeben|bewillig|spendier|überweis|überwies|zugesagt|sag(?:t|te|ten|en)|bereit|Verfügung|räum|geräumt|verschaff|schoss|schieß|steuer|fließ|floss)';
/** Whoever a verb of giving says that the money goes to. */
const GIVEN_TO: readonly RegExp[] = [
  pattern(
    `(?:in|an|bei)${TO} (?:gesteckt|investiert|gepumpt|geflossen|gegangen|gegeben|beteiligt|eingestiegen)`,
  ),
  pattern(`(?<![\\p{L}])[Aa]n${TO} (?:fließen|fließt|flossen|floss|gehen|gingen|wandern|wanderten)`),
  pattern(
    `(?:fließen|fließt|flossen|floss|gehen|gingen|wandern|wanderten)(?: [\\p{Ll}]+){0,2} (?:an|in)${TO}`,
  ),
  // A dative: „dem Start-up X anvertraut“, „der X GmbH ein Darlehen“, „gewährt X ein Darlehen“
  pattern(
    `(?<!(?:mit|von|bei|aus|nach|zu|in|an) )(?<![\\p{L}])(?:dem(?: [\\p{L}][\\p{L}'’-]*){0,4}|der(?: \\p{Ll}+)?(?: [\\p{L}-]{0,30}(?:[Ff]irma|[Gg]esellschaft|[Tt]ochter))?) „?(?<company><O>)(?=[^.;:]{0,120}${DATIVE_DE})`,
  ),
  pattern(
    `${DATIVE_DE}[^.;:]{0,80}(?:(?<!(?:mit|von|bei|aus|nach|zu|in|an) )(?<![\\p{L}])(?:dem(?: [\\p{L}][\\p{L}'’-]*){0,4}|der(?: \\p{Ll}+)?(?: [\\p{L}-]{0,30}(?:[Ff]irma|[Gg]esellschaft|[Tt]ochter))?)|<X>) „?(?<company><O>)`,
  ),
  pattern(
    `(?:hand(?:s|ed)|giv(?:es|en|ing)|gave|lend(?:s|ing)?|lent|grant(?:s|ed|ing)|award(?:s|ed|ing)|extend(?:s|ed|ing)|offer(?:s|ed)|advance[sd]|provid(?:es|ed|ing)|back(?:s|ed|ing)(?! by))${TO}`,
  ),
  pattern(
    `(?<![\\p{L}])(?:plough|plow|pour|pump|inject|sank|sunk|sink|plug|bet|commit|put|invest)(?:s|ed|ing|ged|ted|ting)?(?![\\p{L}])[^.;]{0,60}? (?:into|in|on|to)${TO}`,
  ),
  pattern(`(?:go|goes|going|gone|went|flow(?:s|ed|ing)?) (?:into|to)${TO}`),
  pattern(`als [\\p{L}]+ an${TO}`),
  pattern(`[\\p{L}]{0,30}[Kk]apital für${TO}`),
  pattern(`valu(?:es|ed|ing)${TO} at`),
  pattern(`(?:<M>|loan|credit|facility|grant|cheque|check)(?: of <M>| worth <M>)? (?:to|for)${TO}`),
];
const ZH_COMPANY = pattern(
  '(?:领投|跟投|投资|参投)(?:了)?(?:[\\p{Script=Han}]{1,14}?(?:公司|企业|厂商|平台|品牌))?(?<company><O>)(?:的|完成|，|<M>)|(?:向|对)(?<company2><O>)(?:的)?(?:投资|注资|增资)|(?:入股|参股|认购)(?:了)?(?<company3><O>)',
);
/** Subjects before the verb; whoever is behind "by", „von“ or 由 is not. */
const NO_SUBJECT =
  /(?:(?:^|[\s(,])(?:von|vom|by|from|with|mit|unter|durch|bei|at|of|des|für|for|an|in) (?:[\p{L}-]+ ){0,2}|[由获与和对]|来自)$/u;

/** `told` is the company of a round told right before. */
export function companyOf(
  reading: Reading,
  masked: Masked,
  place: number,
  told: string | null,
): PartyItem | { party: FoundParty } | null {
  for (const rule of [FOR_COMPANY, ZH_COMPANY, ...GIVEN_TO]) {
    const named = rule.exec(masked.text)?.groups;
    const [forCompany] = partiesIn(masked, named?.['company'] ?? named?.['company2'] ?? named?.['company3']);
    if (forCompany && isRaiser(forCompany.party)) return forCompany;
  }
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
  if (hasUnreadCompany(masked)) return null;
  const spokenOf = reading.references.lastBefore(masked.sentence.start, 'COMPANY');
  // Whoever was spoken of last only invested: the money is the company's that the round before was told of.
  const party =
    spokenOf && isRaiser(spokenOf) ? spokenOf : reading.references.parties.find(({ key }) => key === told);
  return party &&
    !masked.items.some(
      (item) => item.is === 'O' && item.party.key !== party.key && !investing.has(item.party.key),
    )
    ? { party }
    : null;
}

/** A capitalised word where the company stands, which nobody took for a name: then it is not the one before. */
const UNREAD: readonly RegExp[] = [
  new RegExp(
    `^(?<word>\\p{Lu}[\\p{L}\\d-]+)(?: (?:has|had|have|also|then|later|hat|hatte)){0,3} (?:${TAKES_EN}|${TAKES_DE}|[^.;:]{0,100}${TAKEN_DE})`,
    'u',
  ),
  /(?<!\p{L})(?:in|an|bei) (?<word>\p{Lu}[\p{L}\d-]+) (?:gesteckt|investiert|gepumpt|beteiligt|eingestiegen)/u,
  /(?<!\p{L})(?:into|gave|handed|lent|backed) (?<word>\p{Lu}[\p{L}\d-]+)(?!\p{L})/u,
];

function hasUnreadCompany({ text, sentence }: Masked): boolean {
  return UNREAD.some((rule) => {
    const word = rule.exec(text)?.groups?.['word'];
    return word !== undefined && !isFunctionWord(word) && !isCommonNoun(word, sentence.language);
  });
}

const isRaiser = (party: FoundParty): boolean =>
  !['FUND', 'EXCHANGE', 'AUTHORITY'].includes(party.companyKind ?? '');

function investorKeys(masked: Masked): Set<string> {
  return new Set(investorsIn(masked, '').found.map(({ party }) => party));
}
