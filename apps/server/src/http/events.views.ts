import type { EventView, Hint } from '@homeward/contract';
import type { EventRow, NamedEvent } from '@homeward/usecases';

/** One step of a history, with the name of whoever took it. */
export function presentEvent({ event, staffName }: NamedEvent): EventView {
  const { seq, name, at, actor, facts } = event;
  return { seq, name, at, by: { kind: actor.kind, name: staffName }, facts: { ...facts } };
}

/** That something changed, never what. */
export function presentHint({ seq, name, id, version }: EventRow): Hint {
  return { seq, name, id, version };
}
