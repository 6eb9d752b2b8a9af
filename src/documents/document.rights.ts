import { atLeast } from '../auth/rights.ts';

/** The public knows the documents that its evidence names, one by one. */
export const documentReadRights = { documents: atLeast('READER', 'READ') };
