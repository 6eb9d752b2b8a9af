import {
  Banknote,
  BriefcaseBusiness,
  Building2,
  FileText,
  Flag,
  Newspaper,
  Quote,
  UserRound,
  type LucideIcon,
} from 'lucide-react';

/** What an icon, a line in the text and a tint tell apart. */
export type Kind = 'person' | 'company' | 'role' | 'round' | 'quote' | 'milestone' | 'article' | 'document';

export const kindIcons: Record<Kind, LucideIcon> = {
  person: UserRound,
  company: Building2,
  role: BriefcaseBusiness,
  round: Banknote,
  quote: Quote,
  milestone: Flag,
  article: Newspaper,
  document: FileText,
};
