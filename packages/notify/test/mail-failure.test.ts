import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { createMailChannel, type MailChannelSettings, securityOf } from '../src/index.ts';
import { declined, MailServer } from './mail-server.ts';
import { noticeTo } from './sample-notices.ts';

const notice = noticeTo({ channel: 'mail', address: 'wim@example.org' });
const ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const settings = (port: number): MailChannelSettings => ({
  host: '127.0.0.1',
  port,
  user: null,
  password: null,
  from: 'lost@park.example',
  timeoutMs: 400,
});

async function sendTo(options: SMTPServerOptions, more: Partial<MailChannelSettings> = {}) {
  const server = await MailServer.start(options);
  ends.push(() => server.stop());
  const delivery = await createMailChannel({ ...settings(server.port), ...more }).send(notice);
  return { delivery, server };
}

const later = (reason: string) => ({ outcome: 'later', reason, retryAfterSeconds: null });
const never = (reason: string) => ({ outcome: 'never', reason });

test('a receiver that does not exist is not tried again, one that is busy is', async () => {
  const unknown = await sendTo({
    onRcptTo: (_, __, done) => done(declined(550, 'no such user here')),
  });
  expect(unknown.delivery).toEqual(never('address-invalid'));
  const busy = await sendTo({ onRcptTo: (_, __, done) => done(declined(451, 'try again later')) });
  expect(busy.delivery).toEqual(later('busy'));
});

test('a sender or a text the server will not have is not tried again', async () => {
  const sender = await sendTo({
    onMailFrom: (_, __, done) => done(declined(553, 'not from you')),
  });
  expect(sender.delivery).toEqual(never('refused'));
  const text = await sendTo({
    onData(stream, _, done) {
      stream.resume().on('end', () => done(declined(554, 'looks like spam')));
    },
  });
  expect(text.delivery).toEqual(never('refused'));
});

test('a server that is full after it has read the mail is tried again', async () => {
  const full = await sendTo({
    onData(stream, _, done) {
      stream.resume().on('end', () => done(declined(452, 'disk full')));
    },
  });
  expect(full.delivery).toEqual(later('busy'));
});

test('a wrong password is somebody’s to mend, so the notice waits', async () => {
  const { delivery } = await sendTo(
    {
      authOptional: false,
      onAuth: (_, __, done) => done(declined(535, 'wrong password')),
    },
    { user: 'homeward', password: 'wrong' },
  );
  expect(delivery).toEqual(later('not-authorised'));
  const unasked = await sendTo({ authOptional: false });
  expect(unasked.delivery).toEqual(later('not-authorised'));
});

test('name and password are given where they are set', async () => {
  let signedIn = '';
  const { delivery, server } = await sendTo(
    {
      authOptional: false,
      onAuth({ username, password }, _, done) {
        signedIn = `${username}:${password}`;
        done(null, { user: username });
      },
    },
    { user: 'homeward', password: 'hunter22' },
  );
  expect(delivery.outcome).toBe('sent');
  expect(signedIn).toBe('homeward:hunter22');
  expect(server.arrived).toHaveLength(1);
});

test('nobody there, silence and a line that is cut are all tried again', async () => {
  const nobody = await silentServer((socket) => socket.destroy());
  await new Promise((resolve) => nobody.close(resolve));
  expect(await createMailChannel(settings(nobody.portWas)).send(notice)).toEqual(
    later('unreachable'),
  );

  const silent = await silentServer(() => undefined);
  const begun = Date.now();
  expect(await createMailChannel(settings(silent.portWas)).send(notice)).toEqual(later('timeout'));
  expect(Date.now() - begun).toBeLessThan(10_000);

  const cut = await silentServer((socket) => {
    socket.write('220 hello\r\n');
    socket.once('data', () => socket.destroy());
  });
  expect(await createMailChannel(settings(cut.portWas)).send(notice)).toMatchObject({
    outcome: 'later',
  });
});

test('a password never travels in the clear, and never to a server nobody vouches for', async () => {
  const withPassword = { user: 'homeward', password: 'hunter22', security: 'starttls' } as const;
  let isAsked = false;
  const clear = await sendTo(
    {
      onAuth(_, __, done) {
        isAsked = true;
        done(null, { user: 'homeward' });
      },
    },
    withPassword,
  );
  expect(clear.delivery).toMatchObject({ outcome: 'later' });
  expect(isAsked).toBe(false);
  expect(clear.server.arrived).toEqual([]);

  // The server offers TLS with a certificate nobody vouches for.
  const unvouched = await sendTo({ disabledCommands: [] }, withPassword);
  expect(unvouched.delivery).toMatchObject({ outcome: 'later' });
  expect(unvouched.server.arrived).toEqual([]);
});

test('TLS is taken where it is offered, without a password whoever vouches for it', async () => {
  let isSecure = false;
  const { delivery } = await sendTo({
    disabledCommands: [],
    onMailFrom(_, { secure }, done) {
      isSecure = secure;
      done();
    },
  });
  expect(delivery.outcome).toBe('sent');
  expect(isSecure).toBe(true);
});

test('how safe the way is follows from port and password, or is said', () => {
  const far = { ...settings(587), host: 'mail.example.org' };
  expect(securityOf({ ...far, port: 465 })).toBe('tls');
  expect(securityOf({ ...far, user: 'homeward' })).toBe('starttls');
  expect(securityOf(far)).toBe('when-offered');
  expect(securityOf({ ...far, user: 'homeward', host: '127.0.0.1' })).toBe('when-offered');
  expect(securityOf({ ...far, security: 'starttls' })).toBe('starttls');
});

/** Listens, and treats who comes as it is told. */
async function silentServer(onConnection: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    onConnection(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return Object.assign(server, { portWas: (server.address() as AddressInfo).port });
}
