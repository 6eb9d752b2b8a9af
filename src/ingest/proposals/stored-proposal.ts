import type { ProposalState } from '../../database/generated/enums.ts';
import type { Tx } from '../../database/transaction.ts';
import { NotFound } from '../../errors/app-error.ts';
import type { Passage } from '../../evidence/passage.ts';
import type { Made } from './made.ts';
import type { Contents, KeptParty, ProposalKind } from './proposal-content.ts';

export interface StoredProposal {
  id: string;
  lineageId: string;
  documentId: string;
  kind: ProposalKind;
  content: Contents[ProposalKind];
  parties: KeptParty[];
  passages: Passage[];
  rule: string;
  confidence: number;
  state: ProposalState;
  made: Made | null;
}

const columns = `p.id, p.lineage_id as "lineageId", p.document_id as "documentId", p.kind::text, p.content, p.parties, p.passages,
  p.rule, p.confidence, p.state::text, p.made`;

/**
 * The proposal, held for the rest of the transaction with all others of its source: a party that two of them name is made
 * by one.
 */
export async function lockProposal(tx: Tx, id: string): Promise<StoredProposal> {
  await tx.$queryRaw`
    select pg_advisory_xact_lock(hashtextextended(lineage_id::text, 7))::text from proposal where id = ${id}::uuid`;
  const [found] = await tx.$queryRawUnsafe<StoredProposal[]>(
    `select ${columns} from proposal p where p.id = $1::uuid for update`,
    id,
  );
  if (!found) throw new NotFound(`there is no proposal ${id}`);
  return found;
}

/** The proposal of the same source that a party is new, or one of several; none where there was no doubt. */
export async function proposalOfParty(
  tx: Tx,
  lineageId: string,
  { fingerprint }: Pick<KeptParty, 'fingerprint'>,
): Promise<StoredProposal | null> {
  const [found] = await tx.$queryRawUnsafe<StoredProposal[]>(
    `select ${columns} from proposal p where p.lineage_id = $1::uuid and p.fingerprint = $2`,
    lineageId,
    fingerprint,
  );
  return found ?? null;
}
