import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { MutationContext } from '../graphql/context.ts';
import { act, type Outcome } from '../graphql/mutations/act.ts';
import { because, given, partyOf, refuseNull, uuidOf, uuidOrNothing } from '../graphql/mutations/ids.ts';
import { uuidsOf } from '../graphql/reads/filters.ts';
import type { ArticleContent } from './article-fields.rules.ts';
import {
  ArticleCreateInput,
  ArticlePayload,
  ArticleRevisionInput,
  ArticleScheduleInput,
  ArticleUpdateInput,
  ArticleWithdrawInput,
} from './article.inputs.ts';
import { createArticle, type CreateArticleInput } from './create-article.ts';
import { discardDraft } from './discard-draft.ts';
import { scheduleArticle } from './schedule-article.ts';
import { unscheduleArticle } from './unschedule-article.ts';
import { updateArticle } from './update-article.ts';
import { withdrawArticle } from './withdraw-article.ts';

@Resolver()
export class ArticleMutations {
  @Mutation(() => ArticlePayload, { description: 'A new draft.' })
  articleCreate(
    @Arg('input', () => ArticleCreateInput) input: ArticleCreateInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () =>
      createArticle(context, { ...(contentOf(input) as CreateArticleInput), ...embargoOf(input) }),
    );
  }

  @Mutation(() => ArticlePayload)
  articleUpdate(
    @Arg('input', () => ArticleUpdateInput) input: ArticleUpdateInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    const { id, expectedRevision, onConflict, reason } = input;
    return act(async () => {
      const expectation = { id: articleId(id), expectedRevision, onConflict };
      return updateArticle(
        context,
        { ...contentOf(input), ...embargoOf(input), ...expectation },
        because(reason),
      );
    });
  }

  @Mutation(() => ArticlePayload)
  articleSchedule(
    @Arg('input', () => ArticleScheduleInput) { id, ...input }: ArticleScheduleInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => scheduleArticle(context, { ...input, id: articleId(id) }));
  }

  @Mutation(() => ArticlePayload, {
    description: 'Takes the time of a scheduled article back: a draft again.',
  })
  articleUnschedule(
    @Arg('input', () => ArticleRevisionInput) { id, expectedRevision, reason }: ArticleRevisionInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () =>
      unscheduleArticle(context, { id: articleId(id), expectedRevision }, because(reason)),
    );
  }

  @Mutation(() => ArticlePayload, {
    description: 'Takes the article, and what stands only on it, from the public; its slug stays taken.',
  })
  articleWithdraw(
    @Arg('input', () => ArticleWithdrawInput) { id, ...input }: ArticleWithdrawInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => withdrawArticle(context, { ...input, id: articleId(id) }));
  }

  @Mutation(() => ArticlePayload, { description: 'Throws the working copy away.' })
  articleDiscardDraft(
    @Arg('input', () => ArticleRevisionInput) { id, expectedRevision, reason }: ArticleRevisionInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => discardDraft(context, { id: articleId(id), expectedRevision }, because(reason)));
  }
}

const embargoOf = ({ embargo }: ArticleCreateInput | ArticleUpdateInput) =>
  embargo === undefined ? {} : { embargo };

const articleId = (id: string): string => uuidOf('Article', 'id', id);

/** What of the input is given, with the ids that the archive uses. */
function contentOf(input: ArticleCreateInput | ArticleUpdateInput): Partial<ArticleContent> {
  const {
    headline,
    alternativeHeadline,
    standfirst,
    blocks,
    byline,
    language,
    sourceUrl,
    sourcePublishedOn,
  } = input;
  const { slug, publisher, translationOf, mentions, topics, images } = input;
  refuseNull({
    headline,
    blocks,
    language,
    slug,
    mentions,
    topics,
    images,
  });
  return given({
    headline,
    alternativeHeadline,
    standfirst,
    blocks,
    byline,
    language,
    sourceUrl,
    sourcePublishedOn,
    slug,
    publisherId: uuidOrNothing('Publisher', 'publisher', publisher),
    translationOfId: uuidOrNothing('Article', 'translationOf', translationOf),
    mentions: mentions?.map(({ party, start, end }, index) => ({
      ...partyOf(party, `mentions[${index}].party`),
      start,
      end,
    })),
    topicIds: topics && uuidsOf(['Topic'], 'topics', topics),
    images,
  }) as Partial<ArticleContent>;
}
