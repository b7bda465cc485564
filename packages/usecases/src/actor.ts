import type { DeviceId, LostReportId, StaffId } from '@homeward/domain';

/** Who is acting. The server decides it from cookies and links, never from a request body. */
export type Actor =
  | { readonly kind: 'staff'; readonly staffId: StaffId; readonly deviceId: DeviceId }
  | { readonly kind: 'kiosk'; readonly deviceId: DeviceId }
  | { readonly kind: 'guest'; readonly reportId: LostReportId }
  | { readonly kind: 'system' };

export type StaffActor = Extract<Actor, { kind: 'staff' }>;
export type GuestActor = Extract<Actor, { kind: 'guest' }>;
