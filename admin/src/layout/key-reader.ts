const SEQUENCE_TIME = 1_000;

/** Where letters are text. */
function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** A dialog's or menu's own keys come first: what is under it rests. */
function isCovered(target: EventTarget | null): boolean {
  const dialog = document.querySelector('[role="dialog"],[role="menu"],[role="listbox"]:not([data-page])');
  return (
    dialog !== null &&
    !(target instanceof Node && dialog.contains(target) && dialog.hasAttribute('data-commands'))
  );
}

/** The press as commands write it: `Ctrl Shift s`, `?`, `Enter`. */
function pressOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  const isLetter = key.length === 1;
  return [
    ctrlKey || metaKey ? 'Ctrl' : '',
    // Shift has already made another character of a letter or sign.
    shiftKey && !isLetter ? 'Shift' : '',
    isLetter && (ctrlKey || metaKey) ? key.toUpperCase() : key,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Reads presses into the keys of a command, also those of two letters one after the other. */
export function createKeyReader() {
  let former: { press: string; at: number } | null = null;
  return function read(
    event: KeyboardEvent,
    known: readonly string[],
    { lettersAct }: { lettersAct: boolean },
  ): string | null {
    if (event.defaultPrevented || event.isComposing || event.altKey || event.key === 'Shift') return null;
    const press = pressOf(event);
    const isTogether = press.startsWith('Ctrl');
    // F6 leaves a field as it leaves anything else.
    const isFunction = /^F\d+$/.test(press);
    if (!isTogether && !isFunction && (isField(event.target) || isCovered(event.target))) return null;
    if (!isTogether && press.length === 1 && !lettersAct) return null;
    const sequence =
      former && event.timeStamp - former.at < SEQUENCE_TIME ? `${former.press} ${press}` : null;
    former = { press, at: event.timeStamp };
    if (sequence !== null && known.includes(sequence)) {
      former = null;
      return sequence;
    }
    // Buttons and links keep Enter and Space for themselves.
    const isOnControl =
      event.target instanceof HTMLElement && event.target.closest('a,button,summary') !== null;
    if (isOnControl && (press === 'Enter' || press === ' ')) return null;
    return known.includes(press) ? press : null;
  };
}
