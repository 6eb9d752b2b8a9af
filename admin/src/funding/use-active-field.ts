import { useSearchParams } from 'react-router-dom';

export interface ActiveField {
  /** `amount`, or `investments.0` for one investor. */
  field: string;
  choose: (field: string) => void;
}

/** The field whose sentences are shown; it stands in the address. */
export function useActiveField(first = 'amount'): ActiveField {
  const [params, setParams] = useSearchParams();
  const field = params.get('field') ?? first;
  return {
    field,
    choose: (next) => {
      if (next !== field) setParams({ field: next }, { replace: true });
    },
  };
}
