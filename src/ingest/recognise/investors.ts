/** Who gave the money of a round, and who led it. */
import type { FoundRound } from './found.ts';
import { partiesIn, pattern, type Item, type Masked } from './masked.ts';

export interface Investors {
  found: FoundRound['investors'];
  items: readonly Item[];
  hasOthers: boolean;
}

interface Cue {
  /** Ends right before the first investor, or begins right behind the last. */
  pattern: RegExp;
  side: 'BEFORE' | 'AFTER';
  isLead: boolean;
}

const SMALL = "(?:[\\p{L}][\\p{L}’'-]* ){0,5}?";
const leadBefore: readonly string[] = [
  'unter (?:der )?(?:Führung|Leitung|Federführung)(?: von| des| der| vom)?(?: dem| der| den)? ',
  '(?:angeführt|geleitet|geführt)(?: wurde| wird| worden ist)?(?: die (?:Runde|Finanzierungsrunde|Finanzierung)| sie| diese)?(?: von| durch| vom)(?: dem| der| den)? ',
  '(?:wurde|wird)(?: die (?:Runde|Finanzierungsrunde|Finanzierung)| sie)?(?: von| durch| vom)(?: dem| der| den)? (?=[^.;]{0,80}(?:angeführt|geleitet|geführt))',
  '(?:Lead-?[Ii]nvestor(?:en|in)?|Hauptinvestor(?:en)?|Führungsinvestor)(?: der Runde)?(?: ist| war| sind| waren|:)? (?:der |die |das )?',
  '(?:co-?)?led(?: jointly)? by(?: the)? ',
  'lead investors?(?: is| was| are| were|:|,)? ',
  '(?:führte|führten|führt|führen|leitete)(?: die Runde| sie)? (?=[^.;]{1,80} an(?:[ .,]|$))',
  '由',
  '(?:领投方|领投机构|领投者|领投人)(?:为|是|：)|领投的(?:是|为|有)',
];
/** How investors take part, between their names and the word. */
const MANNER_ZH =
  '(?:等)?(?:(?:多家|知名|老牌|数家)?(?:投资)?机构|老股东|股东)?(?:继续|持续|追加|联合|共同|独家|选择|决定|超额|战略|一同|也|均|亦|则|再次|双双|分别|连续|跟进|大幅|全额)*';
