import { z } from 'zod';
import { anyStaff } from '../kernel/callers.ts';
import { endpoint } from '../kernel/endpoint.ts';
import { foundItemId, lookAlikeId } from '../kernel/fields.ts';
import { lookAlikeView } from './look-alike-view.ts';

const onePair = z.object({ lookAlikeId });

export const lookAlikes = {
  confirm: endpoint({
    name: 'lookAlikes.confirm',
    method: 'POST',
    path: '/api/look-alikes/:lookAlikeId/confirm',
    summary: 'Staff say that two found items are one thing, and which of them is kept.',
    access: anyStaff,
    params: onePair,
    body: z.object({ keptId: foundItemId }),
    response: lookAlikeView,
    errors: [
      'look-alike.not-found',
      'look-alike.already-decided',
      'found-item.not-held',
      'found-item.already-reserved',
      'found-item.claimed',
    ],
  }),
  dismiss: endpoint({
    name: 'lookAlikes.dismiss',
    method: 'POST',
    path: '/api/look-alikes/:lookAlikeId/dismiss',
    summary: 'Staff see that two found items only look alike; they are not asked about again.',
    access: anyStaff,
    params: onePair,
    response: lookAlikeView,
    errors: ['look-alike.not-found', 'look-alike.already-decided'],
  }),
  undo: endpoint({
    name: 'lookAlikes.undo',
    method: 'POST',
    path: '/api/look-alikes/:lookAlikeId/undo',
    summary: 'Not the same after all: the second logging is a found item of its own again.',
    access: anyStaff,
    params: onePair,
    response: lookAlikeView,
    errors: ['look-alike.not-found', 'look-alike.not-merged', 'found-item.not-held'],
  }),
};
