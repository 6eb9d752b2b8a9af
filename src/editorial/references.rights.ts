import { atLeast } from '../auth/rights.ts';

export const referencesReadRights = { referencesTo: atLeast('READER', 'READ') };
