import { claims } from './claims/claims.ts';
import { counters } from './counters/counters.ts';
import { devices } from './devices/devices.ts';
import { events } from './events/events.ts';
import { feedback } from './feedback/feedback.ts';
import { foundItems } from './found-items/found-items.ts';
import { guest } from './guest/guest.ts';
import { handovers } from './handovers/handovers.ts';
import type { Endpoint } from './kernel/endpoint.ts';
import { lookAlikes } from './look-alikes/look-alikes.ts';
import { lostReports } from './lost-reports/lost-reports.ts';
import { matches } from './matches/matches.ts';
import { notices } from './notices/notices.ts';
import { photos } from './photos/photos.ts';
import { promises } from './promises/promises.ts';
import { staff } from './staff/staff.ts';
import { tickets } from './tickets/tickets.ts';
import { venue } from './venue/venue.ts';

const rooms = {
  venue,
  devices,
  staff,
  foundItems,
  photos,
  lostReports,
  guest,
  promises,
  feedback,
  notices,
  matches,
  lookAlikes,
  claims,
  handovers,
  tickets,
  counters,
  events,
};

type Rooms = typeof rooms;

type NameIn<Room extends keyof Rooms> = Room extends keyof Rooms
  ? `${Room}.${Extract<keyof Rooms[Room], string>}`
  : never;

type EndpointAt<Name extends string> = Name extends `${infer Room}.${infer Verb}`
  ? Room extends keyof Rooms
    ? Verb extends keyof Rooms[Room]
      ? Rooms[Room][Verb]
      : never
    : never
  : never;

/** `room.verb` of every door. */
export type EndpointName = NameIn<keyof Rooms>;
export type EndpointNamed<Name extends EndpointName> = EndpointAt<Name>;

/** Every door of the house; whatever answers and is not here is a fault. */
export const allEndpoints: readonly Endpoint[] = Object.values(rooms).flatMap(
  (room) => Object.values(room) as Endpoint[],
);
