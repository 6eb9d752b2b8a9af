import type { BlockInput } from '../../articles/article.rules.ts';
import type { RawImage } from '../document-reader.ts';

export interface DraftBlock extends BlockInput {
  /** As the source declares it. */
  language?: string | null;
  credit?: string | null;
}
/** What a format says, as it says it; `finishDocument` makes it what a reader gives. */
export interface DraftDocument {
  title?: string | null;
  standfirst?: string | null;
  blocks: DraftBlock[];
  byline?: string | null;
  publisher?: string | null;
  /** In any notation `publishedOn` reads. */
  published?: string | null;
  language?: string | null;
  sourceUrl?: string | null;
  externalId?: string | null;
  images?: RawImage[];
}
