import { createContext, useContext } from 'react';

/** What an input takes over from the field around it. */
export interface FieldControl {
  id?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  'aria-required'?: true;
}

export const FieldContext = createContext<FieldControl>({});

/** For inputs of one's own inside a Field: spread it on the element that has the focus. */
export function useFieldControl(): FieldControl {
  return useContext(FieldContext);
}
