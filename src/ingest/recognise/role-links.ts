/** To whom a title belongs, and in which company: by what stands right beside it, then by the clause's verb. */
import type { FoundParty } from './found.ts';
import {
  itemsIn,
  partiesIn,
  pattern,
  placeOf,
  SIGN_LENGTH,
  type Item,
  type Masked,
  type PartyItem,
} from './masked.ts';
import type { Reading } from './reading.ts';
import { topicOf } from './topic.ts';

type TitleItem = Extract<Item, { is: 'T' }>;

export interface TitleLink {
  titles: readonly TitleItem[];
  person: PartyItem;
  company: PartyItem | { party: FoundParty; isFar: true };
  /** Whether the link stands in an apposition, which denial and plan of the sentence's verb do not touch. */
  isAttribute: boolean;
  /** Whether the words before the company say that it is over: „der frühere Solarwerk-Chef“. */
  isFormer: boolean;
  /** Where the titles stand in the masked text. */
  start: number;
  end: number;
}

/** „Gründer und CEO“ are two titles of one link. */
const CHAIN = pattern('<T>(?:(?: und | and | & | sowie |, |/|兼|、| sowie )<T>){0,3}', 'gu');
const WORDS = "(?:[\\p{L}\\p{N}'’-]+ ){0,4}?";
const COMPANY_RIGHT = pattern(
  `^(?: (?:an (?:der|die) Spitze|im Amt|in Diensten))?(?: bei| at| of| for| von| des| der| vom| beim| in| im| zu| zum| with| für)(?: ${WORDS}| )(?:„|“|")?(?<company><O>)`,
);
const COMPANY_LEFT = pattern(
  `(?<company><O>)(?:['’]s?|s)?(?:-| |的|联合|原|前|)(?:new |neue[rn]? |longtime |long-time )?$`,
);
const COMPANY_AS = pattern(
  `(?<company><O>)(?:[^.;:\uE002]{0,12}?) (?:as|als)(?: (?:its|the|a|an|new|neue[rn]?|sein|ihr|seine[rn]?|ihre[rn]?|der|die|den))*\\s?$`,
);
/** "poached from X, where she was head of sales" */
const COMPANY_WHERE = pattern(
  '(?<company><O>), (?:where|wo) (?:<P>|she|he|er|sie)(?: [\\p{L}-]+| <D>){0,4} $',
);
const APPOINTING = pattern(
  `(?<company><O>)…(?:ernennt|ernannte|beruft|berief|bestellt|bestellte|holt|holte|macht|machte|befördert|beförderte|ernannt|berufen|gewinnt|gewonnen|verpflichtet|engagiert|geholt|angeheuert|abgeworben|announced the appointment of|appoints|appointed|names|named|hires|hired|taps|tapped|recruits|recruited|poaches|poached|promotes|promoted|任命|聘请|聘任|委任)`,
);
const OTHERS_TITLE = pattern(`^(?:-|['’]s? |s )<T>`);
const TITLE_AT_END = pattern('<T> $');
/** "Berg, until now head of sales, becomes …": what she was stands between her and what she becomes. */
const TITLED_ASIDE = pattern('^, [^,]{0,40}<T>[^,]{0,60}, ');
const TITLE_SIGN = '\uE005';
const INVERTED =
  /(?:^|[\s,])(?:ist|war|wird|wurde|bleibt|was|is|became|appoint(?:ed|s)|name[ds]|elect(?:ed|s)|made|ernannte|machte|wählte)\s$/;
const ITS_COMPANY = /(?:^|[\s,])(?:[Ii]ts|[Tt]heir|[Ss]eine[rnms]?|[Ii]hre[rnms]?|[Ii]hr|[Ss]ein)\s$/;

