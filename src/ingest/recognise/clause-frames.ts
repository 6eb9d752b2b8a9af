/** Verbs whose subject and object a clause tells in any order: who founded, came to or worked at which company. */
import { pattern } from './masked.ts';
import type { MilestoneKind, RoleKind } from '../../database/generated/enums.ts';

export interface Frame {
  rule: string;
  verb: RegExp;
  /** What the company is governed by; `direct`: it is object, or subject of the passive; or the words around it. */
  company: 'direct' | readonly string[] | RegExp;
  /** What has to be told beside it: "came to" may be a visit. */
  beside?: RegExp;
  /** Whether it is the company that the text is about where the clause names none. */
  isOfTopic?: true;
  /** What the person is governed by where he is no subject: "the top job goes to". */
  person?: readonly string[];
  prior: number;
  role?: {
    kind: RoleKind;
    title: Readonly<Record<'de' | 'en' | 'zh', string>>;
    isCurrent: boolean | null;
    /** Whether the clause's date is when it began. */
    isDated?: true;
  };
  milestone?: MilestoneKind;
}

const BOARD_DE = '(?:\\p{Lu}\\p{Ll}{0,12})?(?:[Vv]orstand|[Aa]ufsichtsrat|[Vv]erwaltungsrat|[Bb]eirat)e?s?';
const BOARD_EN = '(?:supervisory |management |advisory )?board(?: of directors)?';
const staff = { de: 'Mitarbeiter', en: 'employee', zh: '员工' };

/** The lead of a company, in words; that of a part of one is another. */
const HELM_DE =
  '(?:[Dd]ie (?:Leitung|Führung|Geschäftsführung|Geschäfte|Unternehmensführung|Konzernführung|Firmenleitung)|das (?:Ruder|Steuer|Zepter)|den (?:Chefposten|Chefsessel|Vorstandsvorsitz)|[Aa]n (?:der|die) Spitze)';
const HELM_EN =
  "(?:top (?:job|post|role)|helm|reins|chief executive['’]s (?:job|office)|(?:chief executive|ceo|CEO|finance|managing director)(?:['’]s)? (?:job|post|role|brief|position))";
const OF_COMPANY = pattern(
  `${HELM_DE} (?:(?:der|des|von|bei|beim)(?: (?!(?:der|des|von)(?!\\p{L}))[\\p{L}-]+){0,2} )?(?<company><O>)|(?:${HELM_EN}|[Tt]akes over|[Tt]ook over) (?:at|of) (?:the )?(?:[\\p{L}-]+ ){0,2}?(?<company2><O>)|${HELM_DE} (?:der|des|von|vom|bei|beim|im|in) (?<other>\\p{L})`,
);
const OF_BOARD = pattern(
  `(?:in|[Dd]em|[Ii]m|des) (?:den )?${BOARD_DE} (?:der|des|von|bei|beim)(?: [\\p{L}-]+){0,2} (?<company><O>)|(?<company2><O>)['’]s? ${BOARD_EN}|${BOARD_EN} (?:of|at) (?:the )?(?<company3><O>)`,
);
const seat = {
  kind: 'BOARD_MEMBER' as const,
  title: { de: 'Mitglied des Gremiums', en: 'board member', zh: '董事' },
  isDated: true as const,
};
/** What no clause has: the company is the text's. */
const NONE = /(?!)/u;
const head = {
  kind: 'EXECUTIVE' as const,
  title: { de: 'Leitung', en: 'head', zh: '负责人' },
  isCurrent: null,
  isDated: true as const,
};

