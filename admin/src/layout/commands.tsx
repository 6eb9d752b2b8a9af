import { createContext, useContext, useEffect, useEffectEvent, useMemo, useRef, type ReactNode } from 'react';
import type { LucideIcon } from 'lucide-react';
import { useStore } from 'ra-core';
import { createKeyReader } from './key-reader.ts';

/** Something the reader can do here: found in the palette, listed by `?`, done by its keys. */
export interface Command {
  /** Distinguishes it among those of the screen. */
  id: string;
  /** What it does, as verb and object, in the reader's language. */
  label: string;
  /** Keys pressed together (`Ctrl Enter`) or one after the other (`g h`). Letters act outside fields alone. */
  keys?: string;
  icon?: LucideIcon;
  run: () => void;
  /** Why it cannot be done now; it is shown and does nothing. */
  disabledReason?: string;
  /** Known by its keys alone: `j` and `k` are no entries of the palette. */
  isHidden?: boolean;
}

interface Registry {
  add: (commands: readonly Command[]) => () => void;
  list: () => readonly Command[];
}

const Commands = createContext<Registry | null>(null);

/** Keeps what the screens offer and listens to the keyboard for all of them; the latest of equal keys wins. */
export function CommandsProvider({ children }: { children: ReactNode }) {
  const [lettersAct] = useLettersAct();
  const groups = useRef<(readonly Command[])[]>([]);
  const registry = useMemo<Registry>(
    () => ({
      add: (commands) => {
        groups.current.push(commands);
        return () => {
          groups.current = groups.current.filter((group) => group !== commands);
        };
      },
      list: () => groups.current.toReversed().flat(),
    }),
    [],
  );
  useEffect(() => {
    const read = createKeyReader();
    const listen = (event: KeyboardEvent): void => {
      const keyed = registry.list().filter(({ keys }) => keys !== undefined);
      const pressed = read(
        event,
        keyed.map(({ keys }) => keys!),
        { lettersAct },
      );
      const command = keyed.find(({ keys }) => keys === pressed);
      if (!command) return;
      event.preventDefault();
      if (command.disabledReason === undefined) command.run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [registry, lettersAct]);
  return <Commands value={registry}>{children}</Commands>;
}

export function useCommandList(): () => readonly Command[] {
  return useContext(Commands)!.list;
}

/** Offers commands as long as the component is shown. What they do may change with every render. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useContext(Commands)!;
  const latest = useEffectEvent(() => commands);
  const shape = JSON.stringify(
    commands.map(({ id, label, keys, disabledReason, isHidden }) => [
      id,
      label,
      keys,
      disabledReason,
      isHidden,
    ]),
  );
  useEffect(
    () => registry.add(latest().map((command, index) => ({ ...command, run: () => latest()[index]?.run() }))),
    // Registered anew when what the palette shows of them changes, not with every render.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
    [registry, shape],
  );
}

/** Whether single letters act; WCAG 2.1.4 wants a way to switch them off. */
export function useLettersAct(): [boolean, (value: boolean) => void] {
  const [value, set] = useStore('lettersAct', true);
  return [value, set];
}
