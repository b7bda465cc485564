import { claims } from './claims/claims.ts';
import { counters } from './counters/counters.ts';
import { devices } from './devices/devices.ts';
import { events } from './events/events.ts';
import { foundItems } from './found-items/found-items.ts';
import { guest } from './guest/guest.ts';
import { handovers } from './handovers/handovers.ts';
import type { Endpoint } from './kernel/endpoint.ts';
import { lostReports } from './lost-reports/lost-reports.ts';
import { matches } from './matches/matches.ts';
import { photos } from './photos/photos.ts';
import { staff } from './staff/staff.ts';
import { tickets } from './tickets/tickets.ts';
import { venue } from './venue/venue.ts';

/** Every door of the house; whatever answers and is not here is a fault. */
export const allEndpoints: readonly Endpoint[] = [
  venue,
  devices,
  staff,
  foundItems,
  photos,
  lostReports,
  guest,
  matches,
  claims,
  handovers,
  tickets,
  counters,
  events,
].flatMap((room) => Object.values(room) as Endpoint[]);
