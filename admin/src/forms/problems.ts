import type { FieldErrors } from 'react-hook-form';

/** What stands against saving; `name` is the field it stands at, null where it is about the whole. */
export interface Problem {
  name: string | null;
  text: string;
}

/** The messages of a form's errors, in the order of its fields. */
export function problemsOf(errors: FieldErrors, before = ''): Problem[] {
  return Object.entries(errors).flatMap(([key, error]): Problem[] => {
    if (!error || key === 'ref') return [];
    const name = `${before}${key}`;
    if (typeof error.message === 'string') return [{ name, text: error.message }];
    return typeof error === 'object' ? problemsOf(error as FieldErrors, `${name}.`) : [];
  });
}
