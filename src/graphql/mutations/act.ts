/** Between a mutation and its verb: what the verb refuses becomes data, everything else stays an error. */
import { AppError } from '../../errors/app-error.ts';
import {
  InvalidValue,
  NotPermitted,
  RecordNotFound,
  type UserError,
  VersionConflict,
} from './user-error.type.ts';

/** What every payload answers with; the record itself is read when it is asked for. */
export interface Outcome {
  /** Null when the act was refused. */
  recordId: string | null;
  userErrors: UserError[];
}

export async function act(verb: () => Promise<{ id: string }>): Promise<Outcome> {
  try {
    const { id } = await verb();
    return { recordId: id, userErrors: [] };
  } catch (error) {
    const refusal = error instanceof AppError ? asUserError(error) : null;
    if (!refusal) throw error;
    return refused(refusal);
  }
}

export function refused(error: UserError): Outcome {
  return { recordId: null, userErrors: [error] };
}

export function notPermitted(what: string): UserError {
  return userError(NotPermitted, { code: 'NOT_PERMITTED', message: what, path: [] });
}

function asUserError({ code, message, details }: AppError): UserError | null {
  const { field } = details;
  const common = { code, message, path: typeof field === 'string' ? pathOf(field) : [] };
  if (code === 'INVALID_VALUE') return userError(InvalidValue, { ...common, rule: String(details.rule) });
  if (code === 'NOT_FOUND') return userError(RecordNotFound, common);
  if (code === 'VERSION_CONFLICT') {
    const { revision, expectedRevision } = details as { revision: number; expectedRevision: number };
    return userError(VersionConflict, { ...common, path: ['expectedRevision'], revision, expectedRevision });
  }
  return null;
}

/** `blocks[0].text` as its steps. */
function pathOf(field: string): string[] {
  return field.split(/[.[\]]+/).filter((step) => step !== '');
}

function userError<Kind extends UserError>(kind: new () => Kind, values: Omit<Kind, never>): Kind {
  return Object.assign(Object.create(null) as Kind, values, { __typename: kind.name });
}
