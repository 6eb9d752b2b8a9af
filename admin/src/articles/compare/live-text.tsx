import { contentOf } from '../editing/content.ts';
import type { OneArticle } from '../editing/tools.ts';
import '../../theme/serif.css';
import styles from './compare.module.css';

/** What the public reads now. */
export function LiveText({ article }: { article: OneArticle }) {
  const { headline, standfirst, language, body } = contentOf(article);
  return (
    <article className={styles.page} lang={language}>
      <h2 className={styles.headline}>{headline}</h2>
      {standfirst && <p className={styles.standfirst}>{standfirst}</p>}
      {body.blocks.map(({ blockKind, text }, index) => (
        // Blocks have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index} className={styles.block} data-kind={blockKind}>
          {text}
        </p>
      ))}
    </article>
  );
}