export const frames: readonly Frame[] = [
  {
    rule: 'founded',
    prior: 0.88,
    verb: /(?<!\p{L})(?:(?:mit)?(?:gründeten?|gegründet)|starteten?|rief(?:en)?(?= [^,]{1,120} ins Leben)|hob(?:en)?(?= [^,]{1,120} aus der Taufe)|(?:ins|Ins) Leben (?:gerufen|rief(?:en)?)|[Aa]us der Taufe (?:gehoben|hob(?:en)?)|(?:co-)?founded|started|established|set up|launched|Gegründet)(?!\p{L})/u,
    company: 'direct',
    role: {
      kind: 'FOUNDER',
      title: { de: 'Gründer', en: 'founder', zh: '创始人' },
      isCurrent: null,
      isDated: true,
    },
    milestone: 'FOUNDED',
  },
  {
    rule: 'joined',
    prior: 0.85,
    verb: /(?<!\p{L})(?:kam(?:en)?|kommt|gekommen|wechselt(?:en?)?|gewechselt|stieß(?:en)?|stößt|gestoßen|ging|geht|gegangen|came|comes|moves?|moved|switched|defected)(?!\p{L})/u,
    company: ['zu', 'to'],
    beside:
      /\uE003|(?<!\p{L})(?:von|vom|aus|nach|als|from|gewechselt|wechselt(?:en?)?|gestoßen|stieß(?:en)?|stößt|moves?|moved|switched|defected)(?!\p{L})/u,
    milestone: 'JOINED',
  },
  {
    rule: 'joined',
    prior: 0.85,
    verb: /(?<!\p{L})(?:heuert(?:en?)?(?= [^,]{1,120} an$)|(?:fing|fängt)(?= [^,]{1,120} an$)|an(?:ge)?heuert|angefangen|started (?:work )?(?=at )|signed (?=with ))/u,
    company: ['bei', 'at', 'with'],
    milestone: 'JOINED',
  },
  {
    rule: 'joined',
    prior: 0.8,
    verb: /(?<!\p{L})(?:(?:joins|joined)(?= (?:from|in|on|the company|the firm))|(?:kam|kamen|kommt|gekommen|stieß|gestoßen|eingestiegen)(?!\p{L})(?= [^.]{0,60}(?:ins Unternehmen|in die Firma|zum Unternehmen|zur Firma|an Bord))|(?:ins Unternehmen|in die Firma|zum Unternehmen|zur Firma|an Bord) (?:kam|gekommen|stieß|gestoßen))(?!\p{L})/u,
    company: NONE,
    isOfTopic: true,
    milestone: 'JOINED',
  },
  {
    rule: 'joined',
    prior: 0.85,
    verb: /(?<!\p{L})(?:joins|joined)(?! from)(?!\p{L})/u,
    company: 'direct',
    milestone: 'JOINED',
  },
  {
    rule: 'left',
    prior: 0.85,
    verb: /(?<!\p{L})(?:verlässt|verlassen|verließ(?:en)?|left|leaves|quits?|departed)(?!\p{L})/u,
    company: 'direct',
    milestone: 'LEFT',
  },
  {
    rule: 'left',
    prior: 0.8,
    verb: /(?<!\p{L})(?:resign(?:s|ed)|retire[sd]|departed|scheidet|schied|ausgeschieden|zieht|zog|zurückgezogen)(?!\p{L})/u,
    company: ['from', 'aus'],
    milestone: 'LEFT',
  },
  {
    rule: 'seated',
    prior: 0.85,
    verb: new RegExp(
      `(?<!\\p{L})(?:gehört(?:en?)?(?= [^,]{0,80}dem ${BOARD_DE} [^,]{0,80}an(?:$| und ))|sitz(?:t|en)(?! künftig)(?! [^,]{0,60}vor$)(?!\\p{L}))`,
      'u',
    ),
    company: OF_BOARD,
    role: { ...seat, isCurrent: true },
  },
  {
    rule: 'seated',
    prior: 0.85,
    verb: new RegExp(
      `(?<!\\p{L})(?:[Nn]eu (?=im ${BOARD_DE})|(?:rückte?n?|zieht|zog|zogen|aufgerückt|eingezogen|berufen|beruft|berief|gewählt|wählte|einge(?:zogen|rückt)|sitz(?:t|en) künftig)(?!\\p{L})|(?:joins|joined|elected|appointed|named|added|nominated)(?= [^,]{0,40}${BOARD_EN}))`,
      'u',
    ),
    company: OF_BOARD,
    role: { ...seat, isCurrent: null },
  },
  {
    rule: 'leads',
    prior: 0.8,
    verb: new RegExp(
      `(?<!\\p{L})(?:(?:übernimmt|übernahm|übernommen|steht|tritt|trat|rückte?|wechselte?)(?= [^.]{0,80}?${HELM_DE})|${HELM_DE} (?:hat|übernimmt|übernahm|übernommen|steht|tritt|trat|führt)|(?:führt(?= [^.]{0,40}?die Geschäfte))|(?:takes?|took|taken|assume[sd]?)(?= (?:over )?(?:the )?(?:${HELM_EN})|(?<=[Tt]akes|[Tt]ook) over at ))`,
      'u',
    ),
    company: OF_COMPANY,
    isOfTopic: true,
    role: head,
  },
  {
    rule: 'leads',
    prior: 0.75,
    verb: new RegExp(
      `(?:(?:[Dd]er Chefposten|[Tt]he ${HELM_EN}) (?:geht|ging|fällt|goes|went|falls|fell)(?!\\p{L}))`,
      'u',
    ),
    company: OF_COMPANY,
    isOfTopic: true,
    person: ['an', 'to'],
    role: head,
  },
  {
    rule: 'chairs',
    prior: 0.85,
    verb: new RegExp(
      `(?<!\\p{L})(?:sitzt(?= [^,]{0,60}vor$)|(?:[Vv]orsitz)(?= (?:im|des|in dem) ${BOARD_DE}))`,
      'u',
    ),
    company: OF_BOARD,
    role: {
      kind: 'CHAIR',
      title: { de: 'Vorsitz', en: 'chair', zh: '主席' },
      isCurrent: null,
      isDated: true,
    },
  },
  {
    rule: 'led',
    prior: 0.8,
    verb: /(?<!\p{L})(?:(?<=(?:[Zz]uvor|[Vv]orher|[Dd]avor|[Ff]rüher|[Zz]uletzt|[Ee]inst)[^,]{0,60} )(?:leitete|führte)|(?:leitete|führte)(?= [^,]{0,60}(?:zuvor|vorher|früher|zuletzt|Jahre lang|jahrelang))|(?:ran|led|headed)(?= [^,]{0,60}(?:until|for (?:\p{L}+|\d+) years)))(?!\p{L})/u,
    company: 'direct',
    role: { ...head, isCurrent: false, isDated: undefined },
  },
  {
    rule: 'advises',
    prior: 0.8,
    verb: /(?<!\p{L})(?:advises(?! [^,]{0,40} to \p{Ll})|berät)(?!\p{L})/u,
    company: 'direct',
    role: { kind: 'ADVISOR', title: { de: 'Berater', en: 'adviser', zh: '顾问' }, isCurrent: true },
  },
  {
    rule: 'worked',
    prior: 0.8,
    verb: /(?<!\p{L})(?:(?:beschäftigt|tätig|angestellt|unter Vertrag)(?: gewesen| war(?:en)?)?$|arbeiteten?|gearbeitet|Erfahrung(?:en)? (?:bei|gesammelt)|(?:war|waren) (?:\p{Ll}+ )?(?:zuvor|vorher|davor|früher|lange|jahrelang|zuletzt) bei|used to (?:work|\p{Ll}{3,12})|worked|spent(?= [^,]{0,40}(?:years?|decades?|career))|(?:began|started) (?:his|her) career|begann (?:seine|ihre) (?:Karriere|Laufbahn|Berufslaufbahn))(?!\p{L})/u,
    company: ['bei', 'für', 'at', 'for'],
    role: { kind: 'EMPLOYEE', title: staff, isCurrent: false },
  },
];
