import { v7 as newId, v4 as newKey } from 'uuid';

/** A number about to be asked for. */
export interface HandInDraft {
  /** Made here, so that asking twice gives one number. */
  readonly ticketId: string;
  /** Known to this phone alone: it opens the place in line. */
  readonly ticketKey: string;
}

export function newHandIn(): HandInDraft {
  return { ticketId: newId(), ticketKey: newKey() };
}

/** The fragment under which the place in line opens on this phone. */
export function fragmentOf({ ticketId, ticketKey }: HandInDraft): string {
  return `hand-in.${ticketId}.${ticketKey}`;
}
