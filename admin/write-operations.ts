/**
 * Writes `src/generated/enums.ts`, and `src/generated/<path>.ts` for each `src/<path>.graphql`: the operation's text and the types of its variables
 * and answer, from the schema that the server checks in. Fragments may stand in any of these files; each output carries
 * those it needs. A document that the schema does not allow ends the run with its place.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import {
  buildASTSchema,
  isEnumType,
  Kind,
  OperationTypeNode,
  NoUnusedFragmentsRule,
  parse,
  print,
  Source,
  specifiedRules,
  stripIgnoredCharacters,
  validate,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
} from 'graphql';

const sources = join(import.meta.dirname, 'src');
const outputs = join(sources, 'generated');
const schema = parse(readFileSync(join(import.meta.dirname, '../src/schema.graphql'), 'utf8'));
const built = buildASTSchema(schema);

const textScalars = ['DateTime', 'Date', 'EdtfDate', 'Decimal', 'CurrencyCode', 'LanguageTag', 'URL'];

const documents = new Map<string, DocumentNode>();
for (const path of readdirSync(sources, { recursive: true, encoding: 'utf8' }).toSorted()) {
  if (path.endsWith('.graphql')) {
    documents.set(path, parse(new Source(readFileSync(join(sources, path), 'utf8'), path)));
  }
}
const fragments = new Map<string, FragmentDefinitionNode>();
for (const { definitions } of documents.values()) {
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
}

/** The document with every fragment that it spreads, however deep. */
function whole(document: DocumentNode): DocumentNode {
  const definitions = new Set(document.definitions);
  const add = (node: DocumentNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || definitions.has(fragment)) return;
        definitions.add(fragment);
        add(fragment);
      },
    });
  };
  add(document);
  return { kind: Kind.DOCUMENT, definitions: [...definitions] };
}

/** `export const PersonEdit = '…' as Operation<…>`: the text as short as it can be sent. */
function constants({ definitions }: DocumentNode): string {
  return definitions
    .flatMap((definition) => {
      if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
      const name = definition.name!.value;
      const text = stripIgnoredCharacters(print(whole({ kind: Kind.DOCUMENT, definitions: [definition] })));
      const type = `${name}${definition.operation === OperationTypeNode.QUERY ? 'Query' : 'Mutation'}`;
      return [`export const ${name} = ${JSON.stringify(text)} as Operation<${type}, ${type}Variables>;`];
    })
    .join('\n');
}

// A fragment of one file may be there for others.
const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);

rmSync(outputs, { recursive: true, force: true });
mkdirSync(outputs, { recursive: true });
for (const [path, document] of documents) {
  const complete = whole(document);
  const errors = validate(built, complete, rules);
  if (errors.length > 0) {
    process.stderr.write(`${errors.map(String).join('\n\n')}\n`);
    process.exit(1);
  }
  const filename = join(outputs, path.replace(/\.graphql$/, '.ts'));
  const types = await codegen({
    schema,
    schemaAst: built,
    documents: [{ location: path, document: complete }],
    filename,
    config: {
      inlineFragmentTypes: 'inline',
      enumType: 'string-literal',
      scalars: {
        ID: 'string',
        ...Object.fromEntries(textScalars.map((name) => [name, 'string'])),
        JSON: 'unknown',
      },
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  const toOperation = relative(dirname(filename), join(sources, 'api/operation.ts'));
  mkdirSync(dirname(filename), { recursive: true });
  const consts = constants(document);
  const typesOfConsts = consts && `import type { Operation } from '${toOperation}';\n`;
  writeFileSync(filename, `${typesOfConsts}${types.trim()}\n${consts}\n`);
}

const enums = Object.values(built.getTypeMap()).filter(
  (type) => isEnumType(type) && !type.name.startsWith('__'),
);
writeFileSync(
  join(outputs, 'enums.ts'),
  enums
    .map((type) => {
      const values = type.getValues().map(({ name }) => name);
      const list = `${type.name.charAt(0).toLowerCase()}${type.name.slice(1)}Values`;
      return `export const ${list} = ${JSON.stringify(values)} as const;\nexport type ${type.name} = (typeof ${list})[number];\n`;
    })
    .join('\n'),
);
