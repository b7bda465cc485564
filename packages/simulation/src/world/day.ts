import type { CategoryId, PlaceId } from '@homeward/domain';

/** A day at the park as chance has made it, before any desk has had a hand in it. */
export interface Day {
  /** 0, 1, 2 ... from the first simulated day on. */
  readonly number: number;
  /** `YYYY-MM-DD` at the venue. */
  readonly date: string;
  readonly opensMs: number;
  readonly closesMs: number;
  /** When everything held at rides reaches the desk. */
  readonly sweepsMs: readonly number[];
  /** In the order in which things were lost. */
  readonly losses: readonly Loss[];
  /** In the order in which people come. */
  readonly errands: readonly Errand[];
}

/** A thing somebody lost. */
export interface Loss {
  /** Unique in a simulation. */
  readonly id: number;
  readonly categoryId: CategoryId;
  readonly placeId: PlaceId;
  readonly lostMs: number;
  readonly find: Find | null;
  /** Null when nobody ever asks for it. */
  readonly owner: Owner | null;
}

/** A lost thing that staff found. It moves at the same times whichever desk there is. */
export interface Find {
  readonly foundMs: number;
  readonly atDeskMs: number;
  /** Chances between 0 and 1 that decide alike in every variant of the world. */
  readonly luck: Readonly<Record<'loggedAtRide' | 'wronglySuggested' | 'loggedTwice', number>>;
  /** Drawn with mean 1, for whatever delay a ride has in logging. */
  readonly loggingDelay: number;
}

/** Somebody who asks for what they lost. */
export interface Owner {
  /** When they first do something about it, wherever they are. */
  readonly asksMs: number;
  /** When they leave the park for the day. */
  readonly leavesMs: number;
  readonly walkMinutes: number;
  readonly minutes: OwnerMinutes;
  readonly luck: OwnerLuck;
  /** Drawn with mean 1, for delays such as reading a notice. */
  readonly noticeDelay: number;
}

/** How long each thing takes with this person, should it come to that. */
export interface OwnerMinutes {
  readonly describe: number;
  readonly search: number;
  readonly prove: number;
  readonly explain: number;
  readonly kiosk: number;
  readonly phone: number;
}

/** Chances between 0 and 1 that decide alike in every variant of the world. */
export type OwnerLuck = Readonly<
  Record<
    | 'ownPhone'
    | 'kiosk'
    | 'contact'
    | 'suggested'
    | 'almostCertain'
    | 'wronglySuggested'
    | 'recognised'
    | 'compared'
    | 'asksPerson'
    | 'searched'
    | 'looked'
    | 'noShow'
    | 'hold'
    | 'comesBack'
    | 'anotherDay'
    | 'returnTime',
    number
  >
>;

/** Somebody at the desk who has lost nothing: a finder with a thing in hand, or a question. */
export interface Errand {
  readonly id: number;
  readonly lane: 'hand-in' | 'enquiry';
  readonly arrivesMs: number;
  readonly serviceMinutes: number;
  readonly luck: Readonly<Record<'ticket' | 'noShow', number>>;
}
