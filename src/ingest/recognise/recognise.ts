import type { Found, KnownName, SourceText } from './found.ts';

export function recognise(_source: SourceText, _known: readonly KnownName[]): Found {
  return { sentences: [], money: [], dates: [], parties: [], proposals: [] };
}
