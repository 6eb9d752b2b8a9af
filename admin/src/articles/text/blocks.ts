/** The blocks of an article as TipTap's nodes: all flat texts. A line break is a `\n` in them. */
import { Node } from '@tiptap/core';

interface BlockShape {
  tag: string;
  /** Ways a foreign page or program writes it. */
  tags?: string[];
  keys?: string;
  className?: string;
}

function flatBlock(name: string, { tag, tags = [tag], keys, className }: BlockShape) {
  return Node.create({
    name,
    group: 'block',
    content: 'text*',
    defining: true,
    whitespace: 'pre',
    parseHTML: () => [
      ...(className ? [{ tag: `${tag}.${className}`, priority: 60 }] : []),
      ...tags.map((each) => ({ tag: each })),
    ],
    renderHTML: () => [tag, className ? { class: className } : {}, 0],
    addKeyboardShortcuts() {
      return keys ? { [keys]: () => this.editor.commands.toggleNode(name, 'paragraph') } : {};
    },
  });
}

export const Paragraph = flatBlock('paragraph', { tag: 'p' });
export const Quote = flatBlock('quote', { tag: 'blockquote', keys: 'Mod-Shift-b' });
export const Caption = flatBlock('caption', { tag: 'figcaption' });

export const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'text*',
  defining: true,
  whitespace: 'pre',
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  parseHTML: () => [
    { tag: 'h1', attrs: { level: 2 } },
    ...[2, 3, 4].map((level) => ({ tag: `h${level}`, attrs: { level } })),
  ],
  renderHTML: ({ node }) => [`h${node.attrs.level as number}`, {}, 0],
  addKeyboardShortcuts() {
    const toggle = (level: number) => () =>
      this.editor.commands.toggleNode('heading', 'paragraph', { level });
    return { 'Mod-Shift-2': toggle(2), 'Mod-Shift-3': toggle(3), 'Mod-Shift-4': toggle(4) };
  },
});

/** One item; `opens` begins a list of its own after another one. */
export const Item = Node.create({
  name: 'item',
  group: 'block',
  content: 'text*',
  defining: true,
  addAttributes: () => ({ opens: { default: false, keepOnSplit: false, rendered: false } }),
  parseHTML: () => [{ tag: 'li' }, { tag: 'div[data-item]' }],
  renderHTML: () => ['div', { 'data-item': '' }, 0],
  addKeyboardShortcuts() {
    const leave = () => {
      const { $from, empty } = this.editor.state.selection;
      const isHere = empty && $from.parent.type.name === 'item';
      return isHere && $from.parentOffset === 0 && this.editor.commands.setNode('paragraph');
    };
    return {
      'Mod-Shift-8': () => this.editor.commands.toggleNode('item', 'paragraph'),
      Backspace: leave,
      Enter: () => {
        const { $from } = this.editor.state.selection;
        if ($from.parent.type.name !== 'item') return false;
        return $from.parent.content.size === 0
          ? this.editor.commands.setNode('paragraph')
          : this.editor.chain().splitBlock().setNode('item').run();
      },
    };
  },
});
