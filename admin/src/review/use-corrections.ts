import { useEffect, useState } from 'react';
import { dropTyped, keepTyped, takeTyped } from '../forms/typed-values.ts';
import { noCorrection, type Correction } from './corrections.rules.ts';

export interface Corrections {
  of: (id: string) => Correction;
  set: (id: string, correction: Correction) => void;
}

/** What somebody says in place of what was found, by proposal; it stays on this device until all of it is judged. */
export function useCorrections(document: string, isOpen: (id: string) => boolean): Corrections {
  const keptAs = `review.${document}`;
  const [all, setAll] = useState<Readonly<Record<string, Correction>>>(
    () => (takeTyped(keptAs)?.changes ?? {}) as Record<string, Correction>,
  );
  const waiting = JSON.stringify(Object.fromEntries(Object.entries(all).filter(([id]) => isOpen(id))));
  useEffect(() => {
    if (waiting === '{}') dropTyped(keptAs);
    else {
      const changes = JSON.parse(waiting) as Record<string, unknown>;
      keepTyped(keptAs, { revision: null, typedAt: new Date().toISOString(), changes });
    }
  }, [keptAs, waiting]);
  return {
    of: (id) => all[id] ?? noCorrection,
    set: (id, correction) => setAll((former) => ({ ...former, [id]: correction })),
  };
}
