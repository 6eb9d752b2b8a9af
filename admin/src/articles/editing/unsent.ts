/** What of an article is on this device only, and how it comes back into the editor. */
import { request } from '../../api/request.ts';
import { KeptNames } from '../../generated/articles/editing/kept-names.ts';
import { dropKeptWork, keepWork, keptWorkOf, type KeptWork } from '../../records/kept-work.ts';
import type { NamedParty } from '../body/body.ts';
import { changesOf, type ArticleChanges, type ArticleContent } from './content.ts';
import type { KeptChanges } from './session.ts';

/** Under which an article is kept that has not been begun. */
const NEW = 'new';

export function keepUnsent({ id, revision, changes, title, conflict }: KeptChanges): boolean {
  try {
    const path = `/articles/${id ?? NEW}${conflict ? '/conflict' : ''}`;
    keepWork({ recordId: id ?? NEW, title, path, input: changes, expectedRevision: revision, conflict });
    return true;
  } catch {
    // No room, or a browser that keeps nothing.
    return false;
  }
}

export const dropUnsent = (id: string | null): void => {
  if (keptWorkOf(id ?? NEW)) dropKeptWork(id ?? NEW);
};

export const unsentOf = (id: string | null): KeptWork | undefined => keptWorkOf(id ?? NEW);

/** The content with what was kept; null where it says nothing that is not saved already. */
export async function restore(kept: KeptWork, saved: ArticleContent): Promise<ArticleContent | null> {
  const changes = kept.input as ArticleChanges;
  const names = await namesFor(changes, saved);
  const { blocks, mentions, images, topics, publisher, translationOf, ...plain } = changes;
  const body = {
    blocks: blocks
      ? blocks.map((block) => ({
          ...block,
          level: block.level ?? null,
          marks: (block.marks ?? []).map((mark) => ({ ...mark, href: mark.href ?? null })),
        }))
      : saved.body.blocks,
    namings: mentions
      ? mentions.flatMap(({ party, start, end }) => {
          const named = names.get(party);
          return named?.__typename === 'Person' || named?.__typename === 'Company'
            ? [{ party: named as NamedParty, start, end }]
            : [];
        })
      : saved.body.namings,
  };
  const ref = (id: string) => ({ id, name: names.get(id)?.name ?? id });
  const content = {
    ...saved,
    ...plain,
    ...(images && { images: images.map(({ url, ...image }) => ({ src: url, ...image })) }),
    ...(topics && { topics: topics.map((id) => ({ id, label: ref(id).name })) }),
    ...(publisher !== undefined && { publisher: publisher === null ? null : ref(publisher) }),
    ...(translationOf !== undefined && {
      translationOf: translationOf === null ? null : { id: translationOf, headline: ref(translationOf).name },
    }),
    body,
  } as ArticleContent;
  return Object.keys(changesOf(saved, content)).length > 0 ? content : null;
}

interface Named {
  __typename: string;
  id: string;
  name: string;
}

/** Who and what the kept ids stand for: what is saved knows most of them. */
async function namesFor(changes: ArticleChanges, saved: ArticleContent): Promise<Map<string, Named>> {
  const names = new Map<string, Named>(saved.body.namings.map(({ party }) => [party.id, party]));
  const ids = [
    ...(changes.mentions ?? []).map(({ party }) => party),
    ...(changes.topics ?? []),
    ...[changes.publisher, changes.translationOf].filter((id) => id !== null && id !== undefined),
  ];
  const missing = [...new Set(ids)].filter((id) => !names.has(id));
  for (let at = 0; at < missing.length; at += 100) {
    // A text with more than a hundred new names at once is rare.
    // oxlint-disable-next-line no-await-in-loop
    const { nodes } = await request(KeptNames, { ids: missing.slice(at, at + 100) });
    for (const node of nodes) if (node && 'name' in node) names.set(node.id, node);
  }
  return names;
}
