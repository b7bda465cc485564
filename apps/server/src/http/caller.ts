import {
  type DeviceKind,
  deviceKinds,
  type GuestLinkRules,
  isLinkAlive,
  readSpokenCode,
  type TicketId,
} from '@homeward/domain';
import type { Clock, Codes, ReadTx, Store } from '@homeward/usecases';
import type { Cookies } from './cookies.ts';
import type { FailureLimit } from './failure-limit.ts';
import { type GuestKey, type Knock, nobody, type Shift } from './knock.ts';
import { networkOf } from './network.ts';

export interface Callers {
  /** Who is it? `null` means that this address has guessed too often to be listened to. */
  identify(headers: Credentials, address: string): Promise<Knock | null>;
}

export interface Credentials {
  readonly cookie: string | undefined;
  readonly authorization: string | undefined;
}

export interface CallerDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly codes: Codes;
  readonly cookies: Cookies;
  readonly guestFailures: FailureLimit;
  readonly guestLinks: GuestLinkRules;
}

/** Turns cookies and the Authorization header into somebody the house knows, or nobody. */
export function createCallers(deps: CallerDeps): Callers {
  const { store, cookies, guestFailures } = deps;
  return {
    async identify({ cookie, authorization }, address) {
      const tokens = cookies.read(cookie);
      const shown = authorization ? readAuthorization(authorization) : null;
      if (!shown && Object.keys(tokens).length === 0) return nobody;
      const knock = await store.read(async (tx): Promise<Knock> => {
        const devices = await findDevices(deps, tx, tokens);
        const shift = await findShift(deps, tx, tokens.session, devices);
        if (shown?.by === 'ticket') {
          const finder = await findFinder(deps, tx, shown.text);
          return { devices, shift, guest: finder ? null : 'refused', finder };
        }
        const guest = shown && (await findGuest(deps, tx, shown));
        return { devices, shift, guest, finder: null };
      });
      // A kiosk is known wherever it stands; what others guess at its address is not its fault.
      const asker = knock.devices.kiosk?.id ?? networkOf(address);
      if (knock.guest === 'refused') {
        return (await guestFailures.count(asker, authorization)) ? knock : null;
      }
      const isTyped = shown?.by === 'code';
      return isTyped && (await guestFailures.isReached(asker)) ? null : knock;
    },
  };
}

interface Shown {
  readonly by: 'link' | 'code' | 'ticket' | 'nothing';
  readonly text: string;
}

/**
 * `Bearer <token>` from a link, `Code K7M-4QX` as it was typed, `Ticket <id>.<key>`
 * from a finder's phone; anything else opens nothing.
 */
function readAuthorization(header: string): Shown {
  const [, scheme = '', text = ''] = /^(\w+) +(.+)$/.exec(header.trim()) ?? [];
  if (/^bearer$/i.test(scheme)) return { by: 'link', text };
  if (/^code$/i.test(scheme)) return { by: 'code', text: readSpokenCode(text) };
  if (/^ticket$/i.test(scheme)) return { by: 'ticket', text: text.toLowerCase() };
  return { by: 'nothing', text };
}

/** The place in line that this key belongs to, or null. */
async function findFinder(
  { codes }: CallerDeps,
  tx: ReadTx,
  text: string,
): Promise<TicketId | null> {
  const [id = '', key = ''] = text.split('.');
  const ticket = await tx.tickets.find(id as TicketId);
  return ticket?.keyHash && ticket.keyHash === codes.hash(key) ? ticket.id : null;
}

/** Expired and revoked keys are refused as wrong ones are: the same question, the same answer. */
async function findGuest(
  { codes, clock, guestLinks }: CallerDeps,
  tx: ReadTx,
  { by, text }: Shown,
): Promise<GuestKey | 'refused'> {
  if (by !== 'link' && by !== 'code') return 'refused';
  const report =
    by === 'link'
      ? await tx.lostReports.findByTokenHash(codes.hash(text))
      : await tx.lostReports.findByCode(text);
  const isAlive = report && isLinkAlive(report, clock.now(), guestLinks);
  return isAlive ? { reportId: report.id, by } : 'refused';
}

async function findDevices(
  { codes }: CallerDeps,
  tx: ReadTx,
  tokens: Partial<Record<DeviceKind, string>>,
): Promise<Knock['devices']> {
  const devices: Knock['devices'] = {};
  for (const kind of deviceKinds) {
    const token = tokens[kind];
    const device = token ? await tx.devices.findByTokenHash(codes.hash(token)) : null;
    if (device && device.kind === kind && !device.revokedAt) devices[kind] = device;
  }
  return devices;
}

/** A shift counts only on the device on which it began, before it ends, for those who still work here. */
async function findShift(
  { codes, clock }: CallerDeps,
  tx: ReadTx,
  token: string | undefined,
  devices: Knock['devices'],
): Promise<Shift | null> {
  if (!token || !devices.staff) return null;
  const session = await tx.staff.findSession(codes.hash(token));
  if (!session || session.deviceId !== devices.staff.id) return null;
  if (session.expiresAt <= clock.now()) return null;
  const member = await tx.staff.find(session.staffId);
  return member?.isActive ? { member, session } : null;
}
