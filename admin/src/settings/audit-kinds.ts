import { Bookmark, KeyRound, LogIn, Scale, UserRoundCog, type LucideIcon } from 'lucide-react';
import { kindIcons } from '../ui/kinds.ts';
import type { auditWords } from './audit-words.ts';

export type AuditKind = keyof (typeof auditWords)['en']['did'];

interface AuditGroup {
  icon: LucideIcon;
  kinds: readonly AuditKind[];
}

/** What stands in the audit, in the groups one looks for. */
export const auditGroups = {
  signIns: { icon: LogIn, kinds: ['SIGN_IN', 'SIGN_IN_REFUSED', 'SIGN_OUT', 'sessionEnd'] },
  passwords: {
    icon: KeyRound,
    kinds: [
      'PASSWORD_CHANGED',
      'PASSWORD_REFUSED',
      'PASSWORD_RESET_ASKED',
      'LINK_MADE',
      'LINK_USED',
      'passwordChange',
      'userResetPassword',
    ],
  },
  accounts: {
    icon: UserRoundCog,
    kinds: ['USER_CREATED', 'userInvite', 'userUpdate', 'apiTokenCreate', 'apiTokenRevoke'],
  },
  articles: {
    icon: kindIcons.article,
    kinds: [
      'articleCreate',
      'articleUpdate',
      'articlePublish',
      'articleSchedule',
      'articleUnschedule',
      'articleWithdraw',
      'articleCorrect',
      'articleDiscardDraft',
      'articlePreviewLinkCreate',
    ],
  },
  people: {
    icon: kindIcons.person,
    kinds: [
      'personCreate',
      'personUpdate',
      'personCorrect',
      'personDelete',
      'personMerge',
      'personUnmerge',
      'roleCreate',
      'roleUpdate',
      'roleDelete',
    ],
  },
  companies: {
    icon: kindIcons.company,
    kinds: [
      'companyCreate',
      'companyUpdate',
      'companyCorrect',
      'companyDelete',
      'companyMerge',
      'companyUnmerge',
      'milestoneCreate',
      'milestoneUpdate',
      'milestoneDelete',
    ],
  },
  rounds: {
    icon: kindIcons.round,
    kinds: ['fundingRoundCreate', 'fundingRoundUpdate', 'fundingRoundCorrect', 'fundingRoundDelete'],
  },
  quotes: {
    icon: kindIcons.quote,
    kinds: ['quoteCreate', 'quoteUpdate', 'quoteCorrect', 'quoteDelete'],
  },
  judgements: {
    icon: Scale,
    kinds: [
      'claimSetRank',
      'claimRetract',
      'visibilitySet',
      'duplicateDismiss',
      'findingDismiss',
      'findingReopen',
      'revisionRestore',
      'documentImport',
      'documentAnalyse',
      'documentImportRetry',
      'documentImportDismiss',
      'proposalAccept',
      'proposalReject',
      'proposalReopen',
      'proposalAcceptAll',
    ],
  },
  views: {
    icon: Bookmark,
    kinds: ['savedViewCreate', 'savedViewUpdate', 'savedViewDelete', 'savedViewRestore'],
  },
} as const satisfies Record<string, AuditGroup>;

export type AuditGroupName = keyof typeof auditGroups;
export const auditGroupNames = Object.keys(auditGroups) as AuditGroupName[];

export const isAuditGroup = (name: string): name is AuditGroupName => name in auditGroups;

/** The group of a kind; null for one that this panel does not know yet. */
export function groupOf(kind: string): AuditGroupName | null {
  return (
    auditGroupNames.find((name) => (auditGroups[name].kinds as readonly string[]).includes(kind)) ?? null
  );
}
