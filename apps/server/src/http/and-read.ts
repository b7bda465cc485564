import type { Ok } from '@homeward/domain';

type Settled<Value> = Ok<Value> | { readonly ok: false };

/**
 * After something was done, read how it stands now and answer with that. What
 * was written a moment ago can be read: a refusal here is a fault of ours.
 */
export async function andRead<Done extends Settled<unknown>, Value>(
  doing: Promise<Done>,
  read: () => Promise<Settled<Value>>,
): Promise<Ok<Value> | Extract<Done, { readonly ok: false }>> {
  const done = await doing;
  if (!done.ok) return done as Extract<Done, { readonly ok: false }>;
  const now = await read();
  if (!now.ok) throw new Error('What was written a moment ago cannot be read');
  return now;
}
