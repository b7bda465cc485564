import { addMinutes, type Claim, type Instant } from '@homeward/domain';
import type { StaffActor, Tx } from '../ports.ts';

/** Wrong pickup codes for one claim after which the house stops listening, and for how long. */
export const mostWrongCodes = 5;
export const wrongCodeMinutes = 60;

/** Has somebody been guessing? Counted from the events, which no restart forgets. */
export async function hasTooManyWrongCodes(tx: Tx, claim: Claim, at: Instant): Promise<boolean> {
  const since = addMinutes(at, -wrongCodeMinutes);
  const events = await tx.events.about({ itemId: claim.itemId });
  const wrong = events.filter(
    (event) => event.name === 'handover.refused' && event.id === claim.id && event.at > since,
  );
  return wrong.length >= mostWrongCodes;
}

/** Remember that a wrong code was typed, by whom and when, but not which. */
export async function rememberWrongCode(
  tx: Tx,
  { id, version, itemId, reportId }: Claim,
  actor: StaffActor,
  at: Instant,
): Promise<void> {
  await tx.events.append({ name: 'handover.refused', id, version, itemId, reportId }, actor, at);
}
