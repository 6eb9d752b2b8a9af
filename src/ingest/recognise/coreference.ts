/**
 * Whom "he", „das Unternehmen“ and 该公司 stand for: the last one that was spoken of, in the sentence, the paragraph or
 * the paragraph before. Such a mention is never sure; who uses it lowers his confidence.
 */
import type { FoundParty, PartyKind, PartyMention, SourceText, Span } from './found.ts';
import type { Sentence } from './read-sentences.ts';
import { genderOf, type Gender } from './words/given-names.ts';

interface Placed extends PartyMention {
  party: FoundParty;
}

interface Word {
  pattern: RegExp;
  party: PartyKind;
  how: 'PRONOUN' | 'DESCRIPTION';
  gender?: Gender;
}

/** A pronoun is a word of its own; "es" and "it" say mostly nothing, so a verb of doing must stand beside them. */
const DOING_DE =
  'erhielt|erhält|bekam|sammelte|sammelt|plant|plante|kündigte|gründete|übernahm|übernimmt|kaufte|wurde|wird|hat|hatte|will|wollte|soll|reichte|wechselte|beschäftigt|entwickelt|verkauft|stellt|bietet|brachte|startete';
const DOING_EN =
  'raised|has raised|had raised|plans|planned|announced|has|had|was founded|was started|was set up|was established|was valued|is valued|acquired|launched|filed|employs|said|closed|secured|will|went public|operates|makes|develops|started';
