const buckets = 512;

/**
 * The best `count` of many scored slots, in no particular order, in one pass
 * over them and without sorting: scores fall into buckets, and the cut is made between two.
 */
export function bestSlots(
  slots: readonly number[],
  scoreOf: (slot: number) => number,
  count: number,
): readonly number[] {
  if (slots.length <= count) return slots;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const slot of slots) {
    const score = scoreOf(slot);
    if (score < least) least = score;
    if (score > most) most = score;
  }
  const width = (most - least) / buckets || 1;
  const bucketOf = (slot: number): number =>
    Math.min(buckets - 1, Math.floor((scoreOf(slot) - least) / width));
  const fill = new Uint32Array(buckets);
  for (const slot of slots) fill[bucketOf(slot)] = (fill[bucketOf(slot)] ?? 0) + 1;
  let cut = buckets - 1;
  let kept = fill[cut] ?? 0;
  while (cut > 0 && kept + (fill[cut - 1] ?? 0) <= count) {
    cut -= 1;
    kept += fill[cut] ?? 0;
  }
  const chosen: number[] = [];
  const atTheCut: number[] = [];
  for (const slot of slots) {
    const bucket = bucketOf(slot);
    if (bucket >= cut) chosen.push(slot);
    else if (bucket === cut - 1) atTheCut.push(slot);
  }
  return chosen.concat(atTheCut).slice(0, count);
}
