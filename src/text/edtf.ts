// SHIM by lead, to be replaced by helper values
export const parseEdtf = (s: string) => ({ edtf: s });
