/** Which preview an operation asks for: by the argument of its roots, or by the request's header. */
import {
  getArgumentValues,
  isObjectType,
  visit,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { InvalidValue } from '../../errors/app-error.ts';
import { selectedFields, type SelectionSource } from './selection.ts';

/** Only roots have it. */
export function hasPreviewArgument(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Argument: ({ name }) => {
      if (name.value === 'preview') found = true;
    },
  });
  return found;
}

interface Asking extends SelectionSource {
  operation: OperationDefinitionNode;
}

/** One operation is one picture of the archive: two tokens in it are refused. */
export function previewToken(asking: Asking, header: string | undefined): string | undefined {
  const query = asking.schema.getQueryType();
  if (!isObjectType(query)) return header;
  const tokens = new Set(header === undefined ? [] : [header]);
  for (const nodes of selectedFields(asking, query, [asking.operation.selectionSet]).values()) {
    const [node] = nodes;
    const field = query.getFields()[node!.name.value];
    if (!field) continue;
    const { preview } = getArgumentValues(field, node!, asking.variables);
    if (typeof preview === 'string') tokens.add(preview);
  }
  if (tokens.size > 1) {
    const rule = 'the same token everywhere in one operation, and in its header';
    throw new InvalidValue({ field: 'preview', value: `${tokens.size} tokens`, rule });
  }
  const [token] = tokens;
  return token;
}