const COMPANY_LED = pattern(
  '(?<company><O>)(?: (?:has|had|is|was|wird|wurde)(?: been)?)?(?: [\\p{L}-]+){0,3}? (?:led|headed|run|chaired|geleitet|geführt) (?:by|von)(?: the)? $',
);
const COMPANY_HAN = pattern('(?<company><O>)，?(?:并|并任|担任|出任|任|并担任|至今任)*$');
const HAN_SUBJECT = pattern('^(?:[^，。；\\uE001\\uE002]{0,14}，)?(?<company><O>)[\\p{Script=Han}\\uE003]');
const PERSON_RIGHT = pattern('^(?: |: |为|是|：|之一的?)?(?<person><P>)');
const PERSON_BEHIND_COMPANY = pattern(`^,? ?(?<person><P>)`);
const PERSON_BEHIND_COMMA = pattern('^, (?<person><P>)');
/** „Als Finanzchefin hat die Kelvora AG Anna Berg gewonnen“ */
const PERSON_WON = pattern(
  '^ (?:hat|haben|holt|holte|gewinnt|verpflichtet) (?:sich )?(?:die |der |das )?<O> (?<person><P>)',
);
/** „hat mit Anna Berg eine neue Chefin“ */
const PERSON_WITH = pattern(
  '(?<company><O>) (?:hat|bekommt|erhält)(?: \\p{Ll}+)? mit (?<person><P>) (?:wieder |nun |jetzt )?(?:eine|einen|ein) $',
);
/** "Before joining X as chief in 2020, Y …" */
const PERSON_BEHIND_DATE = pattern('^(?: (?:in|since) <D>)?, (?<person><P>)');
const JOINING = /(?:joining|becoming) (?:the )?$/;
const PERSON_COPULA = pattern(
  '^(?: des Unternehmens| der Firma)? (?:ist|sind|wird|werden|war|bleibt|heißt|is|was|wurde|arbeitet|fungiert|amtiert)(?: [\\p{L}-]+){0,2}? (?<person><P>)',
);
const ARTICLE =
  '(?:now its |now the |now |currently |derzeit |aktuell |heute |jetzt |nun |der |die |den |dem |des |ein |eine |einen |einem |einer |the |a |an |its |their |seine[rnm]? |ihre[rnm]? |who is |co-)?';
const PERSON_LEFT = pattern(`(?<person><P>)(?: \\([^()]{1,30}\\))?(?:, |，|（|\\()${ARTICLE}$`);
const LINKING =
  '(?:ist|war|wird|wurde|bleibt|als|zum|zur|seit|is|was|became|becomes|has been|had been|as|to|be|named|appointed|promoted|elected|serves|served|übernimmt|übernahm|übernommen|wirkt|worked|works|remains)';
const PERSON_BEFORE = pattern(`(?<person><P>)(?=(?<between>[^.;:!?。；]{0,110})$)`);
const HAN_PERSON_BEFORE = pattern(
  '(?<person><P>)(?:[^，。；]{0,12}?(?:出任|担任|任|是|为|成为|获任|接任|就任|加入|卸任|辞去|辞任|不再任)[^，。；]{0,8}|[^，。；]{0,4}加入[^，。；]{0,8}，(?:并|担任|出任|任)+|[^，。；]{0,10}(?:离职|离任|辞职|卸任|辞任)后?，?(?:并|随后|转而)?(?:加入|加盟)[^，。；]{0,8})$',
);

const FORMER_BEFORE =
  /(?:(?:[Mm]ost recently|[Pp]reviously|[Ff]ormerly|[Zz]uletzt|[Zz]uvor|[Vv]orher|[Ff]rüher)(?: served| worked| was| war)?(?: as| als)?(?: the| an?)?|(?:ehemalig|früher|einstig|vormalig)e[rnms]?|[Ee]x-|[Ff]ormer|[Rr]etired|[Oo]ne-time|[Tt]hen|(?<![目此之以日])前|原|(?:resigning|stepping down|retiring|departing) as(?: the| its)?) ?-?$/u;

/** "named finance chief Anna Berg as president": how long she was the one is left open. */
const PROMOTED = pattern('^ <P> (?:as|to|zum|zur) (?:[\\p{L}-]+ ){0,3}<T>');
/** "finance director until now" */
const FORMER_BEHIND = /^ (?:until (?:now|recently)|up to now|so far)(?![\p{L}])/u;

export function titleLinks(reading: Reading, masked: Masked): TitleLink[] {
  return [...masked.text.matchAll(CHAIN)].flatMap((match) => {
    const titles = itemsIn(masked, match[0]) as TitleItem[];
    const [start, end] = [match.index, match.index + match[0].length];
    const left = masked.text.slice(Math.max(0, start - 200), start);
    const right = masked.text.slice(end, end + 120);
    const near = companyNear(masked, left, right);
    const afterCompany = near?.side === 'right' ? right.slice(near.length) : right;
    const beforeCompany = near?.side === 'left' ? left.slice(0, left.length - near.length) : left;
    const attribute =
      partyOf(masked, PERSON_RIGHT, right) ??
      partyOf(masked, PERSON_LEFT, beforeCompany) ??
      // „die Chefin der X AG, Anna Berg“
      (near?.side === 'right' ? partyOf(masked, PERSON_BEHIND_COMPANY, afterCompany) : null) ??
      partyOf(masked, PERSON_BEHIND_COMMA, right);
    const joining = JOINING.test(beforeCompany) ? partyOf(masked, PERSON_BEHIND_DATE, right) : null;
    const person =
      attribute ??
      joining ??
      partyOf(masked, PERSON_COPULA, afterCompany) ??
      partyOf(masked, PERSON_WON, afterCompany) ??
      partyOf(masked, PERSON_WITH, left) ??
      personByVerb(masked, left);
    if (!person) return [];
    const company =
      near?.company ??
      companyBehindPerson(masked, right, person) ??
      companyOfSentence(reading, masked, left, start, person, titles) ??
      onlyCompany(masked, left);
    if (!company || ('isFar' in company && PROMOTED.test(right))) return [];
    const isFormer = FORMER_BEFORE.test(beforeCompany) || FORMER_BEHIND.test(right);
    return [person, ...fellows(masked, titles, person)].map((each) => ({
      titles,
      person: each,
      company,
      isAttribute: attribute !== null,
      isFormer,
      start,
      end,
    }));
  });
}

