import type { MentionInput } from '../../articles/article-fields.rules.ts';
import { setMentionsIn } from '../../articles/set-mentions.ts';
import { changing } from './made.ts';
import type { Accepting } from './resolve-parties.ts';

/**
 * Whoever is a record by now is mentioned where the draft names them, so that the article leads to them. A draft that was
 * edited since, and an article that was public, keep the mentions that they have.
 */
export async function addMentions({ tx, actor, proposal, made }: Accepting): Promise<void> {
  const parties = proposal.parties.filter(({ key }) => made.links[key]);
  if (parties.every(({ mentions }) => mentions.length === 0)) return;
  const [draft] = await tx.$queryRaw<{ id: string }[]>`
    select a.id from document d join document_text t on t.document_id = d.id join article a on a.id = d.article_id
    where d.id = ${proposal.documentId}::uuid and a.status = 'DRAFT' and a.body_text = t.text for update of a`;
  if (!draft) return;
  const had = await tx.mention.findMany({
    where: { articleId: draft.id },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
    select: { personId: true, companyId: true, start: true, end: true },
  });
  const added = parties.flatMap(({ key, party, mentions }): MentionInput[] => {
    const who = party === 'PERSON' ? { personId: made.links[key]! } : { companyId: made.links[key]! };
    return mentions.map((span) => ({ ...who, ...span }));
  });
  const missing = added.filter(({ start, end }) => !had.some((each) => each.start < end && start < each.end));
  if (missing.length === 0) return;
  const mentions = [...had, ...missing].toSorted((a, b) => a.start - b.start || a.end - b.end);
  await changing(tx, made, ['ARTICLE', draft.id], () => setMentionsIn(tx, actor, { id: draft.id, mentions }));
}
