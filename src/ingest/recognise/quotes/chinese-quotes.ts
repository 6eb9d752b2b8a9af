import type { SourceBlock, Span } from '../found.ts';
import type { QuoteFinding } from './finding.ts';
export function chineseQuotes(_text: string, _block: SourceBlock, _sentences: readonly Span[], _names: readonly Span[]): QuoteFinding[] { return []; }
