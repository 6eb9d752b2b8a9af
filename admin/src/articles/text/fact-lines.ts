import { Extension, type Storage } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Editor } from '@tiptap/react';
import { createStore, type Store } from '../../api/store.ts';
import { factMarkClass } from '../../ui/fact-mark.tsx';
import { findWords, positionOf, textOfDocument } from '../facts/anchor.ts';
import type { Fact } from '../facts/use-facts.ts';

interface Lines {
  /** Under each sentence the line of its kind; `spec.id` is its evidence. */
  all: DecorationSet;
  /** The one sentence that is pointed at. */
  lit: DecorationSet;
}

const key = new PluginKey<Lines>('factLines');

declare module '@tiptap/core' {
  interface Storage {
    factLines: {
      /** Hears which sentences a click is on. */
      picked: Store<((evidence: readonly string[]) => void) | null>;
    };
  }
}

/** The lines under the sentences of facts: they move with the text, and are made anew only when the facts change. */
export const FactLines = Extension.create({
  name: 'factLines',
  addStorage: (): Storage['factLines'] => ({
    picked: createStore<((evidence: readonly string[]) => void) | null>(null),
  }),
  addProseMirrorPlugins() {
    const { storage } = this;
    return [
      new Plugin<Lines>({
        key,
        state: {
          init: () => ({ all: DecorationSet.empty, lit: DecorationSet.empty }),
          apply: (transaction, former) => {
            const next = transaction.getMeta(key) as Partial<Lines> | undefined;
            if (!next && !transaction.docChanged) return former;
            const { all, lit } = { ...former, ...next };
            return {
              all: next?.all ?? all.map(transaction.mapping, transaction.doc),
              lit: next?.lit ?? lit.map(transaction.mapping, transaction.doc),
            };
          },
        },
        props: {
          decorations: (state) => {
            const { all, lit } = key.getState(state)!;
            const found = lit.find();
            return found.length === 0 ? all : all.add(state.doc, found);
          },
          handleClick: (view, position) => {
            const found = sentencesAt(view.state, position);
            if (found.length > 0) storage.picked.get()?.(found);
            return false;
          },
        },
      }),
    ];
  },
});

const idOf = (decoration: Decoration): string => (decoration.spec as { id: string }).id;

const sentencesAt = (state: EditorState, position: number): string[] =>
  key.getState(state)!.all.find(position, position).map(idOf);

/** Draws the lines of these facts; those whose words are gone have none. */
export function drawFacts(editor: Editor, facts: readonly Fact[]): void {
  const { state, view } = editor;
  const { text, pieces } = textOfDocument(state.doc);
  const lines = facts.flatMap(({ kind, passages }) =>
    passages.flatMap(({ id, exact, start }) => {
      const at = findWords(text, exact, start);
      const from = at === null ? null : positionOf(pieces, at);
      const to = at === null ? null : positionOf(pieces, at + exact.length);
      if (from === null || to === null || from >= to) return [];
      return [Decoration.inline(from, to, { class: factMarkClass({ kind }) }, { id })];
    }),
  );
  view.dispatch(state.tr.setMeta(key, { all: DecorationSet.create(state.doc, lines) }));
}

/** Lights one sentence, or none; answers whether the text has it. */
export function lightSentence(editor: Editor, evidence: string | null): boolean {
  const { state, view } = editor;
  const lines = key.getState(state)!;
  const found = evidence === null ? [] : lines.all.find(undefined, undefined, (spec) => spec.id === evidence);
  const lit = found.map(({ from, to }) => Decoration.inline(from, to, { class: LIT }, { id: 'lit' }));
  view.dispatch(state.tr.setMeta(key, { lit: DecorationSet.create(state.doc, lit) }));
  return found.length > 0;
}

const LIT = 'fact-lit';

/** Brings the lit sentence into sight, where it is out of it. */
export function showLit(editor: Editor): void {
  const lit = editor.view.dom.querySelector(`.${LIT}`);
  const { top = 0, bottom = 0 } = lit?.getBoundingClientRect() ?? {};
  if (lit && (top < 140 || bottom > window.innerHeight - 40)) lit.scrollIntoView({ block: 'center' });
}