const FELLOWS = pattern('^(?:(?:, | und | and |、|和|与)<P>){1,5}');

/** "X's founders, Ben Archer and Zoe Hill": who stands in a list behind the first. */
function fellows(masked: Masked, titles: readonly TitleItem[], person: PartyItem): PartyItem[] {
  const areSeveral =
    titles.every(({ title: { kind, title } }) => kind === 'FOUNDER' && PLURAL.test(title)) ||
    ARE.test(masked.text.slice(placeOf(masked, titles.at(-1)!) + SIGN_LENGTH));
  if (!areSeveral) return [];
  const behind = masked.text.slice(placeOf(masked, person) + SIGN_LENGTH);
  return partiesIn(masked, FELLOWS.exec(behind)?.[0]);
}

/** „Geschäftsführer sind Anna Berg und Paul Winter“ */
const ARE = pattern('^(?: (?:der|des|von|bei) (?:[\\p{L}-]+ ){0,2}?<O>)? (?:sind|werden) <P>');
const PLURAL = /(?:founders|ründer|ründern|ründerinnen|创始人)$/u;

function companyNear(
  masked: Masked,
  left: string,
  right: string,
): { company: PartyItem; side: 'left' | 'right'; length: number } | null {
  // „Chefin des Unternehmens“: the article belongs to the words that stand for the company.
  const [described] = partiesIn(masked, pattern('^ <O>').exec(right)?.[0]);
  if (described?.mention.how === 'DESCRIPTION') {
    return { company: described, side: 'right', length: 1 + SIGN_LENGTH };
  }
  for (const [rule, part, side] of [
    [COMPANY_RIGHT, right, 'right'],
    [COMPANY_WHERE, left, 'left'],
    [COMPANY_LEFT, left, 'left'],
    [COMPANY_AS, left, 'left'],
    [COMPANY_LED, left, 'left'],
    [COMPANY_HAN, left, 'left'],
  ] as const) {
    const match = rule.exec(part);
    // „Berater des Kelvora-Chefs“ advises the boss, not Kelvora.
    if (match && side === 'right' && OTHERS_TITLE.test(part.slice(match[0].length))) continue;
    const company = match && (itemsIn(masked, match.groups!['company'])[0] as PartyItem | undefined);
    // "X hired Anna Berg from Y as president": the company beside the title is the one she leaves.
    if (company && rule === COMPANY_AS && isHiredAway(masked, left, company)) return null;
    if (company) return { company, side, length: match[0].length };
  }
  return null;
}

function isHiredAway(masked: Masked, left: string, beside: PartyItem): boolean {
  const [hiring] = partiesIn(masked, APPOINTING.exec(left)?.groups?.['company']);
  return hiring !== undefined && hiring.party !== beside.party;
}

function partyOf(masked: Masked, rule: RegExp, part: string): PartyItem | null {
  const match = rule.exec(part);
  return match ? ((itemsIn(masked, match.groups!['person'])[0] as PartyItem | undefined) ?? null) : null;
}

/** The clause's person, if a verb ties the title to him: „trat Anna Berg als Chefin …“. */
function personByVerb(masked: Masked, left: string): PartyItem | null {
  const han = partyOf(masked, HAN_PERSON_BEFORE, left);
  if (han) return han;
  // The last person before the title.
  const at = left.lastIndexOf('\uE001');
  if (at < 0) return null;
  const match = PERSON_BEFORE.exec(left.slice(at));
  const between = match?.groups?.['between']?.replace(TITLED_ASIDE, ', ');
  // Behind another title it is that one's holder who is spoken of.
  if (between === undefined || between.includes(TITLE_SIGN)) return null;
  // "Berg worked at Siemens, Winter was head of": somebody else who was not known for one.
  if (/, \p{Lu}[\p{L}-]+ (?:war|ist|wird|wurde|was|is|became)\s/u.test(between)) return null;
  // „wurde Anna Berg Chefin“
  // "named board member Joan Keller interim chair"
  const before = left.slice(0, at).replace(TITLE_AT_END, '');
  const isInverted = between.length <= 30 && INVERTED.test(before);
  return isInverted ||
    new RegExp(`(?:^|[\\s,])${LINKING}(?=[\\s,]|$)`).test(between.slice(0)) ||
    /^ (?:zum|zur) $/.test(between)
    ? (itemsIn(masked, match!.groups!['person'])[0] as PartyItem)
    : null;
}

