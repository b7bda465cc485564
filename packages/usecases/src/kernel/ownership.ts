import type { LostReportId, Ticket } from '@homeward/domain';
import type { FinderActor, GuestActor, StaffActor } from '../ports.ts';

/** May they act on this report? Its own visitor may, and staff at a visitor's word. */
export function mayActFor(actor: GuestActor | StaffActor, reportId: LostReportId): boolean {
  return actor.kind === 'staff' || actor.reportId === reportId;
}

/** Those who may change a place in line. */
export type PlaceActor = FinderActor | GuestActor | StaffActor;

/** May they change this place in line? Visitors and finders their own, staff any. */
export function mayActOn(actor: PlaceActor, ticket: Ticket): boolean {
  if (actor.kind === 'staff') return true;
  if (actor.kind === 'finder') return ticket.id === actor.ticketId;
  return ticket.reportId !== null && ticket.reportId === actor.reportId;
}

/** The staff member behind an action, or null when a visitor or the house itself acted. */
export function staffIdOf(actor: GuestActor | StaffActor) {
  return actor.kind === 'staff' ? actor.staffId : null;
}
