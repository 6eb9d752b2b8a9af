/** Fields of Query that are not everybody's: refused before the database is asked. That they exist is no secret. */
import { GraphQLError, visit, type DocumentNode } from 'graphql';
import type { Actor } from '../../auth/actor.ts';
import { anybody } from '../../auth/rights.ts';
import { NotPermitted, NotSignedIn } from '../../errors/app-error.ts';
import type { CompileRequest, ReadMaps } from './compile.ts';
import { selectedFields } from './selection.ts';

/** Whether a document may ask for one: most do not, and need no closer look. */
export function namesGuarded(document: DocumentNode, { rights }: ReadMaps): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      const right = rights[name.value];
      if (right && right !== anybody) found = true;
    },
  });
  return found;
}

/** Why the operation is refused, by the first of its roots that is not the actor's; null when all are. */
export function refusedRoot(
  request: Omit<CompileRequest, 'seesEverything'>,
  actor: Actor,
): GraphQLError | null {
  const query = request.schema.getQueryType()!;
  for (const [key, [node]] of selectedFields(request, query, [request.operation.selectionSet])) {
    const name = node!.name.value;
    const right = request.maps.rights[name];
    if (!right || right(actor)) continue;
    const originalError =
      actor.kind === 'public'
        ? new NotSignedIn(`${name} needs a session: sign in first.`)
        : new NotPermitted(`${name} is not among the rights of this account.`);
    return new GraphQLError(originalError.message, {
      nodes: node!,
      path: [key],
      originalError,
      extensions: { code: originalError.code },
    });
  }
  return null;
}
