import { InvalidValue, NotFound } from '../errors/app-error.ts';
import { write, type WriteContext } from '../history/write.ts';
import { signPreview } from './preview-token.ts';

export interface PreviewLinkInput {
  id: string;
  /** RFC 3339; a day from now when left out. */
  expiresAt?: string | null;
}

const HOUR = 3_600_000;
const USUAL = 24 * HOUR;
const LONGEST = 30 * 24 * HOUR;

/**
 * A link under which anybody may see an article as it would be if it were published. The token is made from what is
 * answered and kept nowhere: the same link asked for again has the same one.
 */
export async function createPreviewLink(context: WriteContext, { id, expiresAt }: PreviewLinkInput) {
  const link = await write(context, async (tx) => {
    const now = Date.now();
    const end = expiresAt ? new Date(expiresAt).getTime() : now + USUAL;
    if (!(end > now && end <= now + LONGEST)) {
      const rule = 'an instant within the next 30 days';
      throw new InvalidValue({ field: 'expiresAt', value: expiresAt, rule });
    }
    const article = await tx.article.findUnique({ where: { id }, include: { draft: true } });
    if (!article) throw new NotFound(`there is no article ${id}`);
    const { slug } = (article.draft?.content ?? {}) as { slug?: string };
    const wholeSeconds = new Date(Math.floor(end / 1_000) * 1_000).toISOString();
    return { id, slug: slug ?? article.slug, expiresAt: wholeSeconds };
  });
  const token = await signPreview(context.prisma, { articleId: id, expiresAt: new Date(link.expiresAt) });
  return { ...link, token };
}
