import { instantOf } from '@homeward/domain';
import type { Clock } from '@homeward/usecases';

/** The machine's own clock. */
export const systemClock: Clock = { now: () => instantOf(Date.now()) };
