/** A mail server on this machine that takes everything and keeps it: SMTP as far as one mail needs it. */
import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface MailServer {
  /** For SMTP_URL. */
  url: string;
  /** What came in, envelope and all. */
  mails: { from: string; to: string[]; content: string }[];
  close(this: void): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const mails: MailServer['mails'] = [];
  const server = createServer((socket) => serve(socket, mails));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${port}?from=desk@news.example`, mails, close };
}

function serve(socket: Socket, mails: MailServer['mails']): void {
  let waiting = '';
  let mail = { from: '', to: [] as string[], content: '' };
  let inContent = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const take = (line: string): void => {
    if (inContent) {
      if (line !== '.') {
        mail.content += `${line}\n`;
        return;
      }
      inContent = false;
      mails.push(mail);
      mail = { from: '', to: [], content: '' };
      say('250 kept');
      return;
    }
    const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
    if (/^MAIL/i.test(line)) mail.from = address;
    if (/^RCPT/i.test(line)) mail.to.push(address);
    inContent = /^DATA/i.test(line);
    say(inContent ? '354 go on' : /^QUIT/i.test(line) ? '221 bye' : '250 fine');
  };
  say('220 test');
  socket.on('error', () => {});
  socket.on('data', (bytes) => {
    const lines = (waiting + bytes.toString('utf8')).split('\r\n');
    waiting = lines.pop()!;
    lines.forEach(take);
  });
}
