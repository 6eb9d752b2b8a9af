import { useSearchParams } from 'react-router-dom';
import type { AuditEntriesQueryVariables } from '../generated/settings/audit.ts';
import { auditGroups, isAuditGroup } from './audit-kinds.ts';

export const auditFilterNames = ['who', 'what', 'record', 'from', 'to'] as const;
export type AuditFilterName = (typeof auditFilterNames)[number];
export type AuditFilters = Partial<Record<AuditFilterName, string>>;

/** The filters of the address, and how to set some; a change begins at the first page. */
export function useAuditFilters(): [AuditFilters, (changes: AuditFilters) => void] {
  const [search, setSearch] = useSearchParams();
  const filters = Object.fromEntries(
    auditFilterNames.flatMap((name) => {
      const value = search.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  const change = (changes: AuditFilters): void =>
    setSearch((former) => {
      former.delete('after');
      former.delete('before');
      for (const [name, value] of Object.entries(changes)) {
        if (value) former.set(name, value);
        else former.delete(name);
      }
      return former;
    });
  return [filters, change];
}

/** The start of a day as the reader's clock has it, `days` later; undefined for what is no day. */
function dayStart(day: string | undefined, days = 0): string | undefined {
  if (day === undefined) return undefined;
  const start = new Date(`${day}T00:00`);
  if (Number.isNaN(start.getTime())) return undefined;
  start.setDate(start.getDate() + days);
  return start.toISOString();
}

/** The filters as the API takes them. `to` is a day that is still in. */
export function filterByOf({ who, what, record, from, to }: AuditFilters) {
  const at = { from: dayStart(from), before: dayStart(to, 1) };
  return {
    ...(who === undefined ? {} : { users: [who] }),
    ...(what === undefined ? {} : { kind: isAuditGroup(what) ? [...auditGroups[what].kinds] : [what] }),
    ...(record === undefined ? {} : { records: [record] }),
    ...(at.from === undefined && at.before === undefined ? {} : { at }),
  } satisfies AuditEntriesQueryVariables['filterBy'];
}
