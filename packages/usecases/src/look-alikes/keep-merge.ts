import {
  type FoundItem,
  isSameContent,
  type LookAlike,
  type Merged,
  type Whereabouts,
} from '@homeward/domain';
import { tellOfMove } from '../found-items/keep-move.ts';
import type { Deps, StaffActor, Tx } from '../ports.ts';

const words = {
  confirmed: { duplicate: 'found-item.merged', kept: 'found-item.kept' },
  undone: { duplicate: 'found-item.restored', kept: 'found-item.parted' },
} as const;

interface Change {
  readonly what: keyof typeof words;
  /** Where the kept one was before. */
  readonly wasAt: Whereabouts;
}

/** Write a pair and both its found items after they were merged, or parted again; each history names the other. */
export async function keepMerge(
  { clock }: Pick<Deps, 'clock'>,
  tx: Tx,
  { kept, duplicate, lookAlike }: Merged,
  { what, wasAt }: Change,
  actor: StaffActor,
): Promise<Merged> {
  const tell = (name: 'duplicate' | 'kept', { id, version }: FoundItem, other: FoundItem) =>
    tx.events.append(
      { name: words[what][name], id, version, itemId: id, facts: { other: other.label } },
      actor,
      clock.now(),
    );
  const tellOfDecision = ({ id, version }: LookAlike) =>
    tx.events.append({ name: `look-alike.${what}`, id, version }, actor, clock.now());
  const saved = {
    lookAlike: await tx.lookAlikes.save(lookAlike),
    kept: await tx.foundItems.save(kept),
    duplicate: await tx.foundItems.save(duplicate),
  };
  await tell('duplicate', saved.duplicate, kept);
  await tell('kept', saved.kept, duplicate);
  if (!isSameContent(kept.whereabouts, wasAt)) await tellOfMove(tx, saved.kept, actor, clock.now());
  await tellOfDecision(saved.lookAlike);
  return saved;
}
