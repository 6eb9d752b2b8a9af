/** What people are called for what they do in a company, in German, English and Chinese. */
import type { RoleKind } from '../../../database/generated/enums.ts';

interface TitleWord {
  /** A regular expression of the forms, without groups. */
  forms: string;
  kind: RoleKind;
}

const OFFICER =
  'chief(?: [a-z]+){1,2} officer|chief executive|chief (?:scientist|economist|architect|designer|engineer|strategist|of staff)';

/** The longer and more special first, as the first that fits is taken. */
const german: readonly TitleWord[] = [
  {
    forms:
      '(?:Mit|Co-|Ko-)?[Gg]ründer(?:in|s|n|innen)?|Mitbegründer(?:in|s|n)?|Cofounder|Co-Founder|Founder|\\p{Lu}\\p{Ll}+gründer(?:in|s)?',
    kind: 'FOUNDER',
  },
  { forms: 'Ehrenvorsitzende[rnm]?', kind: 'OTHER' },
  {
    forms:
      '(?:Vorsitzende[rnm]?|Vorsitz) (?:des (?:Vorstands|Aufsichtsrat(?:e?s)|Verwaltungsrat(?:e?s)|Boards)|der Geschäftsführung)',
    kind: 'CHAIR',
  },
  {
    forms:
      'Aufsichtsrats(?:vorsitzende[rnm]?|chef(?:in|s)?)|Verwaltungsrats(?:präsident(?:in|en)?|vorsitzende[rnm]?|chef(?:in|s)?)|Chairman|Chairwoman|Executive Chairman',
    kind: 'CHAIR',
  },
  {
    forms:
      '(?:Aufsichtsrats|Vorstands|Verwaltungsrats|Board-)[Mm]itglied(?:s|er)?|Mitglied (?:des (?:Vorstands|Aufsichtsrats|Verwaltungsrats)|der Geschäftsführung)|(?:Finanz|Technik|Personal|Produktions|Vertriebs|Marketing|Technologie|Digital|Entwicklungs|Risiko|Kommunikations)?[Vv]orständ(?:in|e)|(?:Finanz|Technik|Personal|Produktions|Vertriebs|Technologie|Digital|Entwicklungs)vorstand|(?<=[\\p{L}\\p{N}]-)(?:Vorstand|Aufsichtsrat)(?= \\p{Lu}\\p{Ll}+ \\p{Lu})',
    kind: 'BOARD_MEMBER',
  },
  {
    forms:
      'Vorstandsvorsitzende[rnm]?|Vorstands(?:sprecher|chef)(?:in|s)?|Chief(?: \\p{Lu}\\p{Ll}+){1,2} Officer|C[EFTOPM]O|Geschäftsführer(?:in|s|n)?|Geschäftsführende[rnm]? Gesellschafter(?:in|s)?|(?:Vize|Senior-Vize)?[Pp]räsident(?:in|en)?|Vice President|Managing Director|Managing Partner|General Partner|(?:Forschungs|Technik|Vertriebs|Entwicklungs|Bereichs|Abteilungs|Werks|Instituts|Produkt|Team)?[Ll]eiter(?:in|s)?|(?:Instituts|Finanz|Kreativ|Sport)?[Dd]irektor(?:in|en|s)?|Intendant(?:in|en)?|Rektor(?:in|s)?|Dekan(?:in|s)?|\\p{Lu}\\p{Ll}+(?:geschäftsführer(?:in|s)?)|(?:\\p{Lu}\\p{Ll}+)?[Cc]hef(?:in|s)?|Chef(?:redakteur|ökonom|wissenschaftler|entwickler|ingenieur|stratege|volkswirt|designer)(?:in|en|s)?|Partner(?:in)?|Manager(?:in|s)?',
    kind: 'EXECUTIVE',
  },
  {
    forms:
      'Sprecher(?:in|s)?|\\p{Lu}\\p{Ll}+sprecher(?:in|s)?|Mitarbeiter(?:in|s)?|(?:\\p{Lu}\\p{Ll}+)?[Ii]ngenieur(?:in|s)?|(?:\\p{Lu}\\p{Ll}+)?[Ff]orscher(?:in|s)?|(?:\\p{Lu}\\p{Ll}+)?[Ee]ntwickler(?:in|s)?|(?:\\p{Lu}\\p{Ll}+)?[Ww]issenschaftler(?:in|s)?|(?:\\p{Lu}\\p{Ll}+)?[Aa]nalyst(?:in|en)?|Professor(?:in|s|en)?|Dozent(?:in|en)?|Angestellte[rn]?',
    kind: 'EMPLOYEE',
  },
  { forms: '(?:\\p{Lu}\\p{Ll}+)?[Bb]erater(?:in|s)?|Beirat|Beirätin', kind: 'ADVISOR' },
  { forms: 'Student(?:in|en)?|Doktorand(?:in|en)?|Absolvent(?:in|en)?', kind: 'STUDENT' },
  { forms: 'Mitglied(?:s)?', kind: 'MEMBER' },
];
const english: readonly TitleWord[] = [
  { forms: '(?:co-?)?founders?|founding partner', kind: 'FOUNDER' },
  {
    forms:
      '(?:executive |vice |deputy |board |non-executive )?(?:chairman|chairwoman|chairperson|chair)(?: of the board)?',
    kind: 'CHAIR',
  },
  {
    forms:
      'board member|member of the (?:supervisory |management |executive )?board|non-executive director|board director',
    kind: 'BOARD_MEMBER',
  },
  {
    forms: `${OFFICER}|C[EFTOPMI]O|(?:senior |executive )?vice[ -]president(?: of (?:engineering|sales|marketing|product|research|operations|finance|technology|strategy|global [a-z]+))?|president|managing director|managing partner|general partner|general manager|head of [a-z]+(?: (?:and|&) [a-z]+)?|(?:research |creative |technical |engineering |executive )?director(?: of [a-z]+)?|boss|principal|partner|(?:senior )?executive|(?:group |regional |divisional )?treasurer|general counsel|controller|editor-in-chief|(?:country |senior |sales |product |plant |marketing )?manager|dean(?: of [a-z]+)?|provost|vice-chancellor|(?:finance|financial|technology|operations|operating|marketing|sales|product|legal|investment|strategy|commercial|design|science|group|regional) (?:chief|director|president|treasurer|head)`,
    kind: 'EXECUTIVE',
  },
  {
    forms:
      'spokes(?:man|woman|person)|(?:research |software )?(?:engineer|researcher|scientist|analyst)|professor|employee|lecturer',
    kind: 'EMPLOYEE',
  },
  { forms: '(?:senior |strategic |scientific )?advis[eo]r', kind: 'ADVISOR' },
  { forms: 'student|graduate|alumn(?:us|a)', kind: 'STUDENT' },
];
const chinese: readonly TitleWord[] = [
  { forms: '联合创始人|共同创始人|联合创办人|创始合伙人|创始人|创办人|联创', kind: 'FOUNDER' },
  { forms: '(?:终身)?(?:名誉|荣誉)(?:董事长|主席|理事长|院长)', kind: 'OTHER' },
  { forms: '副董事长|董事长|副?董事(?:会|局)(?:副)?主席|监事会主席|理事长|主席', kind: 'CHAIR' },
  { forms: '董事会秘书|董秘', kind: 'EXECUTIVE' },
  {
    forms:
      '(?:大?中华区|中国区|亚太区|亚太|全球|海外)?(?:首席(?:执行|技术|财务|运营|产品|营销|市场|战略|信息|科学|商务|人力资源|人才|法务|投资|增长|数据|数字|安全|风险|合规|品牌|医学|行政|创新|创意|内容|设计)?(?:官|科学家|架构师|经济学家|工程师|设计师|代表)|(?:联席|联合)?C[EFTOPM]O|(?:高级|执行|常务|资深)?副(?:总裁|总经理)|(?:行政|执行|联席|联合|轮值|代理)?总裁|(?:执行|代理)?总经理|(?:执行|管理|创始|普通)?合伙人|董事总经理)|副?(?:院长|所长|行长|校长|局长|厅长|厂长|社长|处长)|(?:技术|财务|业务|区域|中国区|算法|产品|研发|市场|销售|运营|项目|投资)?负责人|掌门人|总(?:工程师|会计师|经济师|设计师|编辑|法律顾问)|(?:市场|产品|技术|研发|运营|销售|财务|投资|品牌|人力资源|艺术|创意|营销)?总监',
    kind: 'EXECUTIVE',
  },
  { forms: '独立(?:非执行)?董事|(?:非)?执行董事|董事(?![会局])|监事(?!会)', kind: 'BOARD_MEMBER' },
  {
    forms:
      '发言人|教授|研究员|工程师|(?:首席|高级|资深)?(?:分析师|研究员)|审计师|设计师|科学家|(?:产品|项目|客户|销售|技术|投资|市场|区域|部门)经理|程序员|员工',
    kind: 'EMPLOYEE',
  },
  { forms: '(?:(?:独家|联席|联合)?(?:财务|技术|科学|战略|高级|法律|投资))?顾问', kind: 'ADVISOR' },
];