const words: readonly Word[] = [
  {
    pattern: /(?<![\p{L}\p{N}-])(?:[Ee]r|[Ii]hm|[Ii]hn)(?![\p{L}\p{N}-])/gu,
    party: 'PERSON',
    how: 'PRONOUN',
    gender: 'MASCULINE',
  },
  {
    pattern: /(?<![\p{L}\p{N}-])(?:[Hh]e|[Hh]im)(?![\p{L}\p{N}-])/gu,
    party: 'PERSON',
    how: 'PRONOUN',
    gender: 'MASCULINE',
  },
  {
    pattern: /(?<![\p{L}\p{N}-])(?:[Ss]he)(?![\p{L}\p{N}-])/gu,
    party: 'PERSON',
    how: 'PRONOUN',
    gender: 'FEMININE',
  },
  {
    pattern:
      /(?<=\b(?:sagte|sagt|erklärte|betonte|gründete|leitet|leitete|wurde|war|ist|hat|hatte|übernahm|übernimmt|wechselte|studierte|arbeitete|meinte|schrieb|fügte|trat|tritt|verließ|kam) )sie(?![\p{L}-])|(?<![\p{L}-])[Ss]ie(?= (?:sagte|sagt|erklärte|betonte|gründete|leitet|leitete|wurde|war|ist|hat|hatte|übernahm|übernimmt|wechselte|studierte|arbeitete|meinte|schrieb|fügte|trat|tritt|verließ|kam)\b)/gu,
    party: 'PERSON',
    how: 'PRONOUN',
    gender: 'FEMININE',
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:${DOING_DE}) )es(?![\\p{L}-])(?! (?:gibt|sei|um|heißt|sich um|eine?n? )|\\s?,)|(?<![\\p{L}-])[Ee]s(?= (?:${DOING_DE})\\b(?! es))`,
      'gu',
    ),
    party: 'COMPANY',
    how: 'PRONOUN',
  },
  {
    pattern: new RegExp(`(?<![\\p{L}-])[Ii]t(?= (?:${DOING_EN})\\b)`, 'gu'),
    party: 'COMPANY',
    how: 'PRONOUN',
  },
  { pattern: /[他]/gu, party: 'PERSON', how: 'PRONOUN', gender: 'MASCULINE' },
  { pattern: /[她]/gu, party: 'PERSON', how: 'PRONOUN', gender: 'FEMININE' },
  {
    pattern:
      /(?<![\p{L}\p{N}-])[Dd]er (?:Manager|Unternehmer|Gründer|Ökonom|Ingenieur|Informatiker|Physiker|Jurist)(?= (?:ist|war|hat|hatte|wird|wurde|sagte|kam|leitete?|gründete|arbeitete|studierte|wechselte?|übernahm)\b)/gu,
    party: 'PERSON',
    how: 'DESCRIPTION',
    gender: 'MASCULINE',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}-])[Dd]ie (?:Managerin|Unternehmerin|Gründerin|Ökonomin|Ingenieurin|Informatikerin|Physikerin|Juristin)(?= (?:ist|war|hat|hatte|wird|wurde|sagte|kam|leitete?|gründete|arbeitete|studierte|wechselte?|übernahm)\b)/gu,
    party: 'PERSON',
    how: 'DESCRIPTION',
    gender: 'FEMININE',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}-])[Tt]he (?:entrepreneur|executive|founder|manager|engineer|economist|scientist)(?= (?:is|was|has|had|said|joined|left|founded|worked|studied|leads|runs|became)\b)/gu,
    party: 'PERSON',
    how: 'DESCRIPTION',
  },
  {
    pattern: /(?<![\p{L}\p{N}-])(?:[Dd]er|[Dd]em|[Dd]en) \p{N}{2}-Jährigen?(?![\p{L}-])/gu,
    party: 'PERSON',
    how: 'DESCRIPTION',
    gender: 'MASCULINE',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}-])(?:[Dd]as|[Dd]es|[Dd]em)(?: \p{Lu}\p{Ll}+er)?(?: \p{Ll}{2,20}){0,4}? (?:Unternehmens?|Start-?[Uu]ps?|Konzerns?|Fintechs?|Jungunternehmens?|Softwareunternehmens?|Technologieunternehmens?)(?![\p{L}-])(?! \p{Lu})/gu,
    party: 'COMPANY',
    how: 'DESCRIPTION',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}-])(?:[Dd]er Konzern|[Dd]en Konzern|[Dd]ie Firma|[Dd]er Firma|[Dd]ie Gesellschaft|[Dd]er Hersteller|[Dd]er Anbieter|[Dd]er Betreiber)(?![\p{L}-])(?! \p{Lu})/gu,
    party: 'COMPANY',
    how: 'DESCRIPTION',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}-])[Tt]he (?:[\p{L}]+-based |\p{Lu}\p{Ll}+ )?(?:company|start-?up|firm|group|business|chipmaker|carmaker|automaker|lender|retailer|developer)(?![\p{L}-])(?! \p{Lu})/gu,
    party: 'COMPANY',
    how: 'DESCRIPTION',
  },
  {
    pattern:
      /该公司|这家(?:初创)?公司|该企业|(?<=^|[，。；])公司(?=\p{Script=Han}|C[ETFO]O)|其(?=(?:创始人|CEO|董事长|估值|旗下|投后|投前|总部))/gu,
    party: 'COMPANY',
    how: 'DESCRIPTION',
  },
];

/** Words that name a speaker and no more; beside a verb of speech they are no plural and no form of address. */
const SPEAKERS: readonly { pattern: RegExp; gender?: Gender }[] = [
  { pattern: /^(?:er|he|him|ihm|der (?:Gründer|Manager|Unternehmer|Chef)|他)$/i, gender: 'MASCULINE' },
  {
    pattern: /^(?:sie|she|her|ihr|die (?:Gründerin|Managerin|Unternehmerin|Chefin)|她)$/i,
    gender: 'FEMININE',
  },
];

/** A name behind such a word is not what the sentence is about. */
const OBLIQUE =
  /(?:^|[\s(])(?:von|mit|bei|für|an|auf|aus|durch|gegen|über|unter|zu|zum|zur|nach|in|im|wie|als|laut|seit|of|by|with|from|to|for|at|in|on|about|than|like)(?: der| dem| den| die| das| the| \p{L}+er)?\s$|\p{Lu}\p{L}+ (?:der|des)\s$/u;
const OBLIQUE_HAN = /(?:担任|曾任|任|在|于|由|获得?|与|对|向|加入|离开|为|来自|收购|投资)$/;
const ACTORS = new Set(['COMPANY', 'BRAND', 'FUND', 'OTHER']);

export interface References {
  parties: FoundParty[];
  /** Whom a span names: the party whose mention covers it, overlaps it or lies in it. */
  partyAt: (span: Span) => FoundParty | null;
  /** Who speaks by the words that name a speaker: a person in them before a company, or whom "she" stands for. */
  speakerOf: (span: Span) => FoundParty | null;
  /** The last company or person that was spoken of before a place. */
  lastBefore: (position: number, party: PartyKind) => FoundParty | null;
}

export function findReferences(
  source: SourceText,
  sentences: readonly Sentence[],
  parties: readonly FoundParty[],
): References {
  const placed: Placed[] = parties
    .flatMap((party) => party.mentions.map((mention) => ({ ...mention, party })))
    .toSorted((a, b) => a.start - b.start);
  const bySentence: Placed[][] = sentences.map(() => []);
  let index = 0;
  for (const mention of placed) {
    while (index < sentences.length && sentences[index]!.end <= mention.start) index += 1;
    if (index < sentences.length && mention.start >= sentences[index]!.start) {
      bySentence[index]!.push(mention);
    }
  }
  const added = new Map<FoundParty, PartyMention[]>();
  sentences.forEach((sentence, number) => {
    for (const found of wordsOf(source.text, sentence)) {
      const here = bySentence[number]!;
      if (here.some((mention) => mention.start < found.end && found.start < mention.end)) continue;
      const party = antecedent(source, sentences, bySentence, number, found.start, found.word);
      if (!party) continue;
      const mention = { start: found.start, end: found.end, how: found.word.how };
      here.push({ ...mention, party });
      here.sort((a, b) => a.start - b.start);
      added.set(party, [...(added.get(party) ?? []), mention]);
    }
  });
  const whole = parties.map((party) => ({
    ...party,
    mentions: [...party.mentions, ...(added.get(party) ?? [])].toSorted((a, b) => a.start - b.start),
  }));
  const renewed = new Map(parties.map((party, at) => [party, whole[at]!]));
  const all = bySentence.flat();
  return {
    parties: whole,
    partyAt: (span) => {
      const hit = overlapping(all, span);
      return hit ? renewed.get(hit.party)! : null;
    },
    speakerOf: (span) => {
      const inside = all.filter((mention) => mention.start < span.end && span.start < mention.end);
      const person = inside.find(({ party }) => party.party === 'PERSON');
      const hit = person ?? overlapping(inside, span);
      if (hit) return renewed.get(hit.party)!;
      const gender = SPEAKERS.find(({ pattern }) =>
        pattern.test(source.text.slice(span.start, span.end)),
      )?.gender;
      const number = gender === undefined ? -1 : lastIndexBefore(sentences, span.start);
      const found =
        number < 0
          ? null
          : antecedent(source, sentences, bySentence, number, span.start, { party: 'PERSON', gender });
      return found ? renewed.get(found)! : null;
    },
    lastBefore: (position, party) => {
      const number = lastIndexBefore(sentences, position);
      const found =
        number < 0 ? null : antecedent(source, sentences, bySentence, number, position, { party });
      return found ? renewed.get(found)! : null;
    },
  };
}

function wordsOf(text: string, sentence: Sentence): (Span & { word: Word })[] {
  const own = text.slice(sentence.start, sentence.end);
  return words
    .flatMap((word) =>
      [...own.matchAll(word.pattern)].map((match) => ({
        word,
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      })),
    )
    .toSorted((a, b) => a.start - b.start);
}

function antecedent(
  { text, blocks }: SourceText,
  sentences: readonly Sentence[],
  bySentence: readonly (readonly Placed[])[],
  from: number,
  position: number,
  { party, gender }: { party: PartyKind; gender?: Gender },
): FoundParty | null {
  const block = sentences[from]!.block;
  let before = block - 1;
  while (before >= 0 && blocks[before]!.blockKind !== 'PARAGRAPH') before -= 1;
  for (let number = from; number >= 0; number -= 1) {
    if (sentences[number]!.block !== block && sentences[number]!.block < before) return null;
    if (sentences[number]!.block !== block && sentences[number]!.block !== before) continue;
    const fitting = bySentence[number]!.filter(
      (mention) =>
        mention.end <= position &&
        fits(mention.party, party, gender) &&
        !(number === from && isEmbedded(text, sentences[from]!, mention)),
    );
    const subjects = fitting.filter(
      (mention) => mention.how !== 'NAME' || !isOblique(text, bySentence[number]!, mention),
    );
    // Within the sentence the nearest subject, in those before the one that each is about.
    const isHan = sentences[number]!.language.startsWith('zh');
    const chosen =
      number === from
        ? (subjects.at(-1) ?? fitting.at(-1))
        : (subjects[0] ?? (isHan ? undefined : fitting.at(-1)));
    if (chosen) return chosen.party;
  }
  return null;
}

/** Behind "who" and „die“ somebody is mentioned by the way: "Keane, who came from Siemens, left the company". */
function isEmbedded(text: string, sentence: Sentence, { start }: Placed): boolean {
  const left = text.slice(Math.max(sentence.start, start - 80), start);
  return /, (?:who|which|whose|der|die|das|dessen|deren) [^,]*$/.test(left) && OBLIQUE.test(left);
}

/** Whoever follows in a list is what the first of it is. */
function isOblique(text: string, mentions: readonly Placed[], mention: Placed): boolean {
  const left = text.slice(Math.max(0, mention.start - 24), mention.start);
  if (!/(?:, | und | and |、|和)$/.test(left)) return OBLIQUE.test(left) || OBLIQUE_HAN.test(left);
  const before = mentions[mentions.indexOf(mention) - 1];
  const isListed = before !== undefined && mention.start - before.end <= 6;
  return isListed && isOblique(text, mentions, before);
}

function fits(candidate: FoundParty, party: PartyKind, gender: Gender | undefined): boolean {
  if (candidate.party !== party) return false;
  if (party === 'COMPANY') return ACTORS.has(candidate.companyKind ?? 'COMPANY');
  const own = genderOf(candidate.name.split(' ', 1)[0]!);
  return gender === undefined || own === null || own === gender;
}

/** The mention that shares most with a span; mentions are in order. */
function overlapping(mentions: readonly Placed[], { start, end }: Span): Placed | undefined {
  return mentions
    .filter((mention) => mention.start < end && start < mention.end)
    .toSorted(
      (a, b) =>
        Math.min(b.end, end) - Math.max(b.start, start) - (Math.min(a.end, end) - Math.max(a.start, start)),
    )[0];
}

function lastIndexBefore(sentences: readonly Sentence[], position: number): number {
  return sentences.findLastIndex((sentence) => sentence.start <= position);
}
