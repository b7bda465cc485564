import { z } from 'zod';

/** A believable wait in whole minutes; where it is null nothing can be said yet. */
export const waitRangeView = z.object({ fromMinutes: z.int(), toMinutes: z.int() });

export type WaitRangeView = z.output<typeof waitRangeView>;
