/**
 * The shape of an answer, said once: as the JSON Schema that is sent, in the part of it that such servers hold a model to,
 * and as what reads the answer, for servers that do not hold it. What does not fit is read as undefined.
 */
export interface Shape<Value> {
  schema: object;
  read(value: unknown): Value | undefined;
}

export type Of<Any> = Any extends Shape<infer Value> ? Value : never;

/** In NFC, as all texts here are. */
export const text: Shape<string> = {
  schema: { type: 'string' },
  read: (value) => (typeof value === 'string' ? value.normalize('NFC') : undefined),
};

export const textOrNone: Shape<string | null> = {
  schema: { type: ['string', 'null'] },
  read: (value) => (value === null ? null : text.read(value)),
};

export const yesOrNo: Shape<boolean> = {
  schema: { type: 'boolean' },
  read: (value) => (typeof value === 'boolean' ? value : undefined),
};

export function oneOf<Name extends string>(names: readonly Name[]): Shape<Name> {
  return { schema: { type: 'string', enum: names }, read: (value) => names.find((name) => name === value) };
}

/** What is longer costs time and helps nobody. */
const MOST = 20;

export function listOf<Value>(each: Shape<Value>): Shape<Value[]> {
  return {
    schema: { type: 'array', items: each.schema },
    read: (value) => {
      if (!Array.isArray(value) || value.length > MOST) return undefined;
      const items = value.flatMap((item) => each.read(item) ?? []);
      return items.length === value.length ? items : undefined;
    },
  };
}

/** Exactly these fields, all of them. */
export function record<Fields extends Readonly<Record<string, Shape<unknown>>>>(
  fields: Fields,
): Shape<{ [Name in keyof Fields]: Of<Fields[Name]> }> {
  const shapes = Object.entries(fields);
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(shapes.map(([name, { schema }]) => [name, schema])),
      required: Object.keys(fields),
      additionalProperties: false,
    },
    read: (value) => {
      if (typeof value !== 'object' || value === null || Object.keys(value).length !== shapes.length) {
        return undefined;
      }
      const given = new Map<string, unknown>(Object.entries(value));
      const own = shapes.map(([name, shape]) => [name, shape.read(given.get(name))] as const);
      return own.some(([, read]) => read === undefined)
        ? undefined
        : (Object.fromEntries(own) as { [Name in keyof Fields]: Of<Fields[Name]> });
    },
  };
}
