/** Refuses what is too big before anything of it runs, and tells each answer's cost. */
import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  Lexer,
  parse,
  Source,
  TokenKind,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { RequestContext } from '../context.ts';
import { sizeOf, type OperationSize } from './operation-size.ts';

export const limits = {
  characters: 50_000,
  tokens: 2_000,
  selections: 1_000,
  aliases: 30,
  directives: 50,
  directivesAtOnce: 5,
  meeting: 30,
  depth: 12,
  introspectionDepth: 15,
  nodes: 500_000,
} as const;

const rules: readonly { measure: keyof OperationSize; code: string; what: string }[] = [
  { measure: 'selections', code: 'SELECTION_LIMIT', what: 'selects too many fields' },
  { measure: 'aliases', code: 'ALIAS_LIMIT', what: 'has too many aliases' },
  { measure: 'directives', code: 'DIRECTIVE_LIMIT', what: 'has too many directives' },
  { measure: 'directivesAtOnce', code: 'DIRECTIVE_LIMIT', what: 'has too many directives in one place' },
  { measure: 'meeting', code: 'REPEAT_LIMIT', what: 'selects a field too often in one place' },
  { measure: 'depth', code: 'DEPTH_LIMIT', what: 'is too deep' },
  { measure: 'introspectionDepth', code: 'DEPTH_LIMIT', what: 'asks too deep about the schema' },
  { measure: 'nodes', code: 'NODE_LIMIT', what: 'may give too many records: ask for smaller pages' },
];

/** The first limit that an operation breaks, or null. */
export function brokenLimit(size: OperationSize): GraphQLError | null {
  const broken = rules.find(({ measure }) => size[measure] > limits[measure]);
  if (!broken) return null;
  const { measure, code, what } = broken;
  return refused(code, `The operation ${what}`, limits[measure], size[measure]);
}

function refused(code: string, what: string, limit: number, found: number): GraphQLError {
  return new GraphQLError(`${what}: ${found}, the limit is ${limit}.`, {
    extensions: { code, limit, found },
  });
}

/** One point for each hundred records that the page sizes allow, at least one. */
export function costOf({ nodes }: OperationSize): { requested: number; nodes: number; limit: number } {
  return { requested: Math.max(1, Math.ceil(nodes / 100)), nodes, limit: limits.nodes / 100 };
}

export function limitsPlugin(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  const sizes = new WeakMap<DocumentNode, OperationSize>();
  // Only numbers and lists among the variables change how many records an operation may give.
  const known = (document: DocumentNode, variables: Record<string, unknown>): OperationSize => {
    if (Object.values(variables).some((value) => typeof value === 'number' || typeof value === 'object')) {
      return sizeOf(schema, document, variables);
    }
    const size = sizes.get(document) ?? sizeOf(schema, document, variables);
    sizes.set(document, size);
    return size;
  };
  return {
    requestDidStart: async () => {
      let size: OperationSize | undefined;
      return {
        didResolveOperation: async ({ document, request }) => {
          size = known(document, request.variables ?? {});
          const error = brokenLimit(size);
          if (error) throw error;
        },
        willSendResponse: async ({ response }) => {
          if (size && response.body.kind === 'single') {
            response.body.singleResult.extensions = {
              ...response.body.singleResult.extensions,
              cost: costOf(size),
            };
          }
        },
      };
    },
  };
}

const REMEMBERED = 1_000;

/**
 * Judges a text before GraphQL validates it, whose rules compare fields pair by pair: answers with the broken limit, or
 * null, also for what does not parse. Texts that passed are remembered, so that they are read once.
 */
export function sourceJudge(schema: GraphQLSchema): (source: string) => GraphQLError | null {
  const passed = new Set<string>();
  return (source) => {
    if (passed.has(source)) return null;
    // Comments are no tokens, but a text is kept for as long as it is remembered.
    if (source.length > limits.characters) {
      return refused('LENGTH_LIMIT', 'The text is too long', limits.characters, source.length);
    }
    let document: DocumentNode;
    try {
      document = parse(source, { maxTokens: limits.tokens, noLocation: true });
    } catch {
      return tooManyTokens(source);
    }
    const broken = brokenLimit(sizeOf(schema, document));
    if (!broken) {
      passed.add(source);
      const oldest = passed.size > REMEMBERED ? passed.values().next().value : undefined;
      if (oldest !== undefined) passed.delete(oldest);
    }
    return broken;
  };
}

/** For a text that was not parsed: whether that was for its length. It is not read further than the limit. */
function tooManyTokens(source: string): GraphQLError | null {
  const lexer = new Lexer(new Source(source));
  try {
    for (let found = 0; found <= limits.tokens; found += 1) {
      if (lexer.advance().kind === TokenKind.EOF) return null;
    }
  } catch {
    return null;
  }
  return new GraphQLError(`The text has more than ${limits.tokens} tokens.`, {
    extensions: { code: 'TOKEN_LIMIT', limit: limits.tokens },
  });
}
