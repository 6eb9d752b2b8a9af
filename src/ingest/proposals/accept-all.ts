import { AppError } from '../../errors/app-error.ts';
import type { WriteContext } from '../../history/write.ts';
import { MODEL_RULE } from '../model/model-rule.ts';
import { acceptProposal } from './accept-proposal.ts';
import type { ProposalKind } from './proposal-content.ts';

export interface AcceptAllInput {
  documentId: string;
  kind?: ProposalKind | null;
  /** 0 to 1. */
  minConfidence?: number | null;
  /** Leaves what a model found to people. */
  byRulesOnly?: boolean;
}

export interface AcceptedAll {
  /** Of the document. */
  id: string;
  accepted: number;
  refused: { proposalId: string; code: string; message: string }[];
  /** Open ones that fit and were not tried: the next call takes them. */
  remaining: number;
}

/** So many at a time: a request has its end. */
const AT_ONCE = 200;

/** Accepts what is open of a document, each by itself: parties first, then in reading order. */
export async function acceptAll(context: WriteContext, input: AcceptAllInput): Promise<AcceptedAll> {
  const { documentId, kind = null, minConfidence = null, byRulesOnly = false } = input;
  const open = await context.prisma.$queryRaw<{ id: string }[]>`
    select id from proposal where document_id = ${documentId}::uuid and state = 'OPEN'
      and (${kind}::text is null or kind::text = ${kind}) and confidence >= coalesce(${minConfidence}::float8, 0)
      and not (${byRulesOnly} and starts_with(rule, ${MODEL_RULE}))
    order by kind not in ('PERSON', 'COMPANY'), start, id`;
  const each = { ...context, ...(context.request ? { request: ownRequest(context.request) } : {}) };
  const done: AcceptedAll = { id: documentId, accepted: 0, refused: [], remaining: 0 };
  for (const { id } of open.slice(0, AT_ONCE)) {
    try {
      await acceptProposal(each, { id });
      done.accepted += 1;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      done.refused.push({ proposalId: id, code: error.code, message: error.message });
    }
  }
  return { ...done, remaining: Math.max(0, open.length - AT_ONCE) };
}

/** In the audit each is an acceptance like any other; doing all again does what is left. */
function ownRequest({ idempotencyKey: _key, ...request }: NonNullable<WriteContext['request']>) {
  return {
    ...request,
    mutation: 'proposalAccept',
    recordType: 'Proposal',
    readBack: async () => {},
  };
}
