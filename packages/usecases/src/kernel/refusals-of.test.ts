import { expectTypeOf, test } from 'vitest';
import type { approveClaim } from '../claims/approve-claim.ts';
import type { listClaims } from '../claims/list-claims.ts';
import type { callNext } from '../counters/call-next.ts';
import type { RefusalsOf } from './refusals-of.ts';

test('the refusals of a use case are known to the compiler, one by one', () => {
  expectTypeOf<RefusalsOf<typeof callNext>>().toEqualTypeOf<
    'counter.not-found' | 'counter.not-open' | 'counter.busy' | 'queue.empty'
  >();
  expectTypeOf<RefusalsOf<typeof approveClaim>>().toEqualTypeOf<
    | 'claim.not-found'
    | 'claim.already-decided'
    | 'found-item.already-reserved'
    | 'found-item.not-held'
  >();
  expectTypeOf<RefusalsOf<typeof listClaims>>().toEqualTypeOf<never>();
});
