import { useWords } from '../i18n/use-words.ts';
import { ActRefused, type UserError } from './act-refused.ts';
import { RequestRefused } from './request.ts';

const refusals = ['NOT_PERMITTED', 'NOT_FOUND', 'TOO_MANY_ATTEMPTS', 'UNREACHABLE'] as const;
const known = [
  'VersionConflict',
  'EvidenceMissing',
  'NotPermitted',
  'RecordNotFound',
  'IdempotencyConflict',
] as const;

/** A failure as a sentence in the reader's language; what names a field and its rule keeps the API's words. */
export function useErrorWords(): {
  ofError: (error: unknown) => string;
  ofUserError: (error: UserError) => string;
} {
  const say = useWords();
  const ofUserError = (error: UserError): string => {
    const found = known.find((name) => name === error.__typename);
    return found ? say(`api.error.${found}`) : error.message;
  };
  return {
    ofUserError,
    ofError: (error) => {
      if (error instanceof ActRefused) return error.errors.map(ofUserError).join(' ');
      const { code, retryAfter = 60 } = error instanceof RequestRefused ? error : { code: 'UNKNOWN' };
      const minutes = Math.ceil(retryAfter / 60);
      return say(`api.refused.${refusals.find((name) => name === code) ?? 'UNKNOWN'}`, {
        smart_count: minutes,
      });
    },
  };
}
