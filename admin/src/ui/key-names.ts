const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

const shown: Record<string, string> = {
  Ctrl: isApple ? '⌘' : 'Ctrl',
  Shift: isApple ? '⇧' : 'Shift',
  Enter: '↵',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** The caps to draw for keys pressed together, written as `Ctrl S`, `z`, `Ctrl Enter`. */
export function keyCaps(keys: string): string[] {
  return keys.split(' ').map((key) => shown[key] ?? key);
}

/** The same keys as `aria-keyshortcuts` wants them: `Control+S`. */
export function keyShortcut(keys: string | undefined): string | undefined {
  return keys
    ?.split(' ')
    .map((key) => (key === 'Ctrl' ? (isApple ? 'Meta' : 'Control') : key))
    .join('+');
}