const leadAfter: readonly string[] = [
  '^(?: \\([^()]{1,30}\\))? (?:führt|führte|führten|führen|leitet|leitete|leiteten)(?: die| diese)?(?: [\\p{L}+-]+){0,3} ?(?:Runde|Finanzierungsrunde|Finanzierung|Serie)',
  '^ (?:co-)?(?:led|leads|is leading|lead)(?: [\\p{L}]+)? (?:the|a|an|its|this)(?: [\\p{L}+-]+){0,4}? ?(?:round|investment|financing|funding|deal|Series|<M>)',
  `^${MANNER_ZH}领投`,
  '^(?:担任|作为|是|为)(?:本轮|此轮|该轮)?(?:的)?(?:独家|联合)?领投方',
  '^ leading(?=[ ,.]|$)',
  '^(?: als)? (?:Lead-?[Ii]nvestor|Hauptinvestor)',
  '^ \\((?:[Ll]ead|Lead-?[Ii]nvestor(?:in)?|lead investor)\\)',
];
const otherBefore: readonly string[] = [
  '(?:with|alongside|and)(?: additional| further)? participation (?:from|by|of)(?: existing investors?| new investors?| returning investors?)?(?: the)? ',
  'joined by(?: the)? ',
  '(?:along with|alongside|together with|as well as|neben) ',
  '(?:unter|mit) (?:der )?Beteiligung (?:von|des|der)(?: den| dem| der)? ',
  '(?:beteiligten sich|beteiligt(?:e)? sich|beteiligen sich|beteiligt (?:sind|waren|haben sich))(?: an der (?:Runde|Finanzierung|Finanzierungsrunde))?(?: auch| zudem| außerdem| ferner| ebenfalls| darüber hinaus| erneut| unter anderem)*(?: die| der| das| den)? ',
  '(?:[Ii]nvestoren|[Gg]eldgebern?|[Kk]apitalgebern?|[Bb]estandsinvestoren|[Aa]ltinvestoren|Gesellschafter)(?: der Runde)?(?: wie| sind| waren|,? darunter|:| unter anderem| gehören| zählen| sind unter anderem)? ',
  '(?:[Ii]nvestors|[Bb]ackers|[Pp]articipants|[Ss]hareholders)(?: in the round)?(?: include[ds]?|,? including|,? such as| are| were|:)? ',
  '(?:Zu den (?:Investoren|Geldgebern|Kapitalgebern)(?: der Runde)? (?:gehören|zählen|gehörten|zählten)(?: auch| unter anderem)?)(?: der| die| das)? ',
  '(?:<M>|[Rr]unde|[Ff]inanzierung|[Kk]apital|Geld|[Ff]unding|[Rr]ound|[Ii]nvestment|[Ff]inancing|capital|money|Investition|[Gg]rant|[Ll]oan|facility|Kredit|\\p{L}*[Dd]arlehen|Zuschuss|Fördermittel|erhält|erhielt|bekommt|bekam|raised|received|eingesammelt|Serie(?:s)?[ -][A-J]\\+{0,2})(?: (?:an |in |of )?(?:frische[sm]|neue[sm]|new|fresh|equity|growth)? ?(?:Kapital|Wagniskapital|Wachstumskapital|Eigenkapital|capital|funding|Geld|financing|cash))? (?:über <M> )?(?:von|from)(?: dem| der| den| the| seinen| ihren| its)? ',
  '(?:kommt|kam|kommen|kamen|stammt|stammen|came|comes|come) (?:von|vom|from)(?: dem| der| den| the)? ',
  '(?:ein|auch|also|Außerdem|Zudem|zudem|außerdem|Ferner|Also|Mit dabei|dabei)(?: sind| waren| investierten| investieren| investing| participating)(?: in the round)?(?: were| are)?(?: auch| unter anderem)? ',
  '<M>(?: [\\p{L}]+){0,2} bei(?: der| dem)? (?=[^.;]{0,60}aufgenommen)',
  'Investoren (?:rund )?um ',
  '(?:Business Angels?|[Aa]ngel investors?|[Aa]ngels),? (?:darunter|wie|including|such as) (?:der |die |the )?',
  '(?:backed by|funded by|supported by)(?: the)? ',
  '(?:投资方|投资机构|参投方|跟投方|老股东|新股东|现有股东|原股东|股东)(?:还|则)?(?:包括|为|有|是|：)?(?:了)?',
  '(?:跟投|参投|参与投资)的(?:还)?(?:是|为|有|包括)',
  '(?:来自|获得?|引入|拿到|迎来|得到)(?:了)?',
];
const otherAfter: readonly string[] = [
  '^(?: \\([^()]{1,30}\\))?,?(?: ebenfalls| auch| zudem)? (?:beteiligt(?:e|en)? sich|beteiligen sich|stieg(?:en)? ein|steigt ein|steigen ein|steigt mit|steigen mit|stieg(?:en)? mit|zogen mit|ziehen mit|zog mit|zieht mit|investier(?:t|te|ten|en)|steck(?:t|te|ten|en))',
  '^(?: \\([^()]{1,30}\\))?,?(?: and (?:others|other investors))?(?: also| have| has)* (?:participat(?:ed|es|ing)|taking part|took part|joined(?: the round)?|invested|invests|backed|contributed)',
  '^(?:已|又|再次|再|宣布|将|于<D>|<D>)*(?:(?:向|对)<O>(?:的)?(?:投资|注资|增资)|(?:以|斥资|出资)<M>(?:战略)?(?:入股|投资|认购|参股))',
  `^${MANNER_ZH}(?:跟投|参投|追投|独投|参与|加持|加码|加注|注资|入股|增资|认购|投资(?![\\p{Script=Han}]{0,6}<O>的))`,
];

const cues: readonly Cue[] = [
  ...leadBefore.map((source): Cue => ({ pattern: pattern(source, 'gu'), side: 'BEFORE', isLead: true })),
  ...otherBefore.map((source): Cue => ({ pattern: pattern(source, 'gu'), side: 'BEFORE', isLead: false })),
];
const after = [
  ...leadAfter.map((source): Cue => ({ pattern: pattern(source), side: 'AFTER', isLead: true })),
  ...otherAfter.map((source): Cue => ({ pattern: pattern(source), side: 'AFTER', isLead: false })),
];

