/** Stretches of text that look, lead or name otherwise. */
import { Mark, markInputRule } from '@tiptap/core';

function toggled(
  name: string,
  tag: string,
  { key, alias, rule }: { key: string; alias: string; rule: RegExp },
) {
  return Mark.create({
    name,
    parseHTML: () => [{ tag }, { tag: alias }],
    renderHTML: () => [tag, {}, 0],
    addKeyboardShortcuts() {
      return { [key]: () => this.editor.commands.toggleMark(name) };
    },
    addInputRules() {
      return [markInputRule({ find: rule, type: this.type })];
    },
  });
}

export const Strong = toggled('strong', 'strong', {
  key: 'Mod-b',
  alias: 'b',
  rule: /(?:^|\s)(\*\*([^*]+)\*\*)$/,
});
export const Emphasis = toggled('emphasis', 'em', { key: 'Mod-i', alias: 'i', rule: /(?:^|\s)(_([^_]+)_)$/ });

export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => /^https?:\/\//.test(element.getAttribute('href') ?? '') && null,
    },
  ],
  renderHTML: ({ HTMLAttributes: { href } }) => ['a', { href: href as string, rel: 'noopener nofollow' }, 0],
});

/** Names a person or company of the archive. Two may touch or overlap; `key` keeps them apart. */
export const Mention = Mark.create({
  name: 'mention',
  inclusive: false,
  excludes: '',
  addAttributes: () => ({
    type: { default: null, parseHTML: (element) => element.dataset.mention },
    id: { default: null, parseHTML: (element) => element.dataset.id },
    name: { default: null, parseHTML: (element) => element.title },
    key: { default: 0, parseHTML: (element) => Number(element.dataset.key) },
  }),
  parseHTML: () => [{ tag: 'span[data-mention]' }],
  renderHTML: ({ mark: { attrs } }) => [
    'span',
    {
      'data-mention': attrs.type as string,
      'data-id': attrs.id as string,
      title: attrs.name as string,
      'data-key': attrs.key as number,
    },
    0,
  ],
});
