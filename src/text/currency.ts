// SHIM
export const parseCurrency = (s: string): string => s;
