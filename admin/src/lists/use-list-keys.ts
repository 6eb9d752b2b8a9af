import { useState, type RefObject } from 'react';
import { useNavigate } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { useCommands } from '../layout/commands.tsx';
import type { ListDefinition, ListRecord } from './list-definition.ts';
import type { Selection } from './use-selection.ts';

/** `j` and `k` move the focus from name to name, `x` chooses, Enter opens. */
export function useListKeys<R extends ListRecord>(
  { toRecord, create }: ListDefinition<R>,
  records: readonly R[],
  selection: Selection<R>,
  body: RefObject<HTMLElement | null>,
): { active: string | null; setActive: (id: string) => void } {
  const say = useWords();
  const navigate = useNavigate();
  const [active, setActive] = useState<string | null>(null);
  const index = records.findIndex(({ id }) => id === active);
  const current = records[index];
  const move = (step: 1 | -1): void => {
    const next = records[index === -1 ? (step === 1 ? 0 : records.length - 1) : index + step];
    if (next) body.current?.querySelector<HTMLElement>(`[data-record="${CSS.escape(next.id)}"]`)?.focus();
  };
  useCommands([
    { id: 'next row', label: say('lists.keys.next'), keys: 'j', isHidden: true, run: () => move(1) },
    { id: 'previous row', label: say('lists.keys.previous'), keys: 'k', isHidden: true, run: () => move(-1) },
    {
      id: 'select row',
      label: say('lists.keys.selectRow'),
      keys: 'x',
      isHidden: true,
      run: () => current && selection.toggle([current]),
    },
    {
      id: 'select rows',
      label: say('lists.keys.selectRows'),
      keys: 'X',
      isHidden: true,
      run: () => current && selection.toggleTo(current, records),
    },
    {
      id: 'open row',
      label: say('lists.keys.openRow'),
      keys: 'Enter',
      isHidden: true,
      run: () => {
        const to = current && toRecord(current);
        if (to) void navigate(to);
      },
    },
    ...(create
      ? [
          {
            id: 'create',
            label: say(create.label),
            keys: 'c',
            icon: create.icon,
            run: () => void navigate(create.to),
          },
        ]
      : []),
  ]);
  return { active: current ? active : null, setActive };
}
