const buckets = 512;

/**
 * The best `count` of many scored slots, in no particular order, in few passes
 * over them and without sorting: scores fall into buckets, and the cut is made between two.
 */
export function bestSlots(
  slots: readonly number[],
  scores: Float32Array,
  count: number,
): readonly number[] {
  if (slots.length <= count) return slots;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const slot of slots) {
    const score = scores[slot] as number;
    if (score < least) least = score;
    if (score > most) most = score;
  }
  const scale = most > least ? (buckets - 1) / (most - least) : 0;
  const fill = new Uint32Array(buckets);
  for (const slot of slots) {
    const bucket = (((scores[slot] as number) - least) * scale) | 0;
    fill[bucket] = (fill[bucket] as number) + 1;
  }
  let cut = buckets;
  let kept = 0;
  while (cut > 0 && kept + (fill[cut - 1] as number) <= count) {
    cut -= 1;
    kept += fill[cut] as number;
  }
  const chosen: number[] = [];
  let roomAtTheCut = count - kept;
  for (const slot of slots) {
    const bucket = (((scores[slot] as number) - least) * scale) | 0;
    if (bucket >= cut) chosen.push(slot);
    else if (bucket === cut - 1 && roomAtTheCut > 0) {
      chosen.push(slot);
      roomAtTheCut -= 1;
    }
  }
  return chosen;
}
