import type { CategoryId, CounterId, DeskId, PlaceId, ShelfId, ZoneId } from '../kernel/brand.ts';
import type { Language } from '../kernel/languages.ts';
import type { GuestLinkRules } from '../lost-reports/guest-link.ts';
import type { NoticeRules } from '../notices/notice-rules.ts';
import type { PrivacyClass } from './privacy.ts';

/** A name in each language the venue cares to give; English is always there. */
export type LocalName = Readonly<Partial<Record<Language, string>> & { en: string }>;

export interface Zone {
  readonly id: ZoneId;
  readonly name: LocalName;
}

/** Where things are lost and found. Positions are metres on the venue's own plan. */
export interface Place {
  readonly id: PlaceId;
  readonly zoneId: ZoneId;
  readonly name: LocalName;
  readonly x: number;
  readonly y: number;
}

export interface Desk {
  readonly id: DeskId;
  readonly name: LocalName;
  readonly placeId: PlaceId;
}

export interface CounterPlace {
  readonly id: CounterId;
  readonly deskId: DeskId;
  readonly name: LocalName;
  readonly lanes: readonly Lane[];
}

/** What a ticket waits for: a ready item, a question, or handing something in. */
export const lanes = ['pickup', 'enquiry', 'hand-in'] as const;
export type Lane = (typeof lanes)[number];

export interface Shelf {
  readonly id: ShelfId;
  readonly deskId: DeskId;
  readonly name: string;
}

export const disposalWays = ['donate', 'authority', 'wipe', 'destroy'] as const;
export type DisposalWay = (typeof disposalWays)[number];

export interface Category {
  readonly id: CategoryId;
  readonly name: LocalName;
  /** The drawing shown on tiles, one of the family in `packages/ui`. */
  readonly picture: string;
  readonly holdingDays: number;
  readonly afterHolding: DisposalWay;
  readonly privacy: PrivacyClass;
}

export interface KioskProfile {
  readonly id: string;
  readonly placeId: PlaceId;
  readonly idleSeconds: number;
  readonly hasPrinter: boolean;
}

export interface OpeningHours {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekdays: readonly number[];
  readonly opens: string;
  readonly closes: string;
}

/** Match probabilities (0 to 1) from which staff are told, and from which it is "almost certainly". */
export interface MatchThresholds {
  readonly haveALook: number;
  readonly almostCertain: number;
}

/** How the line is kept. */
export interface QueueRules {
  /** Minutes, in all, for which a visitor may hold their place. */
  readonly holdMinutes: number;
  /** Seconds a called visitor has to appear before the call may be given up. */
  readonly callGraceSeconds: number;
  /** Minutes after a missed call in which visitors may put themselves back in their place. */
  readonly returnGraceMinutes: number;
  /**
   * Minutes of waiting that weigh the same in each lane: a pickup that has waited
   * its 3 is called before an enquiry that has waited 9 of its 10.
   */
  readonly targetMinutes: Readonly<Record<Lane, number>>;
}

/** How many reports visitors may file from their own phones; kiosks and staff are not counted. */
export interface GuestFilingRules {
  /** From one network (an address, or what one household is given). */
  readonly hourlyPerNetwork: number;
  /** From all networks together. */
  readonly hourlyAtVenue: number;
  /** The venue's own networks as CIDR blocks: many visitors share them, so only the venue's limit counts. */
  readonly ownNetworks: readonly string[];
}

/** Everything an installer decides, read once from `kiosk-config` and then unchanging. */
export interface Venue {
  readonly name: string;
  readonly timeZone: string;
  readonly languages: readonly Language[];
  readonly openingHours: readonly OpeningHours[];
  /** Local times (`HH:MM`) when everything held at rides has reached the desk. */
  readonly sweepTimes: readonly string[];
  readonly zones: readonly Zone[];
  readonly places: readonly Place[];
  readonly desks: readonly Desk[];
  readonly counters: readonly CounterPlace[];
  readonly shelves: readonly Shelf[];
  readonly categories: readonly Category[];
  readonly kioskProfiles: readonly KioskProfile[];
  readonly matchThresholds: MatchThresholds;
  /** Probability (0 to 1) from which staff are asked whether two found items are one thing. */
  readonly lookAlikeThreshold: number;
  readonly queue: QueueRules;
  readonly guestLinks: GuestLinkRules;
  readonly guestFilings: GuestFilingRules;
  /** Minutes before a stated hour from which staff are reminded of it. */
  readonly promiseWarningMinutes: number;
  readonly notices: NoticeRules;
}
