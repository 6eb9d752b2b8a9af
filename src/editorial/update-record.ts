import { updateArticleIn } from '../articles/update-article.ts';
import type { Actor } from '../auth/actor.ts';
import { updateCompanyIn } from '../companies/update-company.ts';
import type { Tx } from '../database/transaction.ts';
import { updateFundingRoundIn } from '../funding/save-funding-round.ts';
import type { AggregateType } from '../history/record-tables.ts';
import type { Saved, SaveOptions } from '../history/saved.ts';
import { updateMilestoneIn } from '../milestones/save-milestone.ts';
import { updatePersonIn } from '../people/update-person.ts';
import { updateQuoteIn } from '../quotes/save-quote.ts';
import { updateRoleIn } from '../roles/save-role.ts';

interface Change {
  id: string;
  expectedRevision: number;
  [field: string]: unknown;
}

/** The ordinary update of each type, given fields as its state has them. */
export function updateRecord(
  tx: Tx,
  actor: Actor,
  type: AggregateType,
  change: Change,
  options: SaveOptions,
): Promise<Saved> {
  switch (type) {
    case 'ARTICLE':
      return updateArticleIn(tx, actor, change, options);
    case 'PERSON':
      return updatePersonIn(tx, actor, change, options);
    case 'COMPANY':
      return updateCompanyIn(tx, actor, change, options);
    case 'FUNDING_ROUND':
      return updateFundingRoundIn(tx, actor, change, options);
    case 'QUOTE':
      return updateQuoteIn(tx, actor, change, options);
    case 'ROLE':
      return updateRoleIn(tx, actor, change, options);
    case 'MILESTONE':
      return updateMilestoneIn(tx, actor, change, options);
  }
}
