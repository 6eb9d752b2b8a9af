/** The articles that a correction touches: they carry its notice. */
import type { Tx } from '../../database/transaction.ts';
import { idsOf } from '../../history/affected.ts';
import type { FactType } from './targets.ts';

/** In whose text, today's or a former one, the passages of a claim stand. */
export function articlesOfClaim(tx: Tx, claimId: string): Promise<string[]> {
  return idsOf(
    tx,
    `select distinct d.article_id as id from evidence e join document d on d.id = e.document_id where e.claim_id = any($1::uuid[])`,
    [claimId],
  );
}

const naming: Readonly<Record<FactType, string>> = {
  PERSON: 'select distinct article_id as id from mention where person_id = any($1::uuid[])',
  COMPANY: 'select distinct article_id as id from mention where company_id = any($1::uuid[])',
  FUNDING_ROUND: 'select distinct article_id as id from appearance where round_id = any($1::uuid[])',
  QUOTE: `select q.article_id as id from quote q where q.id = any($1::uuid[])
    union select d.article_id from evidence e join document d on d.id = e.document_id where e.quote_id = any($1::uuid[])`,
};

/** Which name the record. */
export function articlesOfRecord(tx: Tx, type: FactType, id: string): Promise<string[]> {
  return idsOf(tx, naming[type], [id]);
}
