import type { LostReport, NoticeAddress, NoticeTarget } from '@homeward/domain';
import type { ReadTx } from '../ports.ts';

/** Where a notice goes as things stand now; null when this way of being told is gone. */
export async function addressOf(
  tx: ReadTx,
  { id, contact }: LostReport,
  target: NoticeTarget,
): Promise<NoticeAddress | null> {
  if (target === 'contact') return contact.channel === 'none' ? null : contact;
  const browsers = await tx.pushSubscriptions.listByReport(id);
  const browser = browsers.find((each) => each.id === target);
  if (!browser) return null;
  const { endpoint, p256dh, auth } = browser;
  return { channel: 'push', endpoint, p256dh, auth };
}

/** The one piece of an address that tells it from all others; what an unsubscribe token is bound to. */
export function essenceOf(to: NoticeAddress): string {
  if (to.channel === 'mail') return to.address;
  return to.channel === 'sms' ? to.number : to.endpoint;
}
