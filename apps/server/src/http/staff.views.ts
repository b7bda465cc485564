import type { SessionView, StaffMemberView } from '@homeward/contract';
import type { StaffMember, Venue } from '@homeward/domain';
import type { CurrentSession } from '@homeward/usecases';
import { presentDevice } from './devices.views.ts';

/** A staff member without anything that opens a door. */
export function presentStaffMember(member: StaffMember): StaffMemberView {
  const { id, handle, name, roles, isActive } = member;
  return { id, handle, name, roles: [...roles], isActive };
}

/** Who is at work on which device, and until when. */
export function presentSession(
  { staff, device, expiresAt }: CurrentSession,
  venue: Venue,
): SessionView {
  return { staff: presentStaffMember(staff), device: presentDevice(device, venue), expiresAt };
}
