import { useEffect, useRef, useState } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { dropTyped, keepTyped, takeTyped } from './typed-values.ts';

/** What was typed before and not saved, to take back or to drop. */
export interface Offer {
  /** The fields that it would change. */
  fields: readonly string[];
  typedAt: Date;
  take: () => void;
  drop: () => void;
}

interface Base<TValues> {
  values: TValues;
  revision: number | null;
}

interface Options<TValues extends FieldValues> {
  keptAs: string;
  base: Base<TValues>;
  current: TValues;
  changed: readonly string[];
  form: UseFormReturn<TValues>;
  setBase: (base: Base<TValues>) => void;
}

const WAIT = 300;

/** Keeps changes on this device while somebody types, and offers those of an earlier visit. */
export function useTypedValues<TValues extends FieldValues>({
  keptAs,
  base,
  current,
  changed,
  form,
  setBase,
}: Options<TValues>): Offer | null {
  const [offered, setOffered] = useState(() => takeTyped(keptAs));
  const hasKept = useRef(false);
  const changes = JSON.stringify(Object.fromEntries(changed.map((name) => [name, current[name] as unknown])));
  const { revision } = base;

  useEffect(() => {
    if (changes === '{}') {
      if (hasKept.current) dropTyped(keptAs);
      hasKept.current = false;
      return undefined;
    }
    const timer = setTimeout(() => {
      hasKept.current = true;
      keepTyped(keptAs, {
        revision,
        typedAt: new Date().toISOString(),
        changes: JSON.parse(changes) as Record<string, unknown>,
      });
    }, WAIT);
    return () => clearTimeout(timer);
  }, [keptAs, revision, changes]);

  const fields = Object.keys(offered?.changes ?? {}).filter(
    (name) =>
      name in base.values && JSON.stringify(offered?.changes[name]) !== JSON.stringify(base.values[name]),
  );
  if (!offered || fields.length === 0) return null;
  return {
    fields,
    typedAt: new Date(offered.typedAt),
    take: () => {
      for (const name of fields) form.setValue(name as Path<TValues>, offered.changes[name] as never);
      // Made from an older revision, it is to meet what was saved since, not to overwrite it.
      setBase({ ...base, revision: offered.revision });
      setOffered(null);
    },
    drop: () => {
      dropTyped(keptAs);
      setOffered(null);
    },
  };
}
