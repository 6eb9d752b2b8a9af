import { Args, FieldResolver, Query, type ClassType } from 'type-graphql';

type ReturnTypeFunc = Parameters<typeof Query>[0];

interface ReadOptions {
  /** The class that lists the field's arguments. */
  args?: ClassType;
  nullable?: boolean | 'items';
  description?: string;
}

/**
 * Declares a field that the statement answers: TypeGraphQL learns its type and arguments; its value is already in
 * the row, so there is no method to run.
 */
export function ReadField(type: ReturnTypeFunc, { args, ...options }: ReadOptions = {}): PropertyDecorator {
  return (prototype, name) => {
    if (args) Args(() => args)(prototype, name, 0);
    FieldResolver(type, options)(prototype, name, {});
  };
}

/** The same for a field of Query. */
export function ReadQuery(type: ReturnTypeFunc, { args, ...options }: ReadOptions = {}): PropertyDecorator {
  return (prototype, name) => {
    if (args) Args(() => args)(prototype, name, 0);
    Query(type, options)(prototype, name, {});
  };
}
