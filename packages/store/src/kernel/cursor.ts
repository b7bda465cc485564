import type { Page } from '@homeward/usecases';

/** Where a page ended: the instant its last row is ordered by, and that row's id to break ties. */
export interface PagePlace {
  readonly at: string;
  readonly id: string;
}

const separator = '~';

/** A cursor as it travels in addresses. */
export function writeCursor({ at, id }: PagePlace): string {
  return `${at}${separator}${id}`;
}

/** Any text can be read as a cursor: one that nobody wrote finds some place or none, never a fault. */
export function readCursor(cursor: string): PagePlace {
  const [at = '', ...id] = cursor.split(separator);
  return { at, id: id.join(separator) };
}

/** A page out of up to `limit + 1` rows: the one too many only shows that there is more. */
export function pageOf<Entity>(
  found: readonly Entity[],
  limit: number,
  placeOf: (entity: Entity) => PagePlace,
): Page<Entity> {
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last ? writeCursor(placeOf(last)) : null };
}

/** Does a row at `place` come after the cursor in a list that is newest first? */
export function isBeyond(cursor: string | undefined, { at, id }: PagePlace): boolean {
  if (cursor === undefined) return true;
  const end = readCursor(cursor);
  return at < end.at || (at === end.at && id < end.id);
}