const languages = { de: german, en: english, zh: chinese } as const;
type TitleLanguage = keyof typeof languages;

/** What stands before a title: that it is over, or no more than a colour. */
const before: Record<TitleLanguage, RegExp> = {
  de: /(?:(?<![\p{L}\p{N}])(?:früher|einst|ehemals|zuvor|zuletzt|bisher|bislang|vormals)\s)?(?:(?<![\p{L}\p{N}])(?!\p{Ll}{2,}te\s)(?!(?:länger|weiter|später|immer|wieder)\s|(?:ihr|sein|ein|dies|jed|kein|mein|unser|der|all|viel|wenig|zwei|drei)(?:e[rnms]?|en)?\s)\p{Ll}{3,24}e[rnms]?\s){0,3}(?:[Ee]x-)?$/u,
  en: /(?:(?<![\p{L}\p{N}])(?:(?:[Ff]ormer|[Ff]ormerly|[Rr]etired|[Oo]ne-time|[Oo]nce|[Tt]hen|[Pp]revious|[Pp]reviously|[Nn]ew|[Ii]nterim|[Aa]cting|[Dd]eputy|[Gg]lobal|[Ss]ole|[Jj]oint|[Cc]urrent|[Ll]ong-?time|[Ll]ong-serving)[ -]|[Ee]x-)){0,2}$/u,
  zh: /(?:前任|(?<![目此之以日])前|原|时任|曾任|现任|新任|代理)?$/u,
};
const FORMER =
  /(?:ehemalig|früher|einstig|vormalig|damalig|langjährig|bisherig)e|(?:früher|einst|ehemals|zuvor|zuletzt|bisher|bislang|vormals)\s|[Ee]x-|[Ff]ormer|[Rr]etired|[Oo]ne-time|[Oo]nce|[Tt]hen|[Pp]revious|前|原|时任|曾任/u;
