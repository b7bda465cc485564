import { z } from 'zod';
import { anyStaff, type Caller } from '../kernel/callers.ts';
import { endpoint } from '../kernel/endpoint.ts';
import { hint } from './event-view.ts';

export const events = {
  after: endpoint({
    name: 'events.after',
    method: 'GET',
    path: '/api/events',
    summary:
      'Hints after a sequence number that this caller may know of. When `isComplete` is false there are more: refetch everything instead.',
    access: ['anyone', 'guest', 'guest-code', 'kiosk', 'intake', 'desk', 'supervisor', 'admin'],
    query: z.object({ after: z.coerce.number().int().min(0) }),
    response: z.object({
      events: z.array(hint),
      lastSeq: z.int(),
      isComplete: z.boolean(),
    }),
    errors: [],
  }),
};

/** What a page says when its socket connects; staff and kiosks are known by their cookies. */
export const socketGreeting = z.object({
  audience: z.enum(['wall', 'staff', 'kiosk', 'guest']),
  /** A guest's secret or short code, as in the Authorization header. */
  authorization: z.string().max(200).optional(),
});

/** Who may listen under which name; the rooms behind it are the domain's audiences. */
export const socketAccess: Readonly<
  Record<z.output<typeof socketGreeting>['audience'], readonly Caller[]>
> = {
  wall: ['anyone'],
  kiosk: ['kiosk'],
  guest: ['guest', 'guest-code'],
  staff: anyStaff,
};

export type SocketGreeting = z.output<typeof socketGreeting>;
