import { foundItemStatuses } from '@homeward/domain';
import { z } from 'zod';
import { eventView } from '../events/event-view.ts';
import { anyStaff } from '../kernel/callers.ts';
import { endpoint } from '../kernel/endpoint.ts';
import {
  categoryId,
  colours,
  counterId,
  cursor,
  foundItemId,
  instant,
  photoId,
  placeId,
  shelfId,
  someWords,
  version,
  words,
} from '../kernel/fields.ts';
import { foundItemSummary } from './found-item-summary.ts';
import { foundItemView } from './found-item-view.ts';

const description = z.object({
  categoryId,
  title: someWords(120),
  description: words(2000),
  withheldDetails: words(2000),
  colours,
  brand: words(60).nullable(),
  foundPlaceId: placeId,
  foundAt: instant,
  photoIds: z.array(photoId).max(8),
});

const unknownThings = [
  'category.unknown',
  'place.unknown',
  'shelf.unknown',
  'photo.not-found',
  'found-item.found-in-future',
  'found-item.must-not-be-photographed',
] as const;

const oneItem = z.object({ itemId: foundItemId });

/** Where staff may put a thing; it goes to its owner by a handover alone. */
const destination = z.discriminatedUnion('at', [
  z.object({ at: z.literal('place'), placeId }),
  z.object({ at: z.literal('shelf'), shelfId }),
  z.object({ at: z.literal('counter'), counterId }),
  z.object({ at: z.literal('me') }),
]);

export const foundItems = {
  register: endpoint({
    name: 'foundItems.register',
    method: 'PUT',
    path: '/api/found-items/:itemId',
    summary: 'Log a found item under an id made by the device; sending it again is harmless.',
    access: anyStaff,
    params: oneItem,
    body: description.extend({ shelfId: shelfId.nullable() }),
    response: foundItemView,
    errors: unknownThings,
  }),
  describe: endpoint({
    name: 'foundItems.describe',
    method: 'PATCH',
    path: '/api/found-items/:itemId',
    summary: 'Correct or complete the description of a found item.',
    access: anyStaff,
    params: oneItem,
    body: description.extend({ version }),
    response: foundItemView,
    errors: ['found-item.not-found', 'found-item.not-held', ...unknownThings],
  }),
  move: endpoint({
    name: 'foundItems.move',
    method: 'POST',
    path: '/api/found-items/:itemId/moves',
    summary: 'Say where a found item is now; the signed-in staff member answers for it.',
    access: anyStaff,
    params: oneItem,
    body: z.object({ to: destination }),
    response: foundItemView,
    errors: [
      'found-item.not-found',
      'found-item.not-held',
      'place.unknown',
      'shelf.unknown',
      'counter.not-found',
    ],
  }),
  list: endpoint({
    name: 'foundItems.list',
    method: 'GET',
    path: '/api/found-items',
    summary: 'Found items, newest first, or best first when words are searched for.',
    access: anyStaff,
    query: z.object({
      words: z.string().max(200).optional(),
      status: z.enum(foundItemStatuses).optional(),
      categoryId: categoryId.optional(),
      placeId: placeId.optional(),
      after: cursor.optional(),
      limit: z.coerce.number().int().min(1).max(100).default(40),
    }),
    response: z.object({ items: z.array(foundItemSummary), next: z.string().nullable() }),
    errors: [],
  }),
  read: endpoint({
    name: 'foundItems.read',
    method: 'GET',
    path: '/api/found-items/:itemId',
    summary: 'One found item with its photos, matches and claims.',
    access: anyStaff,
    params: oneItem,
    response: foundItemView,
    errors: ['found-item.not-found'],
  }),
  history: endpoint({
    name: 'foundItems.history',
    method: 'GET',
    path: '/api/found-items/:itemId/history',
    summary: 'Everything that happened to a found item, with the name on each step.',
    access: anyStaff,
    params: oneItem,
    response: z.object({ events: z.array(eventView) }),
    errors: ['found-item.not-found'],
  }),
};
