import { Extension, type Range, type Storage } from '@tiptap/core';
import { Suggestion } from '@tiptap/suggestion';
import type { Editor } from '@tiptap/react';
import { createStore, type Store } from '../../api/store.ts';
import type { NamedParty } from '../body/body.ts';

/** Who is being named: where in the text, by what was typed so far, and where that stands on the screen. */
export interface NameQuery {
  range: Range;
  text: string;
  place: { left: number; bottom: number; top: number };
  /** The words stay as they are and get the name, instead of being exchanged for it. */
  keepsWords: boolean;
}

declare module '@tiptap/core' {
  interface Storage {
    mentionSearch: {
      query: Store<NameQuery | null>;
      /** What the open list does with a key; true where it took it. */
      onKey: Store<((event: KeyboardEvent) => boolean) | null>;
    };
  }
}

/** `@` begins to name somebody; the list is drawn by the page, which follows `query`. */
export const MentionSearch = Extension.create({
  name: 'mentionSearch',
  addStorage: (): Storage['mentionSearch'] => ({
    query: createStore<NameQuery | null>(null),
    onKey: createStore<((event: KeyboardEvent) => boolean) | null>(null),
  }),
  addProseMirrorPlugins() {
    const { editor, storage } = this;
    const show = (props: {
      range: Range;
      query: string;
      clientRect?: (() => DOMRect | null) | null;
    }): void => {
      const place = props.clientRect?.();
      storage.query.set(
        place
          ? {
              range: props.range,
              text: props.query,
              place: { left: place.left, bottom: place.bottom, top: place.top },
              keepsWords: false,
            }
          : null,
      );
    };
    return [
      Suggestion({
        editor,
        char: '@',
        allowSpaces: true,
        // Scripts without spaces name people right after a word; an address of mail is no name.
        allowedPrefixes: null,
        allow: ({ state, range }) => {
          const before = state.doc.textBetween(Math.max(range.from - 1, 0), range.from, ' ', ' ');
          return !/[a-z\d._-]/i.test(before) && range.to - range.from < 60;
        },
        items: () => [],
        render: () => ({
          onStart: show,
          onUpdate: show,
          onKeyDown: ({ event }) => storage.onKey.get()?.(event) ?? false,
          onExit: () => storage.query.set(null),
        }),
      }),
    ];
  },
});

/** Names the marked words, or asks for a name at the cursor. */
export function beginNaming(editor: Editor): void {
  const { from, to, empty } = editor.state.selection;
  if (empty) {
    const before = editor.state.doc.textBetween(Math.max(from - 1, 0), from, ' ', ' ');
    editor
      .chain()
      .focus()
      .insertContent(/[a-z\d._-]/i.test(before) ? ' @' : '@')
      .run();
    return;
  }
  const [start, end] = [editor.view.coordsAtPos(from), editor.view.coordsAtPos(to)];
  editor.commands.focus();
  editor.storage.mentionSearch.query.set({
    range: { from, to },
    text: editor.state.doc.textBetween(from, to),
    place: { left: start.left, bottom: end.bottom, top: start.top },
    keepsWords: true,
  });
}

/** Puts the name in; a space after it lets one write on. */
export function nameParty(editor: Editor, { range, keepsWords }: NameQuery, party: NamedParty): void {
  const mark = {
    type: 'mention',
    attrs: { type: party.__typename, id: party.id, name: party.name, key: Date.now() },
  };
  const chain = editor.chain().focus();
  if (keepsWords) {
    chain.setTextSelection(range).setMark(mark.type, mark.attrs).setTextSelection(range.to).run();
  } else {
    chain
      .insertContentAt(range, [
        { type: 'text', text: party.name, marks: [mark] },
        { type: 'text', text: ' ' },
      ])
      .run();
  }
  editor.storage.mentionSearch.query.set(null);
}
