/** The audit shows every act as a sentence: none is left to its name in the API. */
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { auditGroups, type AuditKind } from '../../admin/src/settings/audit-kinds.ts';
import { auditWords } from '../../admin/src/settings/audit-words.ts';

const grouped = Object.values(auditGroups).flatMap(({ kinds }): readonly AuditKind[] => kinds);

/** What leaves no line there. */
const silent = new Set(['articlePresence']);

test('every mutation has its sentence', () => {
  const schema = buildSchema(readFileSync('src/schema.graphql', 'utf8'));
  const mutations = Object.keys(schema.getMutationType()!.getFields());
  expect(mutations.filter((name) => !silent.has(name) && !(name in auditWords.en.did))).toEqual([]);
});

test('every sentence stands in one group', () => {
  expect(grouped.toSorted()).toEqual(Object.keys(auditWords.en.did).toSorted());
});
