import { Extension, Node, textblockTypeInputRule, type Extensions } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions';
import { Caption, Heading, Item, Paragraph, Quote } from './blocks.ts';
import { Emphasis, Link, Mention, Strong } from './marks.ts';

const Document = Node.create({ name: 'doc', topNode: true, content: 'block+' });
const Text = Node.create({ name: 'text', group: 'inline' });

/** What typing does beside writing: a break in the block, and the signs that many know from elsewhere. */
const Typing = Extension.create({
  name: 'typing',
  addKeyboardShortcuts() {
    return {
      'Shift-Enter': () =>
        this.editor.state.selection.$from.parent.type.name !== 'item' &&
        this.editor.commands.insertContent('\n'),
    };
  },
  addInputRules() {
    const { heading, quote, item } = this.editor.schema.nodes;
    return [
      textblockTypeInputRule({
        find: /^(#{2,4})\s$/,
        type: heading!,
        getAttributes: ([, signs]) => ({ level: signs!.length }),
      }),
      textblockTypeInputRule({ find: /^>\s$/, type: quote! }),
      textblockTypeInputRule({ find: /^[-*]\s$/, type: item! }),
    ];
  },
});

/** Everything a text may consist of; the first block is what a new line becomes. */
export const blocksAndMarks: Extensions = [
  Document,
  Paragraph,
  Text,
  Heading,
  Quote,
  Item,
  Caption,
  Strong,
  Emphasis,
  Link,
  Mention,
  UndoRedo,
  Typing,
];
