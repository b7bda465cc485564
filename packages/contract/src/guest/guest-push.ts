import { z } from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { guestView } from './guest-view.ts';

const endpointUrl = z.url({ protocol: /^https$/ }).max(1000);
const key = z.string().regex(/^[A-Za-z0-9_-]{16,200}$/);

/** How a visitor's browser asks to be told, with what `PushSubscription.toJSON()` says. */
export const guestPush = {
  subscribePush: endpoint({
    name: 'guest.subscribePush',
    method: 'PUT',
    path: '/api/guest/push',
    summary: 'Tell this browser too, up to three of them. Saying it again is harmless.',
    access: ['guest'],
    body: z.object({ endpoint: endpointUrl, keys: z.object({ p256dh: key, auth: key }) }),
    response: guestView,
    errors: ['lost-report.not-found', 'lost-report.closed', 'notice.too-many-subscriptions'],
  }),
  unsubscribePush: endpoint({
    name: 'guest.unsubscribePush',
    method: 'POST',
    path: '/api/guest/push/end',
    summary: 'Tell this browser no more.',
    access: ['guest'],
    body: z.object({ endpoint: endpointUrl }),
    response: guestView,
    errors: ['lost-report.not-found'],
  }),
};
