import { roles, shortestPassphrase } from '@homeward/domain';
import { z } from 'zod';
import { deviceView } from '../devices/devices.ts';
import { anyStaff } from '../kernel/callers.ts';
import { endpoint } from '../kernel/endpoint.ts';
import { someWords, staffId } from '../kernel/fields.ts';

const handle = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.string().regex(/^[a-z0-9][a-z0-9._-]{1,31}$/));
const passphrase = z.string().max(200);
const newPassphrase = passphrase.min(shortestPassphrase);

export const staffMemberView = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  roles: z.array(z.enum(roles)),
  isActive: z.boolean(),
});

export const sessionView = z.object({
  staff: staffMemberView,
  device: deviceView,
  expiresAt: z.string(),
});

export type StaffMemberView = z.output<typeof staffMemberView>;
export type SessionView = z.output<typeof sessionView>;

export const staff = {
  signIn: endpoint({
    name: 'staff.signIn',
    method: 'POST',
    path: '/api/staff/sessions',
    summary: 'Start a shift on this staff device; answers with the session cookie.',
    access: ['staff-device'],
    body: z.object({ handle, passphrase }),
    response: sessionView,
    errors: ['staff.wrong-passphrase', 'device.not-enrolled'],
  }),
  signOut: endpoint({
    name: 'staff.signOut',
    method: 'DELETE',
    path: '/api/staff/sessions/current',
    summary: 'End the session of this device.',
    access: anyStaff,
    errors: [],
  }),
  current: endpoint({
    name: 'staff.current',
    method: 'GET',
    path: '/api/staff/sessions/current',
    summary: 'Who is signed in here, or null.',
    access: ['anyone'],
    response: z.object({ session: sessionView.nullable() }),
    errors: [],
  }),
  list: endpoint({
    name: 'staff.list',
    method: 'GET',
    path: '/api/staff',
    summary: 'All staff members.',
    access: ['supervisor', 'admin'],
    response: z.object({ staff: z.array(staffMemberView) }),
    errors: [],
  }),
  add: endpoint({
    name: 'staff.add',
    method: 'POST',
    path: '/api/staff',
    summary: 'Add a staff member.',
    access: ['admin'],
    body: z.object({
      handle,
      name: someWords(80),
      roles: z.array(z.enum(roles)).min(1),
      passphrase: newPassphrase,
    }),
    response: staffMemberView,
    errors: ['staff.handle-taken', 'staff.passphrase-too-short'],
  }),
  deactivate: endpoint({
    name: 'staff.deactivate',
    method: 'DELETE',
    path: '/api/staff/:staffId',
    summary: 'Deactivate a staff member; their sessions end at once.',
    access: ['admin'],
    params: z.object({ staffId }),
    errors: ['staff.not-found', 'staff.last-admin'],
  }),
  setUp: endpoint({
    name: 'staff.setUp',
    method: 'POST',
    path: '/api/setup',
    summary: 'Make the first administrator with the one-time link printed at the first start.',
    access: ['anyone'],
    body: z.object({
      token: z.string().max(100),
      handle,
      name: someWords(80),
      passphrase: newPassphrase,
    }),
    response: sessionView,
    errors: ['setup.closed', 'staff.passphrase-too-short'],
  }),
  demoSignIn: endpoint({
    name: 'staff.demoSignIn',
    method: 'POST',
    path: '/api/demo/sign-in',
    summary: 'Demo mode only: enrol this browser as every device and sign the demo staff in.',
    access: ['demo'],
    response: sessionView,
    errors: [],
  }),
};
