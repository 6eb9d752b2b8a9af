/**
 * Sentences of our own with the facts that they tell; every name in them is made up. Facts are written as
 * `tests/ingest/recognise/fact-text.ts` writes them; a kind that a case names is found exactly so, `[]` for none.
 */
export interface FactCase {
  language: 'de' | 'en' | 'zh';
  text: string;
  /** The headline, where the case has one. */
  title?: string;
  people?: readonly string[];
  companies?: readonly string[];
  roles?: readonly string[];
  rounds?: readonly string[];
  relations?: readonly string[];
  milestones?: readonly string[];
  claims?: readonly string[];
}
