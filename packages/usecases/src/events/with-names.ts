import type { EventRow, ReadTx } from '../ports.ts';

/** One step of a history. */
export interface NamedEvent {
  readonly event: EventRow;
  /** Of the staff member who did it, or null when a visitor, a kiosk or the house itself did. */
  readonly staffName: string | null;
}

/** Put the names of staff on the steps of a history. */
export async function withNames(
  tx: Pick<ReadTx, 'staff'>,
  events: readonly EventRow[],
): Promise<readonly NamedEvent[]> {
  const names = new Map((await tx.staff.list()).map(({ id, name }) => [id, name]));
  return events.map((event) => ({
    event,
    staffName: event.actor.kind === 'staff' ? (names.get(event.actor.staffId) ?? null) : null,
  }));
}
