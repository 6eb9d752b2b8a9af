/** What a recogniser might find in a text, said by its words: spans are where they stand. */
import { composeBody } from '../../src/articles/article.rules.ts';
import type { UncertainAmount } from '../../src/text/amount.ts';
import { parseEdtf, type UncertainDate } from '../../src/text/edtf.ts';
import type { Found, FoundParty, FoundProposal, SourceText, Span } from '../../src/ingest/recognise/found.ts';
import { paragraphs } from './factories.ts';

export function textOf(title: string, ...blocks: string[]): SourceText {
  const { bodyText, blocks: placed } = composeBody(paragraphs(...blocks));
  return {
    title,
    text: bodyText,
    blocks: placed.map(({ span }) => ({ ...span, blockKind: 'PARAGRAPH', language: 'en' })),
    language: 'en',
    publishedOn: null,
  };
}

const RULE = { rule: 'test', confidence: 0.8 };

export const day = (edtf: string): UncertainDate => ({ ...parseEdtf(edtf), verbatim: null });
export const euros = (value: string): UncertainAmount => ({
  min: value,
  max: value,
  currency: 'EUR',
  qualifier: 'EXACT',
  verbatim: null,
});

/** Finds in one text; what has no sentence there is not found. */
export class Finder {
  readonly source: SourceText;
  readonly #parties: FoundParty[] = [];
  readonly #facts: FoundProposal[] = [];

  constructor(source: SourceText) {
    this.source = source;
  }

  span(words: string): Span | null {
    const start = this.source.text.indexOf(words);
    return start < 0 ? null : { start, end: start + words.length };
  }

  party(
    party: 'PERSON' | 'COMPANY',
    name: string,
    more: Partial<Pick<FoundParty, 'known' | 'names' | 'confidence'>> = {},
  ): this {
    const span = this.span(name);
    if (!span) return this;
    this.#parties.push({
      ...RULE,
      key: name,
      party,
      name,
      companyKind: party === 'COMPANY' ? 'COMPANY' : null,
      names: [],
      mentions: [{ ...span, how: 'NAME' }],
      known: [],
      ...more,
    });
    return this;
  }

  /** A fact that stands on the sentence, where the text has that. */
  fact(
    sentence: string,
    fact: (span: Span) => Omitted,
    more: { confidence?: number; rule?: string } = {},
  ): this {
    const span = this.span(sentence);
    if (span) this.#facts.push({ ...RULE, ...more, evidence: [span], ...fact(span) });
    return this;
  }

  get found(): Found {
    return { sentences: [], money: [], dates: [], parties: this.#parties, proposals: this.#facts };
  }
}

type WithoutJudgement<Fact> = Fact extends FoundProposal
  ? Omit<Fact, 'rule' | 'confidence' | 'evidence'>
  : never;
type Omitted = WithoutJudgement<FoundProposal>;