/** Before whoever invests may stand what he is, and in which company: "former Corvane executive Nina Patel". */
const LABEL = "(?:<O>(?:['’]s)?[- ]<T> |<T> )?";
const FIRST = pattern(`^${SMALL}${LABEL}„?(?<who><X>)`);
const NEXT = pattern(
  `^[“”"]?(?: \\([^()]{1,40}\\))?(?: aus [\\p{L}]+)?(?:, (?:und |and |sowie )?|,? und |,? and |,? sowie | & |(?:、|和|与|及|以及)(?:老股东|新股东)?)(?:(?!wie |was |which |who |as |while |um |damit |nachdem |bei |to |for |in |an |auf |at |valuing |bringing |sagte |said |teilte |mit |that |dass |will |hat |has |wurde |was |beteiligt|ebenfalls |auch |zudem |außerdem |including |joined |participation |alongside |sind |waren |are |were |participat|existing investors? include)[\\p{L}][\\p{L}’'-]* ){0,5}?${LABEL}„?(?<who><X>)`,
);
const OTHERS =
  /(?:joined by|participation (?:from|of|by)|with|by) (?:[\p{L}]+ ){0,2}(?:existing|other|returning|further) (?:[\p{L}]+ )?(?:investors|backers|shareholders)(?! ?[\uE001\uE002])|(?:und|sowie|and|as well as) (?:(?:einer|eine|mehrere[nr]?|zahlreiche[nr]?|several|some|a number of|unnamed|nicht genannte[nr]?|existing|bestehende[nr]?) )?(?:andere[nr]?|weitere[nr]?|others?|further|existing (?:investors|backers|shareholders)(?! ?[\uE001\uE002])|undisclosed|additional|bestehende[nr]?|Business Angels|angel investors|angels)|unter anderem|u\. ?a\.|among others|等(?:机构|跟投|参投|投资|多家|知名)?|多家|老股东(?:继续)?(?:跟投|加持)/u;

/** Investors named in a sentence of a round; `company` itself is none, and `around` is who else is no investor in it. */
export function investorsIn(masked: Masked, company: string): Investors {
  const byKey = new Map<string, { item: Item; party: string; isLead: boolean }>();
  const add = (item: Item, isLead: boolean) => {
    if ((item.is !== 'P' && item.is !== 'O') || item.party.key === company) return;
    if (item.mention.how !== 'NAME') return;
    // A university or an exchange in such a sentence is where somebody comes from.
    if (item.party.companyKind === 'EXCHANGE') return;
    const { key } = item.party;
    byKey.set(key, {
      item: byKey.get(key)?.item ?? item,
      party: key,
      isLead: isLead || byKey.get(key)?.isLead === true,
    });
  };
  for (const cue of cues) {
    for (const match of masked.text.matchAll(cue.pattern)) {
      const list = listFrom(masked, match.index + match[0].length, cue.isLead);
      // 由X跟投: 由 leads only where the verb behind says so.
      const verb = /^由$/.test(match[0]) ? masked.text.slice(match.index, match.index + 120) : '';
      const isLead = cue.isLead && (verb === '' || /^[^，。；]{0,60}领投/u.test(verb));
      for (const item of list) add(item, isLead);
    }
  }
  for (const match of masked.text.matchAll(pattern('<Xs>', 'gu'))) {
    const rest = masked.text.slice(match.index + match[0].length);
    for (const { pattern: rule, isLead } of after) {
      if (rule.test(rest)) for (const item of partiesIn(masked, match[0])) add(item, isLead);
    }
  }
  const found = [...byKey.values()].toSorted((a, b) => a.item.start - b.item.start);
  return {
    found: found.map(({ item, party, isLead }) => ({
      party,
      isLead,
      span: { start: item.start, end: item.end },
    })),
    items: found.map(({ item }) => item),
    hasOthers: OTHERS.test(masked.text),
  };
}

/** Who is told with a preposition of his own did not lead: „vom Lead-Investor A sowie von B“. */
const NEW_START = /^[,、]? ?(?:[\p{L}]+ )?(?:von|vom|from|by|neu dabei|dabei|mit dabei) /u;

function listFrom(masked: Masked, from: number, isLead: boolean): Item[] {
  const items: Item[] = [];
  let rest = masked.text.slice(from, from + 400);
  for (let rule = FIRST; ; rule = NEXT) {
    const match = rule.exec(rest);
    if (!match || (isLead && rule === NEXT && NEW_START.test(rest))) return items;
    items.push(...partiesIn(masked, match.groups!['who']));
    rest = rest.slice(match[0].length);
  }
}
