import type { EventName } from './events.ts';

/**
 * How far the news of an event travels.
 *
 * - `admin`: only those who set up the house.
 * - `staff`: everybody who works here.
 * - `report`: staff, and the visitor whose report it is about.
 * - `public`: everybody, as it moves the line: the wall, every visitor's page, staff.
 */
export type EventReach = 'admin' | 'staff' | 'report' | 'public';

/** The one table of who hears of what; a new event name cannot be forgotten here. */
export const eventReach: Record<EventName, EventReach> = {
  'found-item.registered': 'staff',
  'found-item.described': 'staff',
  'found-item.moved': 'staff',
  'found-item.reserved': 'staff',
  'found-item.released': 'staff',
  'found-item.returned': 'staff',
  'found-item.merged': 'staff',
  'found-item.kept': 'staff',
  'found-item.restored': 'staff',
  'found-item.parted': 'staff',
  'photo.stored': 'staff',
  'lost-report.filed': 'report',
  'lost-report.contact-changed': 'report',
  'lost-report.answered': 'report',
  'lost-report.detailed': 'report',
  'lost-report.photographed': 'report',
  'lost-report.link-revoked': 'report',
  'lost-report.closed': 'report',
  'lost-report.forgotten': 'report',
  'feedback.given': 'report',
  'promise.made': 'report',
  'promise.taken': 'staff',
  'promise.assigned': 'staff',
  'promise.kept': 'report',
  'promise.due': 'report',
  'promise.lapsed': 'staff',
  'promise.answered-late': 'report',
  'promise.voided': 'staff',
  'match.suggested': 'report',
  'match.reassessed': 'report',
  'match.confirmed': 'report',
  'match.dismissed': 'report',
  'look-alike.suggested': 'staff',
  'look-alike.reassessed': 'staff',
  'look-alike.confirmed': 'staff',
  'look-alike.dismissed': 'staff',
  'look-alike.undone': 'staff',
  'claim.submitted': 'report',
  'claim.delegated': 'report',
  'claim.delegate-revoked': 'report',
  'claim.approved': 'report',
  'claim.rejected': 'report',
  'claim.withdrawn': 'report',
  'claim.completed': 'report',
  'handover.refused': 'staff',
  'handover.completed': 'report',
  'ticket.issued': 'public',
  'ticket.readied': 'public',
  'ticket.called': 'public',
  'ticket.recalled': 'public',
  'ticket.serving': 'public',
  'ticket.served': 'public',
  'ticket.missed': 'public',
  'ticket.returned': 'public',
  'ticket.cancelled': 'public',
  'ticket.held': 'public',
  'ticket.resumed': 'public',
  'ticket.transferred': 'public',
  'counter.opened': 'public',
  'counter.paused': 'public',
  'counter.resumed': 'public',
  'counter.closed': 'public',
  'announcement.made': 'public',
  'announcement.ended': 'public',
  'notice.written': 'staff',
  'notice.sent': 'staff',
  'notice.failed': 'staff',
  'notice.suppressed': 'staff',
  'notice.cancelled': 'staff',
  'notice.resent': 'staff',
  'staff.added': 'admin',
  'staff.deactivated': 'admin',
  'staff.signed-in': 'admin',
  'staff.signed-out': 'admin',
  'device.invited': 'admin',
  'device.enrolled': 'admin',
  'device.revoked': 'admin',
};

/** Those who listen: people at work, the wall (and kiosks), or the page of one report. */
export type Audience = 'admin' | 'staff' | 'wall' | `report:${string}`;

/** What an audience needs to know of an event to tell whether it is meant. */
export interface Heard {
  readonly name: EventName;
  readonly reportId: string | null;
}

/** May this audience hear of the event? Admins hear what staff hear, visitors what the wall shows. */
export function mayHear(audience: Audience, event: Heard): boolean {
  const reach = eventReach[event.name];
  if (reach === 'public' || audience === 'admin') return true;
  if (audience === 'staff') return reach !== 'admin';
  return reach === 'report' && event.reportId !== null && audience === `report:${event.reportId}`;
}

/**
 * The smallest set of audiences that together reach everybody who may hear of
 * an event, provided that admins also listen as staff and visitors also as the wall.
 */
export function audiencesOf(event: Heard): readonly Audience[] {
  const reach = eventReach[event.name];
  if (reach === 'admin') return ['admin'];
  if (reach === 'public') return ['staff', 'wall'];
  if (reach === 'report' && event.reportId) return ['staff', `report:${event.reportId}`];
  return ['staff'];
}
