import { useQueryClient } from '@tanstack/react-query';
import { useWords } from '../i18n/use-words.ts';
import type { WordKey } from '../i18n/words.ts';
import { ClaimList } from '../records/claim-list.tsx';
import { useFieldWords } from '../records/field-words.ts';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageBody } from '../ui/page-body.tsx';
import type { Party } from './party.ts';
import { partiesWords } from './words.ts';

/** What every source says of every field; the preferred one is chosen here, with its reason. */
export function PartyClaims({ party }: { party: Party }) {
  const say = useWords();
  const fieldWords = useFieldWords();
  const client = useQueryClient();
  const actBeside = async <T,>(run: () => Promise<T>): Promise<T> => {
    const done = await run();
    await client.invalidateQueries();
    return done;
  };
  const title = (field: string): string =>
    field in partiesWords.en.claimField ? say(`parties.claimField.${field}` as WordKey) : fieldWords(field);
  const fields = [...Map.groupBy(party.claims.nodes, ({ field }) => field)];
  return (
    <PageBody>
      {fields.length === 0 && <EmptyState title={say('parties.none.claims')} />}
      {fields.map(([field, claims]) => (
        <Card key={field} title={title(field)} meta={claims.length}>
          <ClaimList
            claims={claims}
            record={{ id: party.id, revision: party.revision ?? 0 }}
            actBeside={actBeside}
          />
        </Card>
      ))}
    </PageBody>
  );
}
