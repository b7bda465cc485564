import { deviceKinds } from '@homeward/domain';
import { z } from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { deviceId, slug, someWords } from '../kernel/fields.ts';

export const deviceView = z.object({
  id: z.string(),
  kind: z.enum(deviceKinds),
  name: z.string(),
  kioskProfile: z
    .object({
      id: z.string(),
      placeId: z.string(),
      idleSeconds: z.number(),
      hasPrinter: z.boolean(),
    })
    .nullable(),
  enrolledAt: z.string(),
  revokedAt: z.string().nullable(),
});

export type DeviceView = z.output<typeof deviceView>;

export const devices = {
  current: endpoint({
    name: 'devices.current',
    method: 'GET',
    path: '/api/devices/current',
    summary:
      'The device this request comes from, or null when it is not enrolled. A browser that is several (in demo mode) says which `kind` of screen asks.',
    access: ['anyone'],
    query: z.object({ kind: z.enum(deviceKinds).optional() }),
    response: z.object({ device: deviceView.nullable() }),
    errors: [],
  }),
  enrol: endpoint({
    name: 'devices.enrol',
    method: 'POST',
    path: '/api/devices/enrol',
    summary: 'Enrol this device with a one-time code; answers with its cookie.',
    access: ['anyone'],
    body: z.object({ code: z.string().max(32) }),
    response: deviceView,
    errors: ['device.wrong-code'],
  }),
  invite: endpoint({
    name: 'devices.invite',
    method: 'POST',
    path: '/api/devices/invitations',
    summary: 'Make a one-time code for a new device, good for fifteen minutes.',
    access: ['admin'],
    body: z.object({
      kind: z.enum(deviceKinds),
      name: someWords(60),
      kioskProfileId: slug.nullable(),
    }),
    response: z.object({ code: z.string(), expiresAt: z.string() }),
    errors: [],
  }),
  list: endpoint({
    name: 'devices.list',
    method: 'GET',
    path: '/api/devices',
    summary: 'All devices, revoked ones too.',
    access: ['admin'],
    response: z.object({ devices: z.array(deviceView) }),
    errors: [],
  }),
  revoke: endpoint({
    name: 'devices.revoke',
    method: 'DELETE',
    path: '/api/devices/:deviceId',
    summary: 'Take a device out of service; its sessions end at once.',
    access: ['admin'],
    params: z.object({ deviceId }),
    errors: ['device.not-found'],
  }),
};
