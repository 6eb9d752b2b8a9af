/** The forms of names that were found, as parties: one for all forms of one name, with every place where they stand. */
import type { NameKind } from '../../database/generated/enums.ts';
import type { FoundParty, KnownName, PartyKind, PartyMention, SourceText, Span } from './found.ts';
import { baseOf, nominative, tradeOf } from './name-bases.ts';
import { NameIndex } from './name-index.ts';
import type { Sentence } from './read-sentences.ts';
import { companyKindOf } from './words/company-words.ts';
import { isCommonNoun, isFunctionWord, isListedNoun } from './words/common-words.ts';
import { isGivenName } from './words/given-names.ts';
import { nominativeOf } from './words/german-institutions.ts';
import { isKnownFund, isKnownOrganisation } from './words/known-organisations.ts';
import { isPinyinSurname } from './words/pinyin.ts';

export interface NamedForm {
  form: string;
  party: PartyKind;
  rule: string;
  known?: KnownName;
}

/** Groups of one base, by trade: "Helix Robotics" and "Helix Holding AG" are two houses of one name. */
type Houses = Map<string, Group>;

interface Group {
  key: string;
  party: PartyKind;
  rule: string;
  /** The archive's record that a form of it names. */
  knownId: string | null;
  /** Forms as they stand in the text, with what they are beside the fullest. */
  forms: Map<string, NameKind | null>;
  mentions: (PartyMention & { form: string })[];
}

const confidences: Readonly<Record<string, number>> = {
  'name-known': 0.98,
  'name-shape': 0.9,
  'name-context': 0.8,
  'name-chinese': 0.8,
};

