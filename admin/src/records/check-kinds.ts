import {
  Banknote,
  Briefcase,
  Copy,
  FileText,
  Quote,
  Scale,
  ScissorsLineDashed,
  Unlink,
  type LucideIcon,
} from 'lucide-react';
import { checkKindValues, type CheckKind } from '../generated/enums.ts';

export const checkIcons: Record<CheckKind, LucideIcon> = {
  SOURCES_DISAGREE: Scale,
  SENTENCE_GONE: ScissorsLineDashed,
  QUOTE_NOT_FOUND: Quote,
  NO_SENTENCE: Unlink,
  ROLES_CONTRADICT: Briefcase,
  ROUNDS_EXCEED_TOTAL: Banknote,
  DUPLICATE_CANDIDATES: Copy,
  ONE_SOURCE: FileText,
};

/** In the order in which they weigh. */
export const checkOrder = Object.keys(checkIcons) as CheckKind[];

/** `sources-disagree` in an address. */
export const pathOfKind = (kind: CheckKind): string => kind.toLowerCase().replaceAll('_', '-');

export const kindOfPath = (path: string | undefined): CheckKind | undefined =>
  checkKindValues.find((kind) => pathOfKind(kind) === path);
