/** Where the sentences of facts stand in the text as it is now. */
import type { Node } from '@tiptap/pm/model';

/** A stretch of the editor's document that is one stretch of the body text. */
interface Piece {
  /** Where it begins in the text, and in the document. */
  start: number;
  position: number;
  length: number;
}

/** The text that facts count in, made of the document; blocks without words are no part of it. */
export function textOfDocument(document: Node): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  let former: Node | null = null;
  document.forEach((block, offset) => {
    if (block.textContent.trim() === '') return;
    const goesOn = block.type.name === 'item' && former?.type.name === 'item' && block.attrs.opens !== true;
    if (former) text += goesOn ? '\n' : '\n\n';
    pieces.push({ start: text.length, position: offset + 1, length: block.content.size });
    text += block.textContent;
    former = block;
  });
  return { text, pieces };
}

/** The words nearest to where they stood; null where the text has them no more. */
export function findWords(text: string, words: string, near: number): number | null {
  if (words === '') return null;
  const after = text.indexOf(words, Math.max(near, 0));
  const before = text.lastIndexOf(words, Math.max(near, 0));
  if (after < 0 || before < 0) return after < 0 ? (before < 0 ? null : before) : after;
  return after - near <= near - before ? after : before;
}

/** A place of the text as a place of the document. */
export function positionOf(pieces: readonly Piece[], at: number): number | null {
  const piece = pieces.findLast(({ start }) => start <= at);
  return piece ? piece.position + Math.min(at - piece.start, piece.length) : null;
}