export function groupNames(
  source: SourceText,
  sentences: readonly Sentence[],
  forms: readonly NamedForm[],
): FoundParty[] {
  const groups = new Map<string, Group>();
  // The form's group; a known name wins over what the words around it say.
  const byForm = new Map<string, Group>();
  // Companies by what their names come down to, and by how those of several words begin.
  const byBase = new Map<string, Houses>();
  const byFirstWord = new Map<string, Set<Group>>();
  for (const form of forms.toSorted(
    (a, b) => Number(!a.known) - Number(!b.known) || b.form.length - a.form.length,
  )) {
    if (byForm.has(form.form)) continue;
    const id = form.known?.id ?? `${form.party} ${form.form}`;
    // „die Tochter Photora Medical“ is no other name of Photora.
    const isDaughter = !form.known && DAUGHTER.test(leftOf(source.text, form.form));
    const group = (form.known && groups.get(id)) ??
      (isDaughter ? undefined : (longerForm(form, byBase) ?? onlyOneSo(form, byFirstWord))) ?? {
        key: '',
        party: form.party,
        rule: form.rule,
        knownId: form.known?.id ?? null,
        forms: new Map<string, NameKind | null>(),
        mentions: [],
      };
    groups.set(id, group);
    group.forms.set(form.form, form.known?.nameKind ?? null);
    byForm.set(form.form, group);
    const base = nominative(baseOf(form.form));
    if (group.party !== 'COMPANY' || isDaughter) continue;
    const houses = byBase.get(base) ?? new Map<string, Group>();
    const trade = tradeOf(form.form);
    if (!houses.has(trade)) houses.set(trade, group);
    byBase.set(base, houses);
    const [first, more] = form.form.split(' ', 2);
    if (more !== undefined && isShortened(form.form)) {
      byFirstWord.set(first!, (byFirstWord.get(first!) ?? new Set()).add(group));
    }
  }
  const unique = [...new Set(groups.values())];
  addBracketed(source.text, byForm);
  findMentions(source.text, sentences, byForm, shortForms(unique, byForm));
  return unique
    .filter((group) => group.mentions.length > 0)
    .toSorted((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
    .map((group, index) => partyOf(group, `${group.party === 'PERSON' ? 'person' : 'company'}-${index + 1}`));
}

const DAUGHTER =
  /(?:(?:Tochter(?:firma|gesellschaft|unternehmen)?|Sparte|Ableger|subsidiary|division|unit|arm),? |子公司|旗下)$/u;

/** What stands before the first place of a form. */
function leftOf(text: string, form: string): string {
  const at = text.indexOf(form);
  return at < 0 ? '' : text.slice(Math.max(0, at - 24), at);
}

/** "Megvii" belongs to "Megvii Technology", "旷视" to "旷视科技"; not where the archive has both, as two. */
function longerForm(
  { form, party, known }: NamedForm,
  byBase: ReadonlyMap<string, Houses>,
): Group | undefined {
  if (party !== 'COMPANY') return undefined;
  const trade = tradeOf(form);
  for (const short of [form, baseOf(form), nominative(form)]) {
    const houses = byBase.get(short);
    const group = trade === '' ? houses?.values().next().value : (houses?.get(trade) ?? houses?.get(''));
    if (group && !(known && group.knownId !== null)) return group;
  }
  return undefined;
}

/** What many names begin with is no short form of one: "National Grid", "First Energy". */
const VAGUE =
  /^(?:National|International|General|Standard|First|Royal|United|Central|American|British|German|European|Nordic|African|Asian|Indian|Chinese|French|Swiss|Dutch|North|South|East|West|Northern|Southern|Eastern|Western|New|Great|Global|Digital|Smart|Green|Clean|Blue|Red|Black|White|Deutsche|Neue|Erste|Allgemeine|Bayerische|Norddeutsche|Süddeutsche)$/;

/** "Clarion" is "Clarion Filtration Corp." where no other company in the text is called so. */
function onlyOneSo(
  { form, party, known }: NamedForm,
  byFirstWord: ReadonlyMap<string, ReadonlySet<Group>>,
): Group | undefined {
  if (party !== 'COMPANY' || known || isKnownOrganisation(form)) return undefined;
  const houses = byFirstWord.get(form);
  return houses?.size === 1 ? houses.values().next().value : undefined;
}

/** Whether people shorten such a name: universities and authorities they rather call by initials. */
const isShortened = (form: string): boolean => {
  const kind = companyKindOf(form);
  return kind === null || kind === 'FUND';
};

/** Parts that stand for a name once it was said in full. */
function shortForms(groups: readonly Group[], byForm: ReadonlyMap<string, Group>): Map<string, Group[]> {
  const shorts = new Map<string, Group[]>();
  const add = (form: string, group: Group) => {
    if (form.length < 2 || byForm.has(form) || isListedNoun(form) || VAGUE.test(form)) return;
    const others = shorts.get(form) ?? [];
    if (!others.includes(group)) shorts.set(form, [...others, group]);
  };
  for (const group of groups) {
    for (const form of group.forms.keys()) {
      if (group.party === 'COMPANY') {
        if (isShortened(form)) add(baseOf(form), group);
        continue;
      }
      const words = form.split(/[ \u00a0]/);
      if (words.length < 2) continue;
      add(isPinyinSurname(words[0]!) && words.length === 2 ? words[0]! : words.at(-1)!, group);
      if (words.length > 2 && /^\p{Ll}/u.test(words.at(-2)!)) add(words.slice(-2).join(' '), group);
    }
  }
  return shorts;
}

/** "Megvii (旷视)" and "旷视（Megvii）": the same name in the other script, or its initials. */
function addBracketed(text: string, byForm: Map<string, Group>): void {
  for (const [form, group] of byForm) {
    const at = text.indexOf(form);
    const outer = HAN.test(form)
      ? BEFORE_BRACKET.exec(text.slice(Math.max(0, at - 44), Math.max(0, at)))?.[1]
      : undefined;
    if (outer !== undefined && !byForm.has(outer) && !isFunctionWord(outer)) {
      group.forms.set(outer, 'TRANSLITERATION');
      byForm.set(outer, group);
    }
    const inner =
      at < 0
        ? undefined
        : /^\s?[(（]([^()（）\n]{2,40})[)）]/u.exec(text.slice(at + form.length, at + form.length + 44))?.[1];
    if (inner === undefined) continue;
    const isOther = HAN.test(inner) !== HAN.test(form);
    const same = byForm.get(inner);
    if (same) {
      // Both were found by themselves: they are one all the same.
      if (isOther && same.party === group.party && same.knownId === null) {
        for (const own of same.forms.keys()) {
          group.forms.set(own, HAN.test(own) ? 'NATIVE' : 'TRANSLITERATION');
          byForm.set(own, group);
        }
      }
    } else if (
      isOther &&
      /^(?:\p{Script=Han}{2,12}|\p{Lu}[\p{L}\p{N} .&-]{1,30}|\p{Ll}\p{Lu}[\p{L}\p{N}]{1,20})$/u.test(inner)
    ) {
      group.forms.set(inner, /\p{Script=Han}/u.test(inner) ? 'NATIVE' : 'TRANSLITERATION');
      byForm.set(inner, group);
    } else if (isInitials(inner, form)) {
      group.forms.set(inner, 'SHORT');
      byForm.set(inner, group);
    }
  }
}

const BEFORE_BRACKET = /(?:^|[\s„“"])(\p{Lu}[\p{L}\p{N}&.-]*(?: \p{Lu}[\p{L}\p{N}&.-]*){0,3})\s?[(（]$/u;

function isInitials(short: string, form: string): boolean {
  const initials = form
    .split(/[\s-]/)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
  return (
    short.length > 1 &&
    (short === initials || (form.includes(short) && /^\p{Lu}[\p{L}\p{N}-]*$/u.test(short)))
  );
}

function findMentions(
  text: string,
  sentences: readonly Sentence[],
  byForm: ReadonlyMap<string, Group>,
  shorts: ReadonlyMap<string, readonly Group[]>,
): void {
  const index = new NameIndex<readonly Group[]>([
    ...[...byForm].map(([form, group]) => [form, [group]] as const),
    ...shorts,
  ]);
  const lastOf = new Map<Group, number>();
  let sentence = 0;
  for (const hit of index.search(text)) {
    while (sentence < sentences.length - 1 && sentences[sentence]!.end <= hit.start) sentence += 1;
    const isShort = !byForm.has(hit.name);
    const said = hit.value
      .filter((group) => lastOf.has(group))
      .toSorted((a, b) => lastOf.get(b)! - lastOf.get(a)!);
    const group = isShort
      ? (said[0] ?? (isTelling(hit.name) ? hit.value.find(({ party }) => party === 'COMPANY') : undefined))
      : hit.value[0];
    if (!group || (isShort && !isShortMention(text, hit, group.party, sentences[sentence]?.language ?? ''))) {
      continue;
    }
    lastOf.set(group, hit.start);
    if (isShort) group.forms.set(hit.name, 'SHORT');
    group.mentions.push({ start: hit.start, end: hit.end, how: 'NAME', form: hit.name });
  }
}

/** A short form that can be no other word may come before the full one, as headlines have it. */
const isTelling = (name: string): boolean =>
  HAN.test(name) ? name.length > 2 : name.length > 4 && !isCommonNoun(name, 'de') && !isGivenName(name);

export const ARTICLE =
  /(?:^|[\s(„“"])(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]em|[Dd]en|[Dd]es|[Ee]in|[Ee]ine|einem|einen|einer|eines|[Kk]ein|[Kk]eine|keinen|am|im|zum|zur|vom|beim|ins|jede[rnms]?|diese[rnms]?|the|a|an|this|(?!(?:\p{Ll}{3,24}ten?|haben|werden|wurden|sollen|wollen|können|müssen|dürfen|würden)\s)\p{Ll}{3,24}e[nmrs]?)\s$/u;

/** „der Berg“ is a mountain and "Berg Capital" another name. */
function isShortMention(text: string, { start, end }: Span, party: PartyKind, language: string): boolean {
  if (/\p{Script=Han}/u.test(text[start]!)) return true;
  const left = text.slice(Math.max(0, start - 30), start);
  const right = text.slice(end, end + 20);
  if (/[\p{L}\p{N}][-.@/]$/u.test(left) || /^-\p{Ll}/u.test(right)) return false;
  if (
    /\p{Lu}[\p{L}]* $/u.test(left) &&
    !/(?:^|[.!?„“"] ?)\p{Lu}\p{L}* $/u.test(left) &&
    party === 'PERSON' &&
    !/(?:Herrn?|Frau|Mr\.?|Ms\.?|Mrs\.?|Dr\.|Prof\.|CEO|Gründer(?:in)?|Chef(?:in)?) $/.test(left)
  ) {
    return false;
  }
  if (/^ \p{Lu}\p{Ll}/u.test(right) && party === 'PERSON') return false;
  return !(language.startsWith('de') && ARTICLE.test(left));
}

const HAN = /\p{Script=Han}/u;

const kindOf = (name: string) => companyKindOf(name) ?? (isKnownFund(name) ? 'FUND' : 'COMPANY');

function partyOf(group: Group, key: string): FoundParty {
  // The longest form in the script that the text begins with.
  const isHan = HAN.test(group.mentions[0]!.form);
  const fullest = [...group.forms]
    .filter(([form, kind]) => kind !== 'FORMER' && group.mentions.some((mention) => mention.form === form))
    .map(([form]) => form)
    .toSorted(
      (a, b) => Number(isHan !== HAN.test(a)) - Number(isHan !== HAN.test(b)) || b.length - a.length,
    )[0]!;
  const isChinese = /\p{Script=Han}/u.test(fullest);
  const names = [...group.forms].flatMap(([value, kind]) => {
    const mention = group.mentions.find(({ form }) => form === value);
    if (!mention || value === fullest || nominativeOf(value) === nominativeOf(fullest)) return [];
    const isOther = /\p{Script=Han}/u.test(value) !== isChinese;
    const nameKind = kind ?? (isOther ? (isChinese ? 'TRANSLITERATION' : 'NATIVE') : 'SHORT');
    return [{ value, nameKind, span: { start: mention.start, end: mention.end } }];
  });
  return {
    key,
    party: group.party,
    name: isChinese ? fullest : nominativeOf(fullest),
    companyKind: group.party === 'COMPANY' ? kindOf(fullest) : null,
    names,
    mentions: group.mentions.map(({ start, end, how }) => ({ start, end, how })),
    known: [],
    rule: group.rule,
    confidence: confidences[group.rule] ?? 0.7,
  };
}
