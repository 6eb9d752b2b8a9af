import type { Prisma } from './generated/client.ts';

/** One open transaction, as Prisma hands it to what runs in it. */
export type Tx = Prisma.TransactionClient;
