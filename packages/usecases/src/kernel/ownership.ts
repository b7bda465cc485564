import type { LostReportId, Ticket } from '@homeward/domain';
import type { GuestActor, StaffActor } from '../ports.ts';

/** May they act on this report? Its own visitor may, and staff at a visitor's word. */
export function mayActFor(actor: GuestActor | StaffActor, reportId: LostReportId): boolean {
  return actor.kind === 'staff' || actor.reportId === reportId;
}

/** May they change this place in line? A visitor their own, staff any. */
export function mayActOn(actor: GuestActor | StaffActor, ticket: Ticket): boolean {
  return actor.kind === 'staff' || (ticket.reportId !== null && ticket.reportId === actor.reportId);
}

/** The staff member behind an action, or null when a visitor or the house itself acted. */
export function staffIdOf(actor: GuestActor | StaffActor) {
  return actor.kind === 'staff' ? actor.staffId : null;
}
