import type { Tx } from '@homeward/usecases';
import { claimsTable } from '../claims/claims-table.ts';
import { announcementsTable } from '../counters/announcements-table.ts';
import { countersTable } from '../counters/counters-table.ts';
import { devicesTable } from '../devices/devices-table.ts';
import { eventsTable, type Ledger } from '../events/events-table.ts';
import { feedbackTable } from '../feedback/feedback-table.ts';
import { foundItemsTable } from '../found-items/found-items-table.ts';
import { handoversTable } from '../handovers/handovers-table.ts';
import { lookAlikesTable } from '../look-alikes/look-alikes-table.ts';
import { lostReportsTable } from '../lost-reports/lost-reports-table.ts';
import { matchesTable } from '../matches/matches-table.ts';
import { noticesTable } from '../notices/notices-table.ts';
import { pushSubscriptionsTable } from '../notices/push-subscriptions-table.ts';
import { smsLedgerTable } from '../notices/sms-ledger-table.ts';
import { photosTable } from '../photos/photos-table.ts';
import { promisesTable } from '../promises/promises-table.ts';
import { staffTable } from '../staff/staff-table.ts';
import { ticketsTable } from '../tickets/tickets-table.ts';
import { waitPromisesTable } from '../wait-promises/wait-promises-table.ts';
import type { Sql } from './rows.ts';

/** Every room, inside one transaction. */
export function sqlTx(sql: Sql, ledger: Ledger): Tx {
  return {
    foundItems: foundItemsTable(sql),
    photos: photosTable(sql),
    lostReports: lostReportsTable(sql),
    feedback: feedbackTable(sql),
    promises: promisesTable(sql),
    notices: noticesTable(sql),
    pushSubscriptions: pushSubscriptionsTable(sql),
    smsLedger: smsLedgerTable(sql),
    matches: matchesTable(sql),
    lookAlikes: lookAlikesTable(sql),
    claims: claimsTable(sql),
    handovers: handoversTable(sql),
    tickets: ticketsTable(sql),
    waitPromises: waitPromisesTable(sql),
    counters: countersTable(sql),
    announcements: announcementsTable(sql),
    staff: staffTable(sql),
    devices: devicesTable(sql),
    events: eventsTable(sql, ledger),
  };
}