/** "CEO Anna Berg of X", „Chefin Anna Berg (X)“. */
function companyBehindPerson(masked: Masked, right: string, person: PartyItem): PartyItem | null {
  const at = right.indexOf(masked.text.slice(placeOf(masked, person), placeOf(masked, person) + SIGN_LENGTH));
  if (at < 0 || at > 3) return null;
  const match = pattern(
    `^ ?<P>(?: \\(| of | von | bei | at | from | der | des )${WORDS}(?<company><O>)`,
  ).exec(right);
  return match ? ((itemsIn(masked, match.groups!['company'])[0] as PartyItem | undefined) ?? null) : null;
}

/** „sagt Mitgründerin Anna Berg“: of the company that the text is about; a „Behördenchef“ or "film director" need not be. */
const isHeadOfFirm = (titles: readonly TitleItem[]): boolean =>
  titles.some(
    ({ title: { title, kind } }) =>
      kind === 'FOUNDER' ||
      kind === 'CHAIR' ||
      kind === 'BOARD_MEMBER' ||
      /^(?:C[ETFOPM]O|president|(?:managing|finance|sales|technical) director|[a-z]+ chief|总裁|董事长|(?:Finanz|Technik|Personal|Produktions|Vertriebs|Technologie|Entwicklungs|Digital|Marketing)(?:vorst|chef|leiter)|(?:Mit)?Geschäftsführer|(?:Vorstands|Firmen|Konzern|Unternehmens|Senior|Junior|Produkt|Betriebs|Verkaufs|Einkaufs)(?:chef|vorsitzend|sprecher|leiter)|chief executive|chief \w+ officer|创始人|首席)/iu.test(
        title,
      ),
  );

/** „Vorstand Anna Berg vom Verband der Anleger“: of something that was not known for a company. */
const OTHER_FIRM = pattern(
  '^(?:<T>(?: und | and |, )?){1,3} ?<P> (?:vom|von|beim|bei|of|at|from) (?:der |dem |the )?(?:\\p{Ll}+ )?\\p{Lu}',
);

/** Who appoints, or whom "its" and „ihre“ refer to. */
function companyOfSentence(
  reading: Reading,
  masked: Masked,
  left: string,
  start: number,
  person: PartyItem,
  titles: readonly TitleItem[],
): TitleLink['company'] | null {
  const match = PERSON_WITH.exec(left) ?? APPOINTING.exec(masked.text);
  const appointing = match && (itemsIn(masked, match.groups!['company'])[0] as PartyItem | undefined);
  if (appointing) return appointing;
  // 栖居将成为云途的子公司，创始人季然留任: of whom the sentence begins with.
  const [begun] = isHeadOfFirm(titles)
    ? partiesIn(masked, HAN_SUBJECT.exec(masked.text)?.groups?.['company'])
    : [];
  if (begun && begun.start < person.start && begun.party.companyKind === 'COMPANY') return begun;
  // „ihr Mitgründer“ founded what she did.
  const isFellow = titles.some(({ title: { title } }) =>
    /^(?:Mit(?:be)?|Co-|Ko-|co-?)gründer|^co-?founder/iu.test(title),
  );
  if (isFellow || !ITS_COMPANY.test(left)) {
    // „Juventus-Geschäftsführer“ names another company, whether it was known for one or not.
    const isOther =
      /(?:[\p{L}\p{N}]-|(?:darunter|wie|including|such as) (?:der |die |the )?|(?<!^)(?<![.!?„“"] ?)(?!Weiteres |Jahres |Amts )\p{Lu}\p{L}* )$/u.test(
        left,
      );
    const isElsewhere = OTHER_FIRM.test(masked.text.slice(start));
    const topic = isHeadOfFirm(titles) && !isOther && !isElsewhere ? topicOf(reading) : null;
    return topic && { party: topic, isFar: true };
  }
  const position = masked.sentence.start + Math.min(start, person.start - masked.sentence.start);
  const party = reading.references.lastBefore(position, 'COMPANY');
  return party ? { party, isFar: true } : null;
}

/** 海川集团公告称，赵国栋辞去总裁职务: the one company that the sentence names before. */
function onlyCompany(masked: Masked, left: string): TitleLink['company'] | null {
  if (!/\p{Script=Han}/u.test(left)) return null;
  const before = partiesIn(masked, left).filter(({ is }) => is === 'O');
  return new Set(before.map(({ party }) => party.key)).size === 1
    ? { party: before[0]!.party, isFar: true }
    : null;
}
