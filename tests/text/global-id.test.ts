import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromGlobalId,
  globalIdPrefix,
  nodeTypes,
  toGlobalId,
  type NodeType,
} from '../../src/text/global-id.ts';

const types = Object.keys(nodeTypes) as NodeType[];
const uuid = '0b8f7c1e-52aa-4d0e-9c3f-6a1de2b34f5a';
const digits = '0b8f7c1e52aa4d0e9c3f6a1de2b34f5a';

describe('a global id', () => {
  test.each([
    ['Article', 'art'],
    ['Person', 'per'],
    ['Company', 'com'],
    ['FundingRound', 'rnd'],
    ['Quote', 'quo'],
    ['Role', 'rol'],
    ['Investment', 'inv'],
    ['CompanyRelation', 'rel'],
    ['Milestone', 'mil'],
    ['Claim', 'clm'],
    ['Evidence', 'evi'],
    ['Document', 'doc'],
    ['Correction', 'cor'],
    ['Topic', 'top'],
    ['Publisher', 'pub'],
    ['Image', 'img'],
    ['Name', 'nam'],
    ['Mention', 'men'],
    ['User', 'usr'],
    ['Session', 'ses'],
    ['ApiToken', 'tok'],
    ['SavedView', 'viw'],
  ] as const)('of a %s begins with %s', (type, prefix) => {
    expect(globalIdPrefix(type)).toBe(prefix);
    expect(toGlobalId(type, uuid)).toBe(`${prefix}_${digits}`);
  });

  test('has a prefix of its own for every type', () => {
    expect(types).toHaveLength(24);
    expect(new Set(types.map(globalIdPrefix)).size).toBe(types.length);
  });

  test('leads back to its type and uuid', () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.uuid(), (type, id) => {
        expect(fromGlobalId(toGlobalId(type, id))).toEqual({ type, uuid: id });
        expect(fromGlobalId(toGlobalId(type, id.toUpperCase()))).toEqual({ type, uuid: id });
      }),
    );
  });

  test.each([
    '',
    uuid,
    digits,
    `xyz_${digits}`,
    `Art_${digits}`,
    `art-${digits}`,
    `art_${uuid}`,
    `art_${digits.toUpperCase()}`,
    `art_${digits.slice(1)}`,
    `art_${digits}0`,
    `art_${digits}\n`,
    ` art_${digits}`,
    `art_${digits.replace('f', 'g')}`,
    `constructor_${digits}`,
  ])('is not "%s"', (id) => {
    expect(fromGlobalId(id)).toBeNull();
  });
});
