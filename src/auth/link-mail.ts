import type { AccountLinkKind } from '../database/generated/enums.ts';
import { LINK_MINUTES, linkAddress } from './account-links.ts';
import type { Mail, SendMail } from './mailer.ts';

type MailedKind = Exclude<AccountLinkKind, 'SETUP'>;

/** Makes the address of a link, which it answers with to be handed over, and mails it where mail leaves. */
export type DeliverLink = (kind: MailedKind, link: { to: string; token: string }) => string;

export function linkDelivery(publicUrl: string, sendMail: SendMail | null): DeliverLink {
  return (kind, { to, token }) => {
    const address = linkAddress(publicUrl, kind, token);
    sendMail?.(linkMail(kind, to, address));
    return address;
  };
}

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

function linkMail(kind: MailedKind, to: string, link: string): Mail {
  const { subject, before, after } = words[kind];
  const text = `${before}\n\n${link}\n\nThe link works once, within ${LINK_MINUTES} minutes. ${after}\n`;
  return { to, subject, text };
}
