import { createTransport } from 'nodemailer';
import type { Logger } from '../logging/logger.ts';

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Sends a mail some time soon; nobody waits for it, and what fails is in the log. */
export type SendMail = (mail: Mail) => void;

const PATIENCE = 10_000;

/**
 * Mail by the server that SMTP_URL names; `?from=` in it says who sends, otherwise it is `backfile@` and the host of
 * PUBLIC_URL.
 */
export function openMailer(smtpUrl: string, publicUrl: string, log: Logger): SendMail {
  const url = new URL(smtpUrl);
  const from = url.searchParams.get('from') ?? `backfile@${new URL(publicUrl).hostname}`;
  url.searchParams.delete('from');
  const transport = createTransport({
    url: url.href,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const send = async (mail: Mail): Promise<void> => {
    try {
      await transport.sendMail({ from, ...mail });
    } catch (error) {
      // Not the mail itself: its link is for one person.
      log.error({ err: error }, 'a mail could not be sent');
    }
  };
  return (mail) => void setImmediate(() => void send(mail));
}
