import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as it arrived: who it was for on the envelope, as read, and byte by byte. */
export interface ArrivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly parsed: ParsedMail;
  readonly raw: string;
}

/** A real mail server on this machine that keeps what it is given. */
export class MailServer {
  readonly port: number;
  readonly arrived: ArrivedMail[] = [];
  readonly #server: SMTPServer;

  private constructor(server: SMTPServer, port: number) {
    this.#server = server;
    this.port = port;
  }

  static async start(options: SMTPServerOptions = {}): Promise<MailServer> {
    let mails: MailServer | undefined;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, session, done) {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', async () => {
          const raw = Buffer.concat(parts);
          const { mailFrom, rcptTo } = session.envelope;
          mails?.arrived.push({
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address),
            parsed: await simpleParser(raw),
            raw: raw.toString(),
          });
          done();
        });
      },
      ...options,
    });
    // A connection that breaks is part of what is tested.
    server.on('error', () => undefined);
    const listening = server.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    mails = new MailServer(server, (listening.address() as AddressInfo).port);
    return mails;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}

/** An answer by which a mail server declines. */
export function declined(code: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode: code });
}
