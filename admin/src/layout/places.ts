import {
  Banknote,
  Building2,
  FileStack,
  Flag,
  House,
  Inbox,
  MessageSquareWarning,
  Newspaper,
  Quote,
  ShieldCheck,
  UserRound,
  type LucideIcon,
} from 'lucide-react';

export interface Place {
  /** Its words are `layout.places.<name>`. */
  name:
    | 'home'
    | 'review'
    | 'articles'
    | 'people'
    | 'companies'
    | 'rounds'
    | 'quotes'
    | 'milestones'
    | 'checks'
    | 'corrections'
    | 'documents';
  path: string;
  icon: LucideIcon;
  /** After `g`. */
  key: string;
}

/** Where one can go, in groups as the sidebar shows them. */
export const places: readonly { title: 'facts' | 'desk' | null; places: readonly Place[] }[] = [
  {
    title: null,
    places: [
      { name: 'home', path: '/', icon: House, key: 'h' },
      { name: 'review', path: '/review', icon: Inbox, key: 'r' },
      { name: 'articles', path: '/articles', icon: Newspaper, key: 'a' },
    ],
  },
  {
    title: 'facts',
    places: [
      { name: 'people', path: '/people', icon: UserRound, key: 'p' },
      { name: 'companies', path: '/companies', icon: Building2, key: 'c' },
      { name: 'rounds', path: '/rounds', icon: Banknote, key: 'f' },
      { name: 'quotes', path: '/quotes', icon: Quote, key: 'q' },
      { name: 'milestones', path: '/milestones', icon: Flag, key: 'm' },
    ],
  },
  {
    title: 'desk',
    places: [
      { name: 'checks', path: '/checks', icon: ShieldCheck, key: 'k' },
      { name: 'corrections', path: '/corrections', icon: MessageSquareWarning, key: 'o' },
      { name: 'documents', path: '/documents', icon: FileStack, key: 'd' },
    ],
  },
];
