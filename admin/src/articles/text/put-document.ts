import type { Editor } from '@tiptap/react';
import type { DocumentJson } from '../body/document.ts';

/**
 * Puts another text into the editor by exchanging the blocks that differ, so that the cursor and the page stay where they
 * are. It does not count as something that was typed, nor is it taken back by Ctrl Z.
 */
export function putDocument(editor: Editor, document: DocumentJson): void {
  const { state, view } = editor;
  const next = state.schema.nodeFromJSON(document);
  if (state.doc.eq(next)) return;
  const same = Math.min(state.doc.childCount, next.childCount);
  let first = 0;
  while (first < same && state.doc.child(first).eq(next.child(first))) first += 1;
  const [formerEnd, nextEnd] = [state.doc.childCount - 1, next.childCount - 1];
  const isSameAt = (at: number) => state.doc.child(formerEnd - at).eq(next.child(nextEnd - at));
  let last = 0;
  while (last < same - first && isSameAt(last)) last += 1;
  let start = 0;
  for (let at = 0; at < first; at += 1) start += state.doc.child(at).nodeSize;
  let end = state.doc.content.size;
  for (let at = 0; at < last; at += 1) end -= state.doc.child(state.doc.childCount - 1 - at).nodeSize;
  const blocks = Array.from({ length: next.childCount - last - first }, (_, at) => next.child(first + at));
  view.dispatch(
    state.tr.replaceWith(start, end, blocks).setMeta('addToHistory', false).setMeta('preventUpdate', true),
  );
}
