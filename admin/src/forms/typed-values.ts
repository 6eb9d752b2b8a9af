/** What somebody typed and did not save, kept on this device until it is saved, dropped or taken back. */

export interface TypedValues {
  /** Of the record that was changed; null while it is new. */
  revision: number | null;
  /** ISO 8601. */
  typedAt: string;
  /** The fields that were changed, each as it was left. */
  changes: Record<string, unknown>;
}

const keyOf = (keptAs: string): string => `backfile.typed.${keptAs}`;

/** A device that is full or forbids storage keeps nothing; the form goes on. */
export function keepTyped(keptAs: string, typed: TypedValues): void {
  try {
    localStorage.setItem(keyOf(keptAs), JSON.stringify(typed));
  } catch {
    // Nothing to do: the unsaved-changes question still stands between the text and its loss.
  }
}

export function takeTyped(keptAs: string): TypedValues | null {
  const text = localStorage.getItem(keyOf(keptAs));
  return text === null ? null : (JSON.parse(text) as TypedValues);
}

export function dropTyped(keptAs: string): void {
  localStorage.removeItem(keyOf(keptAs));
}
