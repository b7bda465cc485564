import { type Counter, newCounter, type StaffId } from '@homeward/domain';
import { idOf } from '../world/counting-ids.ts';
import { spots } from './a-venue.ts';

/** An open counter at which somebody stands and nobody is being served. */
export function aCounter(over: Partial<Counter> = {}): Counter {
  const staffId = idOf<StaffId>(1, '50000000');
  return { ...newCounter(spots.counterOne), status: 'open', staffId, ...over };
}
