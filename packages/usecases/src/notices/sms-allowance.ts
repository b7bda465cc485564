import {
  addMinutes,
  brokenCap,
  type Contact,
  type DeviceId,
  isCountryAllowed,
  maySetNumber,
  type NoticeFailure,
  ok,
  type SmsTally,
  type SmsUse,
} from '@homeward/domain';
import type { Deps, ReadTx, Tx } from '../ports.ts';

type AllowanceDeps = Pick<Deps, 'clock' | 'codes' | 'venue'>;

interface Use {
  readonly use: SmsUse;
  readonly number: string;
  readonly kioskId: DeviceId | null;
}

const dayMinutes = 24 * 60;

/** May a visitor choose to be told like this? A number that is allowed counts from then on. */
export async function askAllowance(
  deps: AllowanceDeps,
  tx: Tx,
  contact: Contact,
  kioskId: DeviceId | null,
) {
  if (contact.channel !== 'sms') return ok(null);
  const use = { use: 'asked', number: contact.number, kioskId } as const;
  const allowed = maySetNumber(
    contact.number,
    await tallyOf(deps, tx, use),
    deps.venue.notices.sms,
  );
  if (allowed.ok) await count(deps, tx, use);
  return allowed;
}

/** Why no text message may go there now; null when one may, and then it counts. */
export async function sendAllowance(
  deps: AllowanceDeps,
  tx: Tx,
  number: string,
  kioskId: DeviceId | null,
): Promise<NoticeFailure | null> {
  const rules = deps.venue.notices.sms;
  if (!isCountryAllowed(number, rules)) return 'country-not-allowed';
  const use = { use: 'sent', number, kioskId } as const;
  const cap = brokenCap(await tallyOf(deps, tx, use), rules);
  if (cap === null) await count(deps, tx, use);
  return cap;
}

async function tallyOf(
  { clock, codes }: AllowanceDeps,
  tx: ReadTx,
  { use, number, kioskId }: Use,
): Promise<SmsTally> {
  const at = clock.now();
  const today = addMinutes(at, -dayMinutes);
  const thisHour = addMinutes(at, -60);
  return {
    number: await tx.smsLedger.count({ use, since: today, numberKey: codes.numberKey(number) }),
    kiosk: kioskId ? await tx.smsLedger.count({ use, since: thisHour, kioskId }) : 0,
    venue: await tx.smsLedger.count({ use, since: today }),
  };
}

function count({ clock, codes }: AllowanceDeps, tx: Tx, { use, number, kioskId }: Use) {
  return tx.smsLedger.add({ use, numberKey: codes.numberKey(number), kioskId, at: clock.now() });
}

/** Uses of numbers are kept for two days, which is as long as anything is counted; answers how many were forgotten. */
export function forgetOldSms({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return () =>
    store.transaction((tx) => tx.smsLedger.forgetBefore(addMinutes(clock.now(), -2 * dayMinutes)));
}
