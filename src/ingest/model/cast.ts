/** Who takes part in what a model finds: the parties that the rules found, and those that the text names besides. */
import type { CompanyKind } from '../../database/generated/enums.ts';
import type { FoundParty, Judgement, PartyKind, PartyMention, Span } from '../recognise/found.ts';
import { NameIndex } from '../recognise/name-index.ts';
import { isWithin, overlaps } from './find-words.ts';
import { Unfounded } from './unfounded.ts';

/** What is longer is no name, and what has neither a capital, a digit nor a Chinese character is a word. */
const LONGEST = 120;
const NAME = /[\p{Lu}\p{Lt}\p{N}\p{Script=Han}]/u;

export class Cast {
  /** Whom the rules did not find. */
  readonly added: FoundParty[] = [];
  readonly #text: string;
  readonly #judgement: Judgement;
  readonly #byName = new Map<string, FoundParty>();

  constructor(text: string, found: readonly FoundParty[], judgement: Judgement) {
    this.#text = text;
    this.#judgement = judgement;
    for (const party of found) {
      const placed = party.mentions.filter(({ how }) => how === 'NAME');
      const forms = placed.map(({ start, end }) => text.slice(start, end));
      for (const name of [party.name, ...party.names.map(({ value }) => value), ...forms]) {
        if (!this.#byName.has(name)) this.#byName.set(name, party);
      }
    }
  }

  /** Takes a name in that the text has. A longer or shorter form of a party's is the party's. */
  introduce(given: string, kind: 'PERSON' | CompanyKind): void {
    const name = given.trim();
    if (this.#byName.has(name)) return;
    if (!NAME.test(name) || name.length > LONGEST || !this.#text.includes(name)) throw new Unfounded('name');
    const mentions = new NameIndex([[name, null]])
      .search(this.#text)
      .map(({ start, end }): PartyMention => ({ start, end, how: 'NAME' }));
    const party = kind === 'PERSON' ? 'PERSON' : 'COMPANY';
    const [owner, ...others] = this.#namedAt(mentions);
    if (mentions.length === 0 || others.length > 0 || (owner && owner.party !== party)) {
      throw new Unfounded('name');
    }
    const own = owner ?? {
      ...this.#judgement,
      key: `model-${this.added.length + 1}`,
      party,
      name,
      companyKind: kind === 'PERSON' ? null : kind,
      names: [],
      mentions,
      known: [],
    };
    if (!owner) this.added.push(own);
    this.#byName.set(name, own);
  }

  /** The party of that name, which must be spoken of in the evidence. */
  find(name: string, evidence: readonly Span[], kind?: PartyKind): FoundParty {
    const party = this.#byName.get(name.trim());
    if (
      !party ||
      (kind && party.party !== kind) ||
      !party.mentions.some((each) => isWithin(each, evidence))
    ) {
      throw new Unfounded('name');
    }
    return party;
  }

  #namedAt(places: readonly Span[]): FoundParty[] {
    return [...new Set(this.#byName.values())].filter(({ mentions }) =>
      mentions.some((mention) => mention.how === 'NAME' && places.some((place) => overlaps(mention, place))),
    );
  }
}
