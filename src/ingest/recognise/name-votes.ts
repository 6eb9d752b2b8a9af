/** What the words around a name say it is: a person or a company. */
import type { Sentence } from './read-sentences.ts';
import type { Run } from './capital-runs.ts';
import { isKnownOrganisation } from './words/known-organisations.ts';
import { endsInTradeNoun, TRADE_AFTER } from './words/trade-nouns.ts';

export interface Votes {
  person: number;
  company: number;
}

/** How far the words around a name are looked at. */
const REACH = 70;
const OF = /^\s(?:von|bei|bei der|beim|vom|der|des|von der|of|at|for|from|of the|at the)\s$/;

const personBefore: readonly (readonly [RegExp, number])[] = [
  [
    /(?:^|[\s(„“"])(?:Herrn?|Frau|Dr\.|Prof\.|Mr\.?|Mrs\.?|Ms\.?|Sir|Lord|Bundeskanzler(?:in)?|Kanzler(?:in)?|\p{L}*[Mm]inister(?:in)?|Senator(?:in)?|Bürgermeister(?:in)?|Richter(?:in)?|Anwalt|Anwältin|Kommissar(?:in)?|Minister|Senator|President|Kommilitone[n]?|Autor(?:in)?|Unternehmer(?:in)?|Milliardär(?:in)?|Investorin|Experte|Expertin|entrepreneur|billionaire|author|economist|analyst|scientist|professor|lawyer)\s$/u,
    3,
  ],
  [/\p{N}{2}-(?:jährigen?r?|year-old)\s$/u, 3],
  [/(?:sagte|sagt|erklärte|betonte|so|says|said|laut|nach Angaben von|according to|told by)\s$/, 0.8],
];
const personAfter: readonly (readonly [RegExp, number])[] = [
  [/^ \(\p{N}{2}\)|^, \p{N}{2},/u, 3],
  [
    /^ (?:has |have )?(?:left the board|resigned|retired|stepped down|steps down|tritt zurück|trat zurück)\b/,
    2,
  ],
  [/^, (?:who|whose|die seit|der seit|der das|der die|die das)\s/, 1.5],
  [
    /^(?:,)? (?:sagte|sagt|erklärte|betonte|meinte|said|says|told|added|wrote|schrieb|fügte|argued|wurde .{0,30}geboren|studierte|studied|graduated|was born)\b/,
    1,
  ],
];
const SORT =
  '(?:[Ii]nvestoren|[Gg]eldgebern?|[Uu]nternehmen|[Ff]irmen|[Kk]onzernen?|[Ss]tart-?[Uu]ps|[Kk]unden|[Pp]artnern?|[Ww]ettbewerbern?|[Kk]onkurrenten|[Rr]ivalen|[Hh]erstellern?|[Aa]nbietern?|[Bb]anken|[Ff]onds|[Mm]arken|investors|backers|companies|firms|startups|start-ups|customers|clients|partners|rivals|competitors|automakers|chipmakers|brands|banks)';
const LIKE =
  '(?: zusammen mit)?(?:,? (?:wie|wie etwa|etwa|darunter|unter anderem|including|such as|like|include|included|sind|waren|gehören|gehörten|zählen|zählten|wurden))?(?: unter anderem| auch| die| der| the)*:?';
const companyBefore: readonly (readonly [RegExp, number])[] = [
  [/(?:worked|works|working|arbeitete|arbeitet)(?: zuvor| previously)? (?:at|for|bei|für)\s$/, 2],
  [new RegExp(`${SORT}${LIKE}\\s$`), 3],
  [
    /(?:unter (?:der )?(?:Führung|Leitung|Federführung) (?:von|des|der)|angeführt (?:von|durch)|angeführt wurde die Runde von|led by|participation (?:from|of|by)|unter Beteiligung von|backed by|joined by|investments? from|funding from|finanziert von|stake in|shares (?:of|in)|Anteile an|Beteiligung an|Börsengang von|IPO of|Übernahme von|acquisition of|Fusion mit|merger with|Tochter von|subsidiary of|owned by|acquired by|spun out of|Kooperation mit|partnership with|collaboration with|zusammen mit|Umsatz von|revenue of|Gründung von|founding of)(?: dem| der| den| the)?\s$/,
    2,
  ],
  [
    /(?:gründete[n]?|gegründete|founded|co-founded|acquired?|acquires|buys|bought|übernimmt|übernahm|kauft|kaufte|joined|joins|leaves|quit|verlässt|verließ|runs|heads|leads|leitet|führt)(?: \d{4})?(?: das| die| den| the)?\s$/,
    2,
  ],
  [
    /(?:percent|per cent|%|Prozent|Anteile|stake|shares)(?: der Anteile| der Aktien)? (?:of|in|an|von|der)\s$/,
    2,
  ],
  [
    /(?:formerly|known as|formerly called|vormals|ehemals|bekannt als|renamed(?: itself)?(?: to| as)?|rebranded as|heißt (?:ab sofort|jetzt|nun|künftig)|(?:years|Jahren?) (?:at|bei)|filed with)(?: the)?\s$/,
    2,
  ],
  [
    /(?:[Tt]he new company|[Dd]as neue Unternehmen|[Dd]ie neue Firma|joint venture|Gemeinschaftsunternehmen),? (?:called |named |namens )?$/,
    2,
  ],
  [
    /(?:was|is now|formerly|previously|originally) (?:called|known as)\s[„“"]?$|(?:hieß|firmierte)(?: noch| bis \d{4})?(?: als)?\s[„“"]?$/,
    2,
  ],
  [/(?:\bbei|\bat|\bzu|\bto join|\bfrom|\bby)\s$/, 0.7],
];
const companyAfter: readonly (readonly [RegExp, number])[] = [
  [
    /^ (?:plant|plante|plans|planned|prüft|erwägt|files|filed) [^.!?;]{0,30}?(?:Börsengang|IPO|initial public offering)/,
    2,
  ],
  [
    /^-(?:Mit|Co-?|Ex-)?\p{Lu}?\p{L}*(?:[Gg]ründer|[Gg]eschäftsführer|[Cc]hef|CEO|CFO|CTO|[Ss]precher|[Aa]ktie|[Tt]ochter|[Kk]onzern|[Vv]orstand|[Aa]ufsichtsrat|[Mm]itarbeiter|[Mm]anager)/u,
    3,
  ],
  [
    /^(?:['’]s|s|['’])? (?:co-?founders?|founders?|CEO|CFO|CTO|chief|chairman|chairwoman|parent|shares|stock|[Gg]ründer|Mitgründer|Vorstandschef|Finanzchef|Aktie)/,
    2,
  ],
  [
    /^(?: \([^()]{1,40}\))?,? (?:has |have |hat |haben )?(?:raised|raises|secures|secured|closes|closed|bags|lands|nabs|scores|acquires|acquired|files|filed|sammelt|sammelte|erhält|erhielt|schließt|schloss|übernimmt|sichert|holt|streicht|beschäftigt|entlässt|employs|fusionierte?|completes|completed)\b/,
    1.5,
  ],
  [
    /^(?: \([^()]{1,40}\))?,? (?:announced|announces|launches|launched|plans|planned|unveils|unveiled|reported|reports|operates|develops|makes|sells|offers|plant|plante|kündigt|kündigte|meldet|meldete|will|entwickelt|entwickelte|produziert|bietet|betreibt|wurde|war|gehört|verkauft|stellte|stellt|bringt|brachte|begann|reichte|wechselte)\b/,
    0.7,
  ],
  [/^ (?:rival|competitor|spin-?off|alumn[ai]|veterans?|engineers|executives?)(?= )/, 2],
  [/^“? bekannt(?=[,. ])/, 2],
  [/^ (?:heißt|hieß|firmiert) (?:ab sofort|jetzt|nun|künftig|seit|früher|bis)\b/, 2],
  [/^,? (?:was |is )?(?:formerly|previously) (?:known as |called )?\p{Lu}/u, 2],
  [/^(?: has| have| is)?(?: been)? (?:led|headed|run|chaired) by\b/, 2],
  [
    /^[^.!?;]{0,60}?(?:Series [A-K](?!\p{L})|[Ss]eed (?:round|funding)|funding round|Finanzierungsrunde|Serie[- ][A-K](?!\p{L})|-Runde)/u,
    1.3,
  ],
  [/^[“"]? hieß(?!\p{L})/u, 3],
  [/^ \((?:Nasdaq|NASDAQ|NYSE|FWB|HKEX|SSE|ETR|WKN|ISIN)\b/, 3],
  [
    /^[^.!?;]{0,60}? und (?:anderen|weiteren) (?:Investoren|Geldgebern|Unternehmen)|^[^.!?;]{0,60}? and (?:other|existing) (?:investors|backers|shareholders)/,
    2,
  ],
  [TRADE_AFTER, 2],
];

/** The votes of one place where the name stands. */
export function votesOf(text: string, run: Run, { start: from, end: to, language, titles }: Sentence): Votes {
  const isGerman = language.startsWith('de');
  const left = text.slice(Math.max(from, run.start - REACH), run.start);
  const right = text.slice(run.end, Math.min(to, run.end + REACH));
  const isKnown = isKnownOrganisation(run.text);
  const votes = {
    person: run.shape === 'PERSON' && !isKnown ? 3 : 0,
    company: run.shape === 'COMPANY' || isKnown ? 3 : 0,
  };
  for (const title of titles) {
    const between = title.end <= run.start ? text.slice(title.end, run.start) : null;
    const behind = title.start >= run.end ? text.slice(run.end, title.start) : null;
    if (between === ' ' && run.words.length > 1) votes.person += 2.5;
    if (between === ' ' && run.words.length === 1) votes.person += 1.5;
    if (between !== null && OF.test(between)) votes.company += 2;
    if (
      behind !== null &&
      /^, (?:der |die |den |dem |ein |eine |einen |the |a |an |its |the company['’]s )?$/.test(behind)
    ) {
      votes.person += 2;
    }
    if (behind === ' ' && run.words.length < 4) votes.company += 1.5;
  }
  if (endsInTradeNoun(left)) votes.company += 3;
  // SenseTime, OpenAI, N26: shapes that people's names do not have.
  if (
    run.words.some(({ text: word }) =>
      /^(?!Mc|Mac|De|Di|La|Le|Van)\p{Lu}\p{Ll}+\p{Lu}|\p{L}\p{N}|^\p{Ll}\p{Lu}/u.test(word),
    )
  ) {
    votes.company += 1.2;
  }
  if (run.words.some(({ text: word }) => /^\p{Lu}{5,}$/u.test(word))) votes.company += 1;
  const speech = sum(personBefore, left) + sum(personAfter, right);
  // Two plain words with a capital in a row are rarely anything else in German when they speak.
  const isPlain =
    isGerman && run.words.length === 2 && run.words.every(({ text: word }) => /^\p{Lu}\p{Ll}+$/u.test(word));
  votes.person += isPlain ? 2 * speech : speech;
  votes.company += sum(companyBefore, left) + sum(companyAfter, right);
  // A given name outweighs what stands behind it: "named Leonard Price chief executive".
  if (run.shape === 'PERSON' && !isKnown) votes.company *= 0.3;
  return votes;
}

function sum(patterns: readonly (readonly [RegExp, number])[], words: string): number {
  return patterns.reduce((total, [pattern, weight]) => total + (pattern.test(words) ? weight : 0), 0);
}
