import { Frequencies } from '../evidence/frequencies.ts';
import type { Description } from '../reading/reading.ts';
import {
  createMatchingIndex,
  type IndexOptions,
  type MatchingIndex,
  type Suggestion,
} from './matching-index.ts';

/** Below this nobody is told, and looking from the other side isn't worth the time. */
const worthAnotherLook = 0.05;

/**
 * Found items and open lost reports, each matched against the other.
 *
 * A pair is as probable as it looks from the side that has more to choose from: a
 * report may fit this umbrella well and another better, and an umbrella may fit
 * two reports. So each suggestion is also looked at from its own side, and the
 * smaller of the two probabilities counts; it is the same whoever asks.
 */
export class BothSides {
  readonly items: MatchingIndex;
  readonly reports: MatchingIndex;

  constructor(options: Omit<IndexOptions, 'side'>) {
    const shared = { ...options, frequencies: options.frequencies ?? new Frequencies() };
    this.items = createMatchingIndex({ ...shared, side: 'found-items' });
    this.reports = createMatchingIndex({ ...shared, side: 'lost-reports' });
  }

  /** Up to `limit` found items that a report may speak of, most probable first. */
  itemsFor(report: Description, limit: number): readonly Suggestion[] {
    return mutual(report, this.items, this.reports, limit);
  }

  /** Up to `limit` open reports that may speak of a found item, most probable first. */
  reportsFor(item: Description, limit: number): readonly Suggestion[] {
    return mutual(item, this.reports, this.items, limit);
  }
}

function mutual(
  asking: Description,
  asked: MatchingIndex,
  own: MatchingIndex,
  limit: number,
): readonly Suggestion[] {
  return asked
    .query(asking, limit)
    .map((suggestion) => {
      if (suggestion.probability < worthAnotherLook) return suggestion;
      const back = own.chanceOf(asking, asked, suggestion.id);
      return back < suggestion.probability ? { ...suggestion, probability: back } : suggestion;
    })
    .sort((a, b) => b.probability - a.probability || (a.id < b.id ? -1 : 1));
}
