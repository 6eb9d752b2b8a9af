/** Who gave the money of a round, and who led it. */
import type { FoundRound } from './found.ts';
import { after, cues, OTHERS } from './investor-cues.ts';
import { partiesIn, pattern, type Item, type Masked } from './masked.ts';

export interface Investors {
  found: FoundRound['investors'];
  items: readonly Item[];
  hasOthers: boolean;
}

const SMALL = "(?:[\\p{L}][\\p{L}’'-]* ){0,5}?";
/** Before whoever invests may stand what he is, and in which company: "former Corvane executive Nina Patel". */
const LABEL = "(?:(?:Ex-)?<O>(?:(?:['’]s)?[- ]<T>|-[\\p{L}]{3,30}) |<T> )?";
const FIRST = pattern(`^${SMALL}${LABEL}„?(?<who><X>)`);
const NEXT = pattern(
  `^[“”"]?(?: \\([^()]{1,40}\\))?(?:, (?:der|die|das|which|who|an?|the) [^,.;\\uE001-\\uF8FF]{1,60}(?=, (?:und|and|sowie) ))?(?: aus [\\p{L}]+)?(?:, (?:und |and |sowie )?|,? und |,? and |,? sowie | & |(?:、|和|与|及|以及)(?:老股东|新股东)?)(?:(?!wie |was |which |who |as |while |um |damit |nachdem |bei |to |for |in |an |auf |at |valuing |bringing |sagte |said |teilte |mit |that |dass |will |hat |has |wurde |was |beteiligt|ebenfalls |auch |zudem |außerdem |including |joined |participation |alongside |sind |waren |are |were |participat|existing investors? include)[\\p{L}][\\p{L}’'-]* ){0,5}?${LABEL}„?(?<who><X>)`,
);
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
  for (const match of masked.text.matchAll(DESCRIBED_LIST)) {
    if (OF.test(masked.text.slice(Math.max(0, match.index - 60), match.index))) continue;
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

/** „Hafen Ventures, der Unternehmer Robert Maas und …“: names with what each of them is. */
const DESCRIBED =
  '(?:(?:the|der|die|das|an?|eine?) )?(?:(?:[\\p{L}-]+ ){0,2}(?:angel|shareholder|investor|backer|fund|firm|bank|entrepreneur|founder|[\\p{L}-]{0,30}(?:[Ii]nvestor|[Gg]eldgeber|[Uu]nternehmer|[Gg]ründer|[Ff]onds|[Gg]esellschafter|Angel|[Bb]ank)(?:in)?) )?';
const DESCRIBED_LIST = pattern(
  `<Xs>(?:(?:, (?:und |and |sowie )?| und | and | sowie )${DESCRIBED}<Xs>){0,5}`,
  'gu',
);

/** "Maas, the founder of X, joined": who stands behind such a word does not do what follows. */
const OF = /(?:^|\s)(?:of|at|bei|for|für)(?: the| der| dem)? $|, (?:who|which|whose) [^,.;]{1,40} $/u;

/** Who is told with a preposition of his own did not lead: „vom Lead-Investor A sowie von B“. */
const NEW_START =
  /^[,、]? ?(?:[\p{L}]+ )?(?:von|vom|from|by|neu dabei|dabei|mit dabei) |^, (?:die |der |the |auch |also )?(?:Alt|Bestands|bestehende|existing|previous|returning)/u;

const OWN_VERB = /^ (?:has|had|will|is|was|can|plans|wants|aims|intends|\p{Ll}{2,}ed)(?= )/u;

function listFrom(masked: Masked, from: number, isLead: boolean): Item[] {
  const items: Item[] = [];
  let rest = masked.text.slice(from, from + 400);
  for (let rule = FIRST; ; rule = NEXT) {
    const match = rule.exec(rest);
    if (!match || (isLead && rule === NEXT && NEW_START.test(rest))) return items;
    const behind = rest.slice(match[0].length);
    // "With $5 million from X, Y will grow": a subject of its own is no more of the list.
    if (rule === NEXT && rest.startsWith(', \uE002') && OWN_VERB.test(behind)) return items;
    items.push(...partiesIn(masked, match.groups!['who']));
    rest = behind;
  }
}
