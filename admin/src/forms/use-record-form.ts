import { useLayoutEffect, useRef, useState } from 'react';
import {
  useForm,
  useWatch,
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
} from 'react-hook-form';
import { ActRefused, type UserError, type VersionConflict } from '../api/act-refused.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { problemsOf, type Problem } from './problems.ts';
import { dropTyped } from './typed-values.ts';
import { useTypedValues, type Offer } from './use-typed-values.ts';

/** What a saved record answers. */
export interface Saved {
  id: string;
  revision: number | null;
}

interface Options<TValues extends FieldValues, TInput extends object> {
  /** Under which name unsaved values are kept on this device: the record's id, or `rounds/new`. */
  keptAs: string;
  /** The revision that `values` are of; null while the record is new. */
  revision: number | null;
  /** As the record has them, the same object until it is read anew (`useMemo`). */
  values: TValues;
  /** Stands in the fields from the beginning, as if it had been typed there. */
  typed?: Partial<TValues>;
  /** What a change of these fields is called in the questions and lists. */
  labels: Readonly<Record<keyof TValues & string, string>>;
  /** The mutation's input for the changed fields alone, without `id` and `expectedRevision`. */
  toInput: (values: TValues, changed: ReadonlySet<keyof TValues & string>) => TInput;
  /** Does the act; `revision` is what the change was made from. */
  send: (input: TInput, revision: number | null) => Promise<Saved>;
  onSaved: (saved: Saved) => void;
  /** Somebody saved in between: keeps the work and goes where the two are compared. */
  onConflict?: (conflict: VersionConflict, input: TInput) => void;
  /** The field at which an error of the API stands, by its path in the input; else the path itself, dotted. */
  placeOf?: (path: readonly string[]) => string | undefined;
}

export interface RecordForm<TValues extends FieldValues> {
  form: UseFormReturn<TValues>;
  labels: Readonly<Record<string, string>>;
  /** The fields that differ from the record. */
  changed: readonly (keyof TValues & string)[];
  /** What acts beside the form (a claim's rank) take as `expectedRevision`. */
  revision: number | null;
  isSaving: boolean;
  /** Somebody else saved since these values were read, and they are being changed here. */
  isStale: boolean;
  problems: readonly Problem[];
  save: () => Promise<void>;
  /** Runs another act on the same record; what is typed here stays, and its revision counts on. */
  actBeside: <T>(run: () => Promise<T>) => Promise<T>;
  /** Puts back what the record has. */
  discard: () => void;
  /** Says whether going away would lose something; false while saving leads away by itself. */
  wouldLose: () => boolean;
  offer: Offer | null;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * A record's fields being changed: counts what differs, saves only that from the revision it was read at, puts each
 * refusal at its field, and keeps unsaved values over a reload. Shown by `RecordForm`.
 */
export function useRecordForm<TValues extends FieldValues, TInput extends object>({
  keptAs,
  revision,
  values,
  typed,
  labels,
  toInput,
  send,
  onSaved,
  onConflict,
  placeOf,
}: Options<TValues, TInput>): RecordForm<TValues> {
  const { ofError, ofUserError } = useErrorWords();
  const form = useForm<TValues>({ defaultValues: { ...values, ...typed } as DefaultValues<TValues> });
  const [base, setBase] = useState({ values, revision });
  const [isSaving, setIsSaving] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const mayLeave = useRef(false);

  const current = useWatch({ control: form.control }) as TValues;
  const differing = (all: TValues): (keyof TValues & string)[] =>
    Object.keys(base.values).filter((name) => !same(all[name], base.values[name]));
  const changed = differing(current);
  const isStale = base.revision !== revision && changed.length > 0 && !isSaving;
  const offer = useTypedValues({ keptAs, base, current, changed, form, setBase });

  // Read anew: taken over unless somebody else's save would slip under what is being changed here.
  const isNews = base.values !== values || base.revision !== revision;
  if (!isSaving && isNews && (changed.length === 0 || base.revision === revision)) {
    setBase({ values, revision });
  }
  const shown = useRef(base.values);
  useLayoutEffect(() => {
    for (const name of Object.keys(base.values) as Path<TValues>[]) {
      if (same(form.getValues(name), shown.current[name])) form.setValue(name, base.values[name]);
    }
    shown.current = base.values;
  }, [base.values, form]);

  const refuse = (found: readonly Problem[]): void => {
    setProblems(found);
    for (const { name, text } of found) {
      if (name !== null) form.setError(name as Path<TValues>, { type: 'refused', message: text });
    }
    const first = found.find(({ name }) => name !== null);
    // The field draws its error first.
    if (first) setTimeout(() => form.setFocus(first.name as Path<TValues>));
  };

  const placed = (error: UserError): Problem => {
    const name = placeOf?.(error.path) ?? error.path.join('.');
    const isField = Object.hasOwn(values, name.split('.')[0] ?? '');
    return { name: isField ? name : null, text: ofUserError(error) };
  };

  const submit = async (sent: TValues): Promise<void> => {
    // Of what is sent: a value that was set a moment ago is not drawn yet.
    const input = toInput(sent, new Set(differing(sent)));
    try {
      const saved = await send(input, base.revision);
      dropTyped(keptAs);
      shown.current = sent;
      setBase({ values: sent, revision: saved.revision });
      mayLeave.current = true;
      onSaved(saved);
    } catch (error) {
      const conflict = error instanceof ActRefused ? error.conflict : undefined;
      if (conflict && onConflict) {
        dropTyped(keptAs);
        mayLeave.current = true;
        onConflict(conflict, input);
      } else if (error instanceof ActRefused) refuse(error.errors.map(placed));
      else refuse([{ name: null, text: ofError(error) }]);
    }
  };

  return {
    form,
    labels,
    changed,
    revision: base.revision,
    isSaving,
    isStale,
    problems: problems.filter(({ name }) => name === null || form.getFieldState(name as Path<TValues>).error),
    offer,
    save: async () => {
      if (isSaving) return;
      form.clearErrors();
      setProblems([]);
      setIsSaving(true);
      mayLeave.current = false;
      await form.handleSubmit(submit, (errors) => setProblems(problemsOf(errors)))();
      setIsSaving(false);
    },
    actBeside: async (run) => {
      setIsSaving(true);
      try {
        const done = await run();
        setBase((former) => ({ ...former, revision: former.revision === null ? null : former.revision + 1 }));
        return done;
      } finally {
        setIsSaving(false);
      }
    },
    discard: () => {
      dropTyped(keptAs);
      mayLeave.current = true;
      form.reset(base.values);
    },
    wouldLose: () => changed.length > 0 && !mayLeave.current,
  };
}
