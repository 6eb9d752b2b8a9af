/** Scrolls the text's own pane and nothing around it; what is in sight stays where it is. */
export function bringIntoSight(box: HTMLElement | null, selector: string, where: 'centre' | 'nearest'): void {
  const found = box?.querySelector(selector);
  const pane = box?.closest<HTMLElement>('[data-scrolls]');
  if (!found || !pane) return;
  const [passage, view] = [found.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (passage.top >= view.top && passage.bottom <= view.bottom - 40) return;
  const room = where === 'centre' ? view.height / 3 : passage.top < view.top ? 24 : view.height - 96;
  pane.scrollTop += passage.top - view.top - room;
}

/** A point of the page as a place in the text; null outside of it. */
export function placeOf(node: Node | null, offset: number): number | null {
  const paragraph = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>(
    '[data-start]',
  );
  if (!node || !paragraph) return null;
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(node, offset);
  return Number(paragraph.dataset.start) + range.toString().length;
}
