import { type LostReportId, type NoticeTarget, ok } from '@homeward/domain';
import type { Actor, Deps, Tx } from '../ports.ts';
import { addressOf, essenceOf } from './resolve-address.ts';

type UnsubscribeDeps = Pick<Deps, 'store' | 'clock' | 'codes'>;

/**
 * End one way of being told, by the token that stands in each notice. A token
 * of an address that is no longer told, a forged one and a second press are
 * answered alike: nothing goes there any more.
 */
export function unsubscribe(deps: UnsubscribeDeps) {
  return ({ token }: { readonly token: string }) =>
    deps.store.transaction(async (tx) => {
      const [reportId, target] = token.split('.') as [LostReportId, NoticeTarget | undefined];
      const report = target && (await tx.lostReports.find(reportId));
      const address = report && (await addressOf(tx, report, target));
      if (!address) return ok(null);
      const own = deps.codes.unsubscribeToken(reportId, target, essenceOf(address));
      // Compared by their hashes, so that the time it takes tells nothing.
      if (deps.codes.hash(own) !== deps.codes.hash(token)) return ok(null);
      await stop(deps, tx, reportId, target);
      return ok(null);
    });
}

async function stop(
  { clock }: Pick<Deps, 'clock'>,
  tx: Tx,
  reportId: LostReportId,
  target: NoticeTarget,
): Promise<void> {
  const report = await tx.lostReports.find(reportId);
  if (!report) return;
  if (target !== 'contact') await tx.pushSubscriptions.remove(target);
  const contact = target === 'contact' ? ({ channel: 'none' } as const) : report.contact;
  const { version } = await tx.lostReports.save({ ...report, contact });
  const guest: Actor = { kind: 'guest', reportId };
  const facts = { channel: contact.channel, unsubscribed: true };
  const event = { name: 'lost-report.contact-changed', id: reportId, version, reportId, facts };
  await tx.events.append({ ...event, name: 'lost-report.contact-changed' }, guest, clock.now());
}
