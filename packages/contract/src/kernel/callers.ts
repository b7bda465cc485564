/**
 * Who may knock.
 *
 * - `anyone`: public data, or a door that checks a code of its own.
 * - `kiosk`: an enrolled kiosk device.
 * - `staff-device`: an enrolled staff device on which nobody need be signed in.
 * - `guest`: the secret link of one lost report, for that report alone.
 * - `guest-code`: the short code of one lost report, for its status alone.
 * - `kiosk-code`: the same code typed at an enrolled kiosk, where whoever lost their phone keeps their place.
 * - `finder`: the key of one place in line to hand something in, for that place alone.
 * - `intake`, `desk`, `supervisor`, `admin`: a signed-in staff member with that role.
 * - `demo`: anyone, and only while the server runs in demo mode.
 */
export const callers = [
  'anyone',
  'kiosk',
  'staff-device',
  'guest',
  'guest-code',
  'kiosk-code',
  'finder',
  'intake',
  'desk',
  'supervisor',
  'admin',
  'demo',
] as const;

export type Caller = (typeof callers)[number];

export const anyStaff = ['intake', 'desk', 'supervisor', 'admin'] as const satisfies Caller[];
export const deskStaff = ['desk', 'supervisor', 'admin'] as const satisfies Caller[];
