import type {
  Device,
  DeviceKind,
  LostReportId,
  Role,
  StaffMember,
  StaffSession,
  TicketId,
} from '@homeward/domain';

/** What a request brought along to say who it is, looked up and found to be true. */
export interface Knock {
  /** Enrolled screens this browser is; a real one is one of them. */
  readonly devices: Partial<Record<DeviceKind, Device>>;
  /** Somebody at work on the staff device of this browser. */
  readonly shift: Shift | null;
  /** The report whose link or code was shown; `refused` when it opens nothing. */
  readonly guest: GuestKey | 'refused' | null;
  /** The place in line whose key a finder's phone showed. */
  readonly finder: TicketId | null;
}

export interface Shift {
  readonly member: StaffMember;
  readonly session: StaffSession;
}

export interface GuestKey {
  readonly reportId: LostReportId;
  /** The link may do everything for its report, the short code only shows where it stands. */
  readonly by: 'link' | 'code';
}

/** What the wall and strangers bring: nothing. */
export const nobody: Knock = { devices: {}, shift: null, guest: null, finder: null };

/** Has whoever is at work here this role? */
export function hasRole(knock: Knock, role: Role): boolean {
  return knock.shift?.member.roles.includes(role) ?? false;
}