const LONGEST_LEAD = 70;

export interface Title {
  start: number;
  end: number;
  /** In the form of a dictionary: "Vizepräsident", "chief executive officer". */
  title: string;
  kind: RoleKind;
  /** Whether the words say that it is over. */
  isFormer: boolean;
}

const patterns = Object.fromEntries(
  Object.entries(languages).map(([language, words]) => {
    const edges = language === 'zh' ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
    // One group for each kind: the group that took part tells it.
    const forms = words.map((word) => `(${word.forms})`).join('|');
    return [language, new RegExp(`${edges[0]!}(?:${forms})${edges[1]!}`, language === 'en' ? 'giu' : 'gu')];
  }),
) as Record<TitleLanguage, RegExp>;

/** The titles in a text, in its order. */
export function titlesIn(text: string, language: string): Title[] {
  const tag = language.startsWith('zh') ? 'zh' : language.startsWith('de') ? 'de' : 'en';
  return [...text.matchAll(patterns[tag])].map((match) => {
    const [matched, ...groups] = match;
    // "director of Merriden" names what he directs, "Director of Sales" does not.
    const words = tag === 'en' ? matched.replace(/(?<=(?:^| )\p{Ll}+) of \p{Lu}.*$/u, '') : matched;
    const left = text.slice(Math.max(0, match.index - LONGEST_LEAD), match.index);
    const lead = before[tag].exec(left)?.[0] ?? '';
    return {
      start: match.index - lead.length,
      end: match.index + words.length,
      title: tag === 'de' ? nominative(words) : words,
      kind: languages[tag][groups.findIndex((group) => group !== undefined)]!.kind,
      isFormer: FORMER.test(lead),
    };
  });
}

/** "Vizepräsidenten" -> "Vizepräsident"; the complement stays: "Vorsitzender des Vorstands". */
function nominative(words: string): string {
  const [, noun = words, rest = ''] = /^(\S+)( (?:des|der) .+)?$/.exec(words) ?? [];
  const plain = noun
    .replace(/(vorsitzend|Vorsitzend|Angestellt)e[nm]$/, '$1er')
    .replace(
      /(präsident|Präsident|Student|Doktorand|Absolvent|Analyst|ökonom|Direktor|direktor|Professor)en$/,
      '$1',
    )
    .replace(
      /((?:chef|Chef|gründer|Gründer|leiter|Leiter|sprecher|Sprecher|führer|berater|Berater|forscher|ingenieur|entwickler|wissenschaftler|Manager|Partner|arbeiter|Direktor|Mitglied|mitglied))s$/,
      '$1',
    );
  return plain + rest;
}
