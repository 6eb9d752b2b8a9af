import { ActRefused } from '../api/act-refused.ts';
import { RequestRefused } from '../api/request.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { useWords } from '../i18n/use-words.ts';

const known = [
  'DOCUMENT_HOSTILE',
  'DOCUMENT_NOT_TEXT',
  'DOCUMENT_NOT_UNDERSTOOD',
  'DOCUMENT_PASSWORD',
  'DOCUMENT_TOO_LARGE',
  'DOCUMENT_WITHOUT_TEXT',
  'FETCH_REFUSED',
  'FETCH_FAILED',
  'MODEL_FAILED',
  'BODY_TOO_LARGE',
  'MEDIA_TYPE_NOT_SUPPORTED',
] as const;

/** Why something did not come in; what the panel has no words for keeps the API's. */
export function useImportErrorWords(): (error: unknown) => string {
  const say = useWords();
  const { ofError } = useErrorWords();
  const ofOne = (error: unknown): string => {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    const name = known.find((each) => each === code);
    if (name) return say(`bringIn.refused.${name}`);
    if (error instanceof RequestRefused && error.code === 'INVALID_VALUE') return error.message;
    const isData =
      !(error instanceof Error) && typeof error === 'object' && error !== null && 'message' in error;
    return isData ? String(error.message) : ofError(error);
  };
  return (error) => (error instanceof ActRefused ? error.errors.map(ofOne).join(' ') : ofOne(error));
}
