import type { CounterId, DeskId, FoundItemId, PlaceId, ShelfId } from '@homeward/domain';
import {
  approveItem,
  createTestDesk,
  handingOver,
  idOf,
  logItem,
  must,
  refusalOf,
  spots,
} from '@homeward/testkit';
import { expect, test } from 'vitest';
import type { Destination } from './move-found-item.ts';

test('every move is remembered with the name of who made it', async () => {
  const desk = await createTestDesk();
  const { item } = await logItem(desk);
  const steps: readonly Destination[] = [
    { at: 'me' },
    { at: 'desk', deskId: spots.desk },
    { at: 'counter', counterId: spots.counterOne },
    { at: 'place', placeId: spots.pier },
    { at: 'shelf', shelfId: spots.otherShelf },
  ];
  for (const to of steps) {
    must(await desk.does.moveFoundItem({ id: item.id, to }, desk.colleague));
  }
  const { item: moved } = must(await desk.does.readFoundItem({ id: item.id }));
  expect(moved.whereabouts).toEqual({ at: 'shelf', shelfId: spots.otherShelf });
  const history = must(await desk.does.readFoundItemHistory({ id: item.id }));
  const moves = history.filter(({ event }) => event.name === 'found-item.moved');
  expect(moves.map(({ event, staffName }) => [event.facts['to'], staffName])).toEqual([
    ['staff', 'Clerk Two'],
    ['desk', 'Clerk Two'],
    ['counter', 'Clerk Two'],
    ['place', 'Clerk Two'],
    ['shelf', 'Clerk Two'],
  ]);
});

test('nothing is put where there is no such spot', async () => {
  const desk = await createTestDesk();
  const { item } = await logItem(desk);
  const nowhere: readonly (readonly [string, Destination])[] = [
    ['place.unknown', { at: 'place', placeId: 'moon' as PlaceId }],
    ['place.unknown', { at: 'desk', deskId: 'moon' as DeskId }],
    ['shelf.unknown', { at: 'shelf', shelfId: 'moon' as ShelfId }],
    ['counter.not-found', { at: 'counter', counterId: 'moon' as CounterId }],
  ];
  for (const [code, to] of nowhere) {
    expect(refusalOf(await desk.does.moveFoundItem({ id: item.id, to }, desk.clerk))).toBe(code);
  }
  const { item: still } = must(await desk.does.readFoundItem({ id: item.id }));
  expect(still).toEqual(item);
});

test('a thing that is not there, or has gone home, is not moved', async () => {
  const desk = await createTestDesk();
  const to = { at: 'me' } as const;
  const nothing = { id: idOf<FoundItemId>(999), to };
  expect(refusalOf(await desk.does.moveFoundItem(nothing, desk.clerk))).toBe(
    'found-item.not-found',
  );
  const { item, claim } = await approveItem(desk);
  must(await desk.does.handOverItem(handingOver(desk, claim), desk.clerk));
  expect(refusalOf(await desk.does.moveFoundItem({ id: item.id, to }, desk.clerk))).toBe(
    'found-item.not-held',
  );
});
