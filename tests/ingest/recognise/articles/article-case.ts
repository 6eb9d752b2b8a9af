/**
 * A short article of our own with the facts that it tells. Facts are lines as `factsOf` and `roleLine` write them; a kind
 * that is left out is not asked for, `[]` says that there is none.
 */
export interface ArticleCase {
  /** EDTF. */
  publishedOn: string;
  text: string;
  /** Not all of it is found yet, or something is that it does not say. */
  isPartial?: true;
  people: readonly string[];
  companies: readonly string[];
  roles: readonly string[];
  rounds: readonly string[];
  relations?: readonly string[];
  milestones?: readonly string[];
}
