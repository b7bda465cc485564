import { claimsShape } from '../claims/claims-in-memory.ts';
import { announcementsShape } from '../counters/announcements-in-memory.ts';
import { countersShape } from '../counters/counters-in-memory.ts';
import { devicesShape, enrolmentsShape } from '../devices/devices-in-memory.ts';
import { feedbackShape } from '../feedback/feedback-in-memory.ts';
import { foundItemsShape } from '../found-items/found-items-in-memory.ts';
import { handoversShape } from '../handovers/handovers-in-memory.ts';
import { lookAlikesShape } from '../look-alikes/look-alikes-in-memory.ts';
import { guestLinksShape, lostReportsShape } from '../lost-reports/lost-reports-in-memory.ts';
import { matchesShape } from '../matches/matches-in-memory.ts';
import { noticesShape } from '../notices/notices-in-memory.ts';
import { pushSubscriptionsShape } from '../notices/push-subscriptions-in-memory.ts';
import { smsLedgerShape } from '../notices/sms-ledger-in-memory.ts';
import { photosShape } from '../photos/photos-in-memory.ts';
import { promisesShape } from '../promises/promises-in-memory.ts';
import { staffMembersShape, staffSessionsShape } from '../staff/staff-in-memory.ts';
import { ticketsShape } from '../tickets/tickets-in-memory.ts';
import { waitPromisesShape } from '../wait-promises/wait-promises-in-memory.ts';
import { MemoryTable } from './memory-table.ts';
import { TableView, type Turn } from './table-view.ts';

/** Committed rows of every table. */
export type Tables = ReturnType<typeof memoryTables>;

type TableViews = {
  readonly [Name in keyof Tables]: Tables[Name] extends MemoryTable<infer Row, infer IndexName>
    ? TableView<Row, IndexName>
    : never;
};

/** Every table as one transaction or reader sees it, and the next number for labels. */
export type Views = TableViews & { readonly labels: { last: number } };

export function memoryTables() {
  return {
    foundItems: new MemoryTable(foundItemsShape),
    photos: new MemoryTable(photosShape),
    lostReports: new MemoryTable(lostReportsShape),
    guestLinks: new MemoryTable(guestLinksShape),
    feedback: new MemoryTable(feedbackShape),
    promises: new MemoryTable(promisesShape),
    notices: new MemoryTable(noticesShape),
    pushSubscriptions: new MemoryTable(pushSubscriptionsShape),
    smsLedger: new MemoryTable(smsLedgerShape),
    matches: new MemoryTable(matchesShape),
    lookAlikes: new MemoryTable(lookAlikesShape),
    claims: new MemoryTable(claimsShape),
    handovers: new MemoryTable(handoversShape),
    tickets: new MemoryTable(ticketsShape),
    waitPromises: new MemoryTable(waitPromisesShape),
    counters: new MemoryTable(countersShape),
    announcements: new MemoryTable(announcementsShape),
    staffMembers: new MemoryTable(staffMembersShape),
    staffSessions: new MemoryTable(staffSessionsShape),
    devices: new MemoryTable(devicesShape),
    enrolments: new MemoryTable(enrolmentsShape),
  };
}

/** Names of all tables. */
export const tableNames = Object.keys(memoryTables()) as readonly (keyof Tables)[];

/** Fresh eyes on every table. */
export function viewsOf(tables: Tables, lastLabel: number, turn: Turn): Views {
  const views: Record<string, unknown> = { labels: { last: lastLabel } };
  for (const name of tableNames) views[name] = new TableView<never>(tables[name] as never, turn);
  return views as Views;
}
