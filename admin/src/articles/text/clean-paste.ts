// What PostgreSQL keeps no text with; the API refuses it.
// oxlint-disable-next-line no-control-regex -- finding them is the point
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/** Characters as the archive keeps them, so that places in the text stay what they are. */
export const cleanText = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(CONTROL, '').normalize('NFC');

/** Foreign HTML with its white space as a page would show it: a line's end is a space, a `<br>` a line break. */
export function cleanHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  // Our own text has its line breaks as they are.
  if (body.querySelector('[data-pm-slice]')) return html;
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    node.data = cleanText(node.data).replaceAll(/\s+/g, ' ');
  }
  for (const line of body.querySelectorAll('br')) line.replaceWith('\n');
  // Our blocks hold text alone.
  const inner = body.querySelectorAll('blockquote p, li p, figcaption p');
  for (const block of inner) block.replaceWith(...block.childNodes);
  return body.innerHTML;
}
