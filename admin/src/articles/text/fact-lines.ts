import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';

export const factLinesKey = new PluginKey<DecorationSet>('factLines');

/** The lines under the sentences of facts. They move with the text and are drawn anew only when the facts change. */
export const FactLines = Extension.create({
  name: 'factLines',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: factLinesKey,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, lines) =>
          (transaction.getMeta(factLinesKey) as DecorationSet | undefined) ??
          (transaction.docChanged ? lines.map(transaction.mapping, transaction.doc) : lines),
      },
      props: { decorations: (state) => factLinesKey.getState(state) },
    }),
  ],
});
