import { type NoticeStatus, noticeStatuses } from '@homeward/domain';

/** Every status has its count, also those nobody has. */
export function tallyOf(
  counts: readonly (readonly [NoticeStatus, number])[],
): Record<NoticeStatus, number> {
  const tally = Object.fromEntries(noticeStatuses.map((status) => [status, 0]));
  for (const [status, count] of counts) tally[status] = (tally[status] ?? 0) + count;
  return tally as Record<NoticeStatus, number>;
}
