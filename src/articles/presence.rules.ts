/** For so long after its last sign somebody's browser is taken to show an article. */
export const SEEN_SECONDS = 30;
