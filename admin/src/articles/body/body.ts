/** The body of an article as the API takes it, with whom it names. All places are UTF-16 units. */
import type { BlockKind, MarkKind } from '../../generated/enums.ts';

export interface BodyMark {
  markKind: MarkKind;
  /** Within the block's own text. */
  start: number;
  end: number;
  /** Of a LINK. */
  href: string | null;
}

export interface BodyBlock {
  blockKind: BlockKind;
  /** Of a HEADING: 2 to 4. */
  level: number | null;
  /** A LIST has one line an item. */
  text: string;
  marks: BodyMark[];
}

export interface NamedParty {
  __typename: 'Person' | 'Company';
  id: string;
  name: string;
}

export interface Naming {
  party: NamedParty;
  /** Within the text of the whole body. */
  start: number;
  end: number;
}

export interface Body {
  blocks: BodyBlock[];
  namings: Naming[];
}

const BETWEEN = '\n\n';

/** The text that all places of facts and names count in: an empty line between two blocks. */
export function bodyText(blocks: readonly { text: string }[]): string {
  return blocks.map(({ text }) => text).join(BETWEEN);
}

/** Where each block begins in `bodyText`. */
export function blockStarts(blocks: readonly { text: string }[]): number[] {
  let at = 0;
  return blocks.map(({ text }) => {
    const start = at;
    at += text.length + BETWEEN.length;
    return start;
  });
}
