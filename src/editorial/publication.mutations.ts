import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ArticlePayload } from '../articles/article.inputs.ts';
import type { MutationContext } from '../graphql/context.ts';
import { act, type Outcome } from '../graphql/mutations/act.ts';
import { because, uuidOf } from '../graphql/mutations/ids.ts';
import { createPreviewLink } from './preview-link.ts';
import {
  ArticlePreviewLinkCreateInput,
  ArticlePreviewLinkPayload,
  ArticlePublishInput,
} from './publication.inputs.ts';
import { publishWithQuotes } from './publish-with-quotes.ts';

@Resolver()
export class PublicationMutations {
  @Mutation(() => ArticlePayload, { description: 'Shows the draft, or the working copy, to the public.' })
  articlePublish(
    @Arg('input', () => ArticlePublishInput) input: ArticlePublishInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    const { id, expectedRevision, reason, overrideReason, keepUnverifiedBack } = input;
    return act(async () =>
      publishWithQuotes(
        context,
        { id: uuidOf('Article', 'id', id), expectedRevision },
        { ...because(reason), overrideReason, keepUnverifiedBack },
      ),
    );
  }

  @Mutation(() => ArticlePreviewLinkPayload, {
    description: 'A link that shows a draft or working copy, with all that would be public with it.',
  })
  articlePreviewLinkCreate(
    @Arg('input', () => ArticlePreviewLinkCreateInput) { id, expiresAt }: ArticlePreviewLinkCreateInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => {
      const { slug, token, ...link } = await createPreviewLink(context, {
        id: uuidOf('Article', 'id', id),
        expiresAt,
      });
      const address = context.site.articleUrl.replace('{slug}', slug);
      const url = `${address}${address.includes('?') ? '&' : '?'}preview=${token}`;
      return { id: link.id, previewLink: { url, token, expiresAt: link.expiresAt } };
    });
  }
}
