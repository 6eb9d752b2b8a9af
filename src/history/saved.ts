/** What a verb answers with. */
export interface Saved {
  id: string;
  revision: number;
}

/** Why somebody did it, kept with the revision. */
export interface SaveOptions {
  reason?: string;
}
