import { useState, type KeyboardEvent } from 'react';

const back = (at: number): number => Math.max(at - 1, 0);
const on = (at: number, last: number): number => Math.min(at + 1, last);
const steps: Record<string, (at: number, last: number) => number> = {
  ArrowLeft: back,
  ArrowUp: back,
  ArrowRight: on,
  ArrowDown: on,
  Home: () => 0,
  End: (_at, last) => last,
};

/**
 * The marks of a chart as one stop of the tab key: arrows walk from mark to mark, Home and End to its ends.
 * `shown` is the mark under the pointer or the focus, whose value the chart writes out.
 */
export function useMarks(count: number) {
  const last = count - 1;
  const [at, setAt] = useState(last);
  const [shown, setShown] = useState<number | null>(null);
  const stop = Math.min(at, last);
  return {
    shown: shown !== null && shown <= last ? shown : null,
    group: {
      onKeyDown: (event: KeyboardEvent<SVGElement>) => {
        const next = steps[event.key]?.(stop, last);
        if (next === undefined) return;
        event.preventDefault();
        event.currentTarget.querySelectorAll<SVGElement>('[data-mark]')[next]?.focus();
      },
    },
    mark: (index: number) => ({
      'data-mark': index,
      role: 'img',
      tabIndex: index === stop ? 0 : -1,
      onFocus: () => {
        setAt(index);
        setShown(index);
      },
      onBlur: () => setShown(null),
      onPointerEnter: () => setShown(index),
      onPointerLeave: () => setShown(null),
    }),
  };
}
