// SHIM
export const parseLanguageTag = (s: string): string => s;
