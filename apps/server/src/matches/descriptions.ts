import {
  type CategoryId,
  categoryOf,
  epochMsOf,
  type LostReport,
  placeOf,
  type ShelfId,
  type Venue,
  wordsOfReport,
} from '@homeward/domain';
import type { Description, PlaceMap } from '@homeward/matching';
import { colourSharesOf } from '@homeward/photos';
import { answeredZone, answersOf, lostBetween, placeOfReport } from './answers.ts';
import type { WholeItem } from './whole-item.ts';

/**
 * A found item as the engine reads it, with what its photos and a second logging of
 * it say. Withheld details stay out, so that nobody can feel for them.
 */
export function describeItem({ item, photos, duplicates }: WholeItem, venue: Venue): Description {
  const foundAt = epochMsOf(item.foundAt);
  return {
    id: item.id,
    text: [item, ...duplicates]
      .map(({ title, description }) => `${title}\n${description}`)
      .join('\n'),
    category: categoryName(item.categoryId, venue),
    colours: item.colours,
    brand: item.brand,
    measuredColours: photos.flatMap(({ colours }) =>
      colourSharesOf(colours).map(({ colour, share }) => ({
        colour,
        share: share / photos.length,
      })),
    ),
    placeId: item.foundPlaceId,
    from: foundAt,
    to: foundAt,
  };
}

/** A lost report as the engine reads it. */
export function describeReport(report: LostReport, venue: Venue): Description {
  return {
    id: report.id,
    text: wordsOfReport(report),
    category: report.categoryId && categoryName(report.categoryId, venue),
    colours: report.colours,
    brand: report.brand,
    placeId: placeOfReport(report),
    ...lostBetween(report, venue),
    answers: answersOf(report),
  };
}

/**
 * A found item with all the words colleagues may type for it: also what its
 * category, place and shelf are called, in every language of the venue.
 */
export function describeForSearch(whole: WholeItem, venue: Venue): Description {
  const { item, duplicates } = whole;
  const { whereabouts } = item;
  const labels = [item, ...duplicates].map(({ label }) => label);
  const shelf = whereabouts.at === 'shelf' ? shelfName(whereabouts.shelfId, venue) : '';
  const names = [
    ...Object.values(categoryOf(venue, item.categoryId)?.name ?? {}),
    ...Object.values(placeOf(venue, item.foundPlaceId)?.name ?? {}),
  ];
  const spoken = describeItem(whole, venue);
  const text = [spoken.text, item.brand ?? '', item.colours.join(' '), ...labels, shelf, ...names];
  return { ...spoken, text: text.join('\n') };
}

/** The venue's plan as the engine asks for it. */
export function placeMapOf(venue: Venue): PlaceMap {
  const places = new Map(venue.places.map((place) => [place.id as string, place]));
  return {
    zoneOf: (id) => answeredZone(id) ?? places.get(id)?.zoneId ?? null,
    metresBetween(one, other) {
      const [a, b] = [places.get(one), places.get(other)];
      return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : null;
    },
  };
}

function categoryName(id: CategoryId, venue: Venue): string | null {
  return categoryOf(venue, id)?.name.en ?? null;
}

function shelfName(id: ShelfId, venue: Venue): string {
  return venue.shelves.find((shelf) => shelf.id === id)?.name ?? '';
}
