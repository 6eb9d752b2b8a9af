/**
 * How a row names its fields. Values stand under their own name, so that graphql-jit reads them without a resolver.
 * Relations stand under the response key, as two aliases of one list are two lists; the marks keep the three kinds
 * apart, as no GraphQL name can hold them.
 */
export const compositeKey = (responseKey: string): string => `$${responseKey}`;
export const derivedKey = (column: string): string => `#${column}`;
