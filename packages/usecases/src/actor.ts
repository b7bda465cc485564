import type { DeviceId, LostReportId, StaffId, TicketId } from '@homeward/domain';

/** Who is acting. The server decides it from cookies and links, never from a request body. */
export type Actor =
  | { readonly kind: 'staff'; readonly staffId: StaffId; readonly deviceId: DeviceId }
  | { readonly kind: 'kiosk'; readonly deviceId: DeviceId }
  | { readonly kind: 'guest'; readonly reportId: LostReportId }
  /** Somebody who brings a thing, by the key of their place in line. */
  | { readonly kind: 'finder'; readonly ticketId: TicketId }
  | { readonly kind: 'system' };

export type StaffActor = Extract<Actor, { kind: 'staff' }>;
export type GuestActor = Extract<Actor, { kind: 'guest' }>;
export type FinderActor = Extract<Actor, { kind: 'finder' }>;
