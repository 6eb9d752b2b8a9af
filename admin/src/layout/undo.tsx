import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { useErrorWords } from '../api/use-error-words.ts';
import { useWords } from '../i18n/use-words.ts';
import { Toast } from '../ui/toast.tsx';
import { useCommands } from './commands.tsx';

interface Message {
  text: string;
  tone?: 'plain' | 'error';
  /**
   * Takes the act back; offered by a button and by `z` until the next message. A text that it answers with is said then.
   */
  undo?: () => Promise<unknown>;
}

const Tell = createContext<(message: Message) => void>(() => {});

/** Says what happened in one line at the bottom, and takes it back where that can be done. */
export function useTell(): (message: Message) => void {
  return useContext(Tell);
}

export function TellProvider({ children }: { children: ReactNode }) {
  const say = useWords();
  const { ofError } = useErrorWords();
  const [message, setMessage] = useState<(Message & { id: number }) | null>(null);
  const tell = useCallback(
    (next: Message) => setMessage((former) => ({ ...next, id: (former?.id ?? 0) + 1 })),
    [],
  );
  const undo = useMemo(() => {
    const { undo: takeBack } = message ?? {};
    return (
      takeBack &&
      (() => {
        setMessage(null);
        takeBack().then(
          (said) => tell({ text: typeof said === 'string' ? said : say('layout.undone') }),
          (error: unknown) => tell({ text: ofError(error), tone: 'error' }),
        );
      })
    );
  }, [message, tell, say, ofError]);
  useCommands([
    {
      id: 'undo',
      label: say('layout.undo'),
      keys: 'z',
      run: () => undo?.(),
      disabledReason: undo ? undefined : say('layout.nothingToUndo'),
    },
  ]);
  return (
    <Tell value={tell}>
      {children}
      {message && (
        <Toast
          key={message.id}
          tone={message.tone}
          onClose={() => setMessage(null)}
          closeLabel={say('layout.close')}
          act={undo && { label: say('layout.undo'), keys: 'z', onClick: undo }}
        >
          {message.text}
        </Toast>
      )}
    </Tell>
  );
}
