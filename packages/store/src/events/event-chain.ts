import { createHash } from 'node:crypto';
import type { Instant } from '@homeward/domain';
import type { Actor, EventRow, NewEvent } from '@homeward/usecases';

/** The number and hash of an event: all that the next one must know of the past. */
export type Link = Pick<EventRow, 'seq' | 'hash'>;

/** What the first event follows. */
export const beforeAllEvents: Link = { seq: 0, hash: '' };

/** Number an event and chain it to the one before. */
export function chainEvent(previous: Link, event: NewEvent, actor: Actor, at: Instant): EventRow {
  const row = {
    seq: previous.seq + 1,
    at,
    name: event.name,
    id: event.id,
    version: event.version,
    reportId: event.reportId ?? null,
    ticketId: event.ticketId ?? null,
    itemId: event.itemId ?? null,
    facts: event.facts ?? {},
    actor,
  };
  return { ...row, hash: hashOf(previous, row) };
}

export type ChainCheck =
  | { readonly isWhole: true }
  | { readonly isWhole: false; readonly brokenAt: number; readonly because: 'gap' | 'changed' };

/** Does every event of `rows` follow the one before, unchanged? `previous` is what came before them. */
export function verifyEvents(
  rows: readonly EventRow[],
  previous: Link = beforeAllEvents,
): ChainCheck {
  let link = previous;
  for (const { hash, ...row } of rows) {
    if (row.seq !== link.seq + 1) return { isWhole: false, brokenAt: row.seq, because: 'gap' };
    if (hash !== hashOf(link, row)) {
      return { isWhole: false, brokenAt: row.seq, because: 'changed' };
    }
    link = { seq: row.seq, hash };
  }
  return { isWhole: true };
}

function hashOf(previous: Link, row: Omit<EventRow, 'hash'>): string {
  return createHash('sha256').update(previous.hash).update(canonicalJson(row)).digest('hex');
}

/** JSON with sorted keys, so that equal facts have equal hashes wherever they were kept. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
