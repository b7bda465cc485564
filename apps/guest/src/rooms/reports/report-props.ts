import type { BoardView, GuestView, VenueView } from '@homeward/contract';

/** What most parts of the page need: the report, and the venue it belongs to. */
export interface ReportProps {
  readonly guest: GuestView;
  readonly venue: VenueView;
}

export interface BoardProps {
  readonly board: BoardView | null;
}
