import { useQueryClient } from '@tanstack/react-query';
import { request } from '../api/request.ts';
import { act } from '../api/use-act.ts';
import { CompanyRecord, PersonRecord } from '../generated/parties/party.ts';
import { UnmergeCompanies, UnmergePeople } from '../generated/parties/merge.ts';
import { useWords } from '../i18n/use-words.ts';
import { titleOf } from '../records/reference.ts';
import type { PartyType } from './party.ts';

interface Merged {
  type: PartyType;
  survivor: { id: string; name: string };
  loser: { id: string; name: string };
}

/** Gives the merged record back its own; answers in words with what stays with the survivor. */
export function useUnmerge(): (merged: Merged) => Promise<string> {
  const client = useQueryClient();
  const say = useWords();
  return async ({ type, survivor, loser }) => {
    // Others may have saved since the merge.
    const { node } = await request(
      type === 'Company' ? (CompanyRecord as typeof PersonRecord) : PersonRecord,
      { id: survivor.id },
    );
    const { revision } = node as { revision: number };
    const input = { id: survivor.id, loser: loser.id, expectedRevision: revision };
    const { staying } = await act(
      type === 'Company' ? (UnmergeCompanies as typeof UnmergePeople) : UnmergePeople,
      input,
    );
    await client.invalidateQueries();
    const names = { loser: loser.name, survivor: survivor.name, names: staying.map(titleOf).join('; ') };
    return say(staying.length > 0 ? 'merge.undoneStaying' : 'merge.undone', names);
  };
}
