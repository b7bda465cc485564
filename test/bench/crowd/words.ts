/** One open page, without a browser. */
export interface Page {
  readonly kind: 'wall' | 'staff' | 'guest';
  readonly cookie?: string;
  readonly authorization?: string;
  /** The visitor's own ticket. */
  readonly ticketId?: string;
}

/** The call that is to be shown. */
export interface Called {
  readonly ticketId: string;
  readonly name: string;
}

/** What the crowd is told. */
export type Told =
  | {
      readonly do: 'open';
      readonly url: string;
      readonly origin: string;
      readonly pages: readonly Page[];
    }
  /** Tell how the next call went, at the latest after `mostMs`. */
  | { readonly do: 'watch'; readonly called: Called; readonly mostMs: number }
  | { readonly do: 'sum-up' };

/** When each page, by its number, was done with a call (epoch ms). */
export interface Watched {
  /** Pages that must show the call at once: the wall, tablets, the visitor's own. */
  readonly shown: readonly { readonly kind: Page['kind']; readonly at: number }[];
  /** Everybody else's: when they had asked anew. */
  readonly askedAnew: readonly number[];
  /** How many of either never were. */
  readonly unseen: { readonly shown: number; readonly askedAnew: number };
}

/** What became of the crowd's questions. */
export interface Tally {
  readonly looks: number;
  readonly retried: number;
  /** Given up after the last try; the page then waits for the next hint. */
  readonly failed: number;
  readonly socketsLost: number;
  readonly lastFault: string | null;
}

/** What the crowd tells. */
export type Tells =
  | { readonly is: 'open' }
  | { readonly is: 'not-open'; readonly because: string }
  | ({ readonly is: 'watched' } & Watched)
  | ({ readonly is: 'summed-up' } & Tally);
