declare const types: unique symbol;

/** The text of a GraphQL operation, with the types of its answer and its variables. */
export type Operation<TAnswer, TVariables> = string & {
  readonly [types]?: (variables: TVariables) => TAnswer;
};
