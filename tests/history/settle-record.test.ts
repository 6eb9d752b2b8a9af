import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settleRecord, type SettleClaim } from '../../src/history/settle-record.ts';

const claim = fc.record<SettleClaim>({
  id: fc.uuid(),
  field: fc.constantFrom('bornOn', 'description', 'amount'),
  status: fc.constantFrom('ACCEPTED', 'RETRACTED', 'UNSUPPORTED'),
  rank: fc.constantFrom('PREFERRED', 'NORMAL', 'DEPRECATED'),
  recordedAt: fc.date({ min: new Date('2020-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }),
  appliesEdtf: fc.option(fc.constant('2019-40'), { freq: 5 }),
});
const claims = fc.uniqueArray(claim, { maxLength: 12, selector: ({ id }) => id });

const byField = ([a]: [string, unknown], [b]: [string, unknown]) => a.localeCompare(b);

const counts = ({ status, rank, appliesEdtf }: SettleClaim) =>
  status === 'ACCEPTED' && rank !== 'DEPRECATED' && appliesEdtf === null;

describe('settling a record', () => {
  test('does not depend on the order of its claims', () => {
    fc.assert(
      fc.property(claims, (all) => {
        expect(new Map([...settleRecord(all.toReversed())].toSorted(byField))).toEqual(
          new Map([...settleRecord(all)].toSorted(byField)),
        );
      }),
    );
  });

  test('shows a field exactly when an accepted claim that is not deprecated is about it', () => {
    fc.assert(
      fc.property(claims, (all) => {
        expect([...settleRecord(all).keys()].toSorted()).toEqual(
          [...new Set(all.filter(counts).map(({ field }) => field))].toSorted(),
        );
      }),
    );
  });

  test('takes a preferred claim before others and then the one recorded last', () => {
    fc.assert(
      fc.property(claims, (all) => {
        for (const [field, chosen] of settleRecord(all)) {
          for (const other of all.filter(
            (each) => each.field === field && counts(each) && each.id !== chosen.id,
          )) {
            if (other.rank === 'PREFERRED') expect(chosen.rank).toBe('PREFERRED');
            if (other.rank === chosen.rank) {
              expect(chosen.recordedAt.getTime()).toBeGreaterThanOrEqual(other.recordedAt.getTime());
            }
          }
        }
      }),
    );
  });

  test('is not moved by a claim that is retracted', () => {
    fc.assert(
      fc.property(claims, claim, (all, more) => {
        expect(settleRecord([...all, { ...more, status: 'RETRACTED' }])).toEqual(settleRecord(all));
      }),
    );
  });
});
