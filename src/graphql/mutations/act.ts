/** Between a mutation and its verb: what the verb refuses becomes data, everything else stays an error. */
import { AppError } from '../../errors/app-error.ts';
import { toGlobalId, type NodeType } from '../../text/global-id.ts';
import {
  DuplicateCandidate,
  EvidenceMissing,
  IdempotencyConflict,
  InvalidValue,
  NotPermitted,
  RecordNotFound,
  ReferencedBy,
  type UserError,
  VersionConflict,
} from './user-error.type.ts';

/** What every payload answers with; the record itself is read when it is asked for. */
export interface Outcome {
  /** Null when the act was refused. */
  recordId: string | null;
  userErrors: UserError[];
}

/** What else the verb answers with stands in the payload under its own name. */
export async function act(verb: () => Promise<{ id: string }>): Promise<Outcome> {
  try {
    const result = await verb();
    return { ...result, recordId: result.id, userErrors: [] };
  } catch (error) {
    const refusal = error instanceof AppError ? asUserError(error) : null;
    if (!refusal) throw error;
    return refused(refusal);
  }
}

/** The same for an act after which there is no record to show. */
export async function actDelete(
  type: NodeType,
  verb: () => Promise<{ id: string }>,
): Promise<Outcome & { deletedId: string | null }> {
  const outcome = await act(verb);
  const { recordId } = outcome;
  return { ...outcome, deletedId: recordId === null ? null : toGlobalId(type, recordId) };
}

export function refused(error: UserError): Outcome {
  return { recordId: null, userErrors: [error] };
}

export function notPermitted(what: string): UserError {
  return userError(NotPermitted, { code: 'NOT_PERMITTED', message: what, path: [] });
}

/** Null for what is no refusal but a failure. */
export function asUserError({ code, message, details }: AppError): UserError | null {
  const { field } = details;
  const common = { code, message, path: typeof field === 'string' ? pathOf(field) : [] };
  switch (code) {
    case 'INVALID_VALUE':
    case 'DOCUMENT_TOO_LARGE':
    case 'DOCUMENT_NOT_TEXT':
    case 'DOCUMENT_NOT_UNDERSTOOD':
    case 'DOCUMENT_HOSTILE':
    case 'DOCUMENT_PASSWORD':
    case 'DOCUMENT_WITHOUT_TEXT':
      return userError(InvalidValue, { ...common, rule: String(details.rule) });
    case 'NOT_FOUND':
      return userError(RecordNotFound, common);
    case 'NOT_PERMITTED':
      return userError(NotPermitted, common);
    case 'VERSION_CONFLICT':
      return userError(VersionConflict, {
        ...NO_STATES,
        ...(details as unknown as Omit<VersionConflict, keyof UserError>),
        ...common,
        path: ['expectedRevision'],
      });
    case 'IDEMPOTENCY_KEY_IN_FLIGHT':
    case 'IDEMPOTENCY_KEY_REUSED':
      return userError(IdempotencyConflict, { ...common, path: ['idempotencyKey'] });
    case 'REFERENCED_BY':
      return userError(ReferencedBy, { ...(details as unknown as Details<ReferencedBy>), ...common });
    case 'EVIDENCE_MISSING':
      return userError(EvidenceMissing, common);
    case 'DUPLICATE_CANDIDATE':
      return userError(DuplicateCandidate, {
        ...(details as unknown as Details<DuplicateCandidate>),
        ...common,
      });
    default:
      return null;
  }
}

type Details<Kind extends UserError> = Omit<Kind, keyof UserError>;
const NO_STATES = { base: null, theirs: null, yours: null, fields: [] };

/** `blocks[0].text` as its steps. */
function pathOf(field: string): string[] {
  return field.split(/[.[\]]+/).filter((step) => step !== '');
}

function userError<Kind extends UserError>(kind: new () => Kind, values: Omit<Kind, never>): Kind {
  return Object.assign(Object.create(null) as Kind, values, { __typename: kind.name });
}
