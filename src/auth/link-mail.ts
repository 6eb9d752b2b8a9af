import type { AccountLinkKind } from '../database/generated/enums.ts';
import { LINK_MINUTES } from './account-links.ts';
import type { Mail } from './mailer.ts';

const words = {
  INVITATION: {
    subject: 'You are invited to Backfile',
    before: 'An account was made for you. Set its password here:',
    after: 'Who does not know of it can leave this mail alone.',
  },
  PASSWORD_RESET: {
    subject: 'Set another password for Backfile',
    before: 'Somebody asked for another password of your account. Set it here:',
    after: 'If it was not you, leave this mail alone: your password stays as it is.',
  },
} as const;

/** The mail that brings a link to its person. */
export function linkMail(kind: Exclude<AccountLinkKind, 'SETUP'>, to: string, link: string): Mail {
  const { subject, before, after } = words[kind];
  const text = `${before}\n\n${link}\n\nThe link works once, within ${LINK_MINUTES} minutes. ${after}\n`;
  return { to, subject, text };
}
