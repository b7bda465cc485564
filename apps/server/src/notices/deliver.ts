import { type Delivery, hasControls } from '@homeward/domain';
import type { LeasedNotice, NoticeWords } from '@homeward/usecases';
import { linksOf } from './notice-links.ts';
import type { WorkerOptions } from './notice-worker.ts';

/** Try to send one notice. Whatever a channel does, this answers, within `patienceSeconds`. */
export async function deliver(
  { ways: { writer, sender }, publicUrl, log }: Pick<WorkerOptions, 'ways' | 'publicUrl' | 'log'>,
  patienceSeconds: number,
  { notice, to, reportCode, guestToken, unsubscribeToken }: LeasedNotice,
): Promise<Delivery> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<Delivery>((resolve) => {
    const delivery = { outcome: 'later', reason: 'timeout', retryAfterSeconds: null } as const;
    timer = setTimeout(() => resolve(delivery), patienceSeconds * 1000);
  });
  try {
    const { key, kind, language, content, expiresAt } = notice;
    const links = linksOf(publicUrl, guestToken, unsubscribeToken);
    const words = writer.write({ content, language, reportCode, links });
    if (!isOneLine(words)) return { outcome: 'never', reason: 'refused' };
    const lifeSeconds = Math.max(0, Math.round((Date.parse(expiresAt) - Date.now()) / 1000));
    const outgoing = { key, kind, language, to, words, links, lifeSeconds };
    return await Promise.race([sender.send(outgoing), silence]);
  } catch (error) {
    log.fault(error, { during: 'sending a notice' });
    return { outcome: 'later', reason: 'unreachable', retryAfterSeconds: null };
  } finally {
    clearTimeout(timer);
  }
}

/** A line break where a header will stand would let somebody write headers of their own. */
function isOneLine({ subject, sms, pushTitle }: NoticeWords): boolean {
  return ![subject, sms, pushTitle].some(hasControls);
}
