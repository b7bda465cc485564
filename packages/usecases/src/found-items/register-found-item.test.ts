import type { CategoryId, FoundItemId, PhotoId, PlaceId, ShelfId } from '@homeward/domain';
import {
  aFoundItemDescription,
  anIncomingPhoto,
  createTestDesk,
  fileReport,
  idOf,
  kinds,
  logItem,
  must,
  only,
  refusalOf,
  spots,
  type TestDesk,
} from '@homeward/testkit';
import { expect, test } from 'vitest';
import type { RegisterFoundItem } from './register-found-item.ts';

const id = idOf<FoundItemId>(900);

function registering(over: Partial<RegisterFoundItem> = {}): RegisterFoundItem {
  return { id, description: aFoundItemDescription(), shelfId: spots.shelf, ...over };
}

async function storedPhoto(desk: TestDesk, number = 901): Promise<PhotoId> {
  const incoming = anIncomingPhoto(idOf<PhotoId>(number));
  return must(await desk.does.storePhoto({ incoming }, desk.clerk)).id;
}

test('a found item is held on its shelf under the next label, with the name of who logged it', async () => {
  const desk = await createTestDesk();
  await logItem(desk);
  const { item } = must(await desk.does.registerFoundItem(registering(), desk.clerk));
  expect(item).toMatchObject({
    label: 'L-2',
    status: 'held',
    whereabouts: { at: 'shelf', shelfId: spots.shelf },
    loggedBy: desk.clerk.staffId,
    version: 1,
  });
  expect(must(await desk.does.readFoundItem({ id })).loggedBy?.name).toBe('Clerk One');
});

test('without a shelf the staff member who logged it has it in hand', async () => {
  const desk = await createTestDesk();
  const { item } = must(
    await desk.does.registerFoundItem(registering({ shelfId: null }), desk.clerk),
  );
  expect(item.whereabouts).toEqual({ at: 'staff', staffId: desk.clerk.staffId });
});

test('open reports it may belong to are suggested in the same breath, closed ones are not', async () => {
  const desk = await createTestDesk();
  const waiting = await fileReport(desk);
  const gone = await fileReport(desk);
  const guest = desk.guestOf(gone.report.id);
  must(await desk.does.withdrawLostReport({ reportId: gone.report.id }, guest));
  await fileReport(desk, { categoryId: kinds.hat, description: 'a straw hat' });

  const { matches } = must(await desk.does.registerFoundItem(registering(), desk.clerk));

  expect(only(matches)).toMatchObject({ reportId: waiting.report.id, level: 'almost-certain' });
  expect(only(await desk.does.listMatches()).report.id).toBe(waiting.report.id);
});

test('what is too unlikely is not suggested', async () => {
  const desk = await createTestDesk();
  await fileReport(desk, { categoryId: null, description: 'something navy', colours: ['navy'] });
  const { matches } = must(await desk.does.registerFoundItem(registering(), desk.clerk));
  expect(matches).toEqual([]);
});

test('sending the same item again answers the same and changes nothing', async () => {
  const desk = await createTestDesk();
  await fileReport(desk);
  const first = must(await desk.does.registerFoundItem(registering(), desk.clerk));
  const eventsBefore = await desk.events();

  const again = must(await desk.does.registerFoundItem(registering(), desk.clerk));

  expect(again).toEqual(first);
  expect(await desk.events()).toEqual(eventsBefore);
});

test('a retry that comes after a colleague has moved the item still finds it', async () => {
  const desk = await createTestDesk();
  must(await desk.does.registerFoundItem(registering(), desk.clerk));
  const to = { at: 'shelf', shelfId: spots.otherShelf } as const;
  must(await desk.does.moveFoundItem({ id, to }, desk.colleague));
  const again = must(await desk.does.registerFoundItem(registering(), desk.clerk));
  expect(again.item.whereabouts).toEqual(to);
});

test('the same id for another thing, or by somebody else, is refused', async () => {
  const desk = await createTestDesk();
  must(await desk.does.registerFoundItem(registering(), desk.clerk));
  const other = registering({ description: aFoundItemDescription({ title: 'Red umbrella' }) });
  expect(refusalOf(await desk.does.registerFoundItem(other, desk.clerk))).toBe('id.already-used');
  expect(refusalOf(await desk.does.registerFoundItem(registering(), desk.colleague))).toBe(
    'id.already-used',
  );
});

test('a thing shows the photos it was logged with, in that order', async () => {
  const desk = await createTestDesk();
  const second = await storedPhoto(desk, 902);
  const first = await storedPhoto(desk, 901);
  const description = aFoundItemDescription({ photoIds: [first, second] });
  must(await desk.does.registerFoundItem(registering({ description }), desk.clerk));
  const file = must(await desk.does.readFoundItem({ id }));
  expect(file.photos.map((photo) => photo.id)).toEqual([first, second]);
  const { rows } = await desk.does.listFoundItems({ limit: 10 });
  expect(only(rows).photo?.id).toBe(first);
});

test.each([
  ['category.unknown', { categoryId: 'spaceship' as CategoryId }],
  ['place.unknown', { foundPlaceId: 'moon' as PlaceId }],
  ['photo.not-found', { photoIds: [idOf<PhotoId>(999)] }],
  ['found-item.found-in-future', { foundAt: '2026-06-03T10:06:00.000Z' as never }],
] as const)('%s is refused and nothing is kept', async (code, over) => {
  const desk = await createTestDesk();
  const description = aFoundItemDescription(over);
  const answer = await desk.does.registerFoundItem(registering({ description }), desk.clerk);
  expect(refusalOf(answer)).toBe(code);
  expect(refusalOf(await desk.does.readFoundItem({ id }))).toBe('found-item.not-found');
  expect(await desk.events()).toEqual([]);
  expect((await logItem(desk)).item.label).toBe('L-1');
});

test('an unknown shelf is refused', async () => {
  const desk = await createTestDesk();
  const shelfId = 'attic' as ShelfId;
  const answer = await desk.does.registerFoundItem(registering({ shelfId }), desk.clerk);
  expect(refusalOf(answer)).toBe('shelf.unknown');
});

test('bank cards never carry a photo; identity papers may', async () => {
  const desk = await createTestDesk();
  const photoIds = [await storedPhoto(desk)];
  const card = aFoundItemDescription({ categoryId: kinds.bankCard, photoIds });
  const paper = aFoundItemDescription({ categoryId: kinds.passport, photoIds });
  expect(
    refusalOf(await desk.does.registerFoundItem(registering({ description: card }), desk.clerk)),
  ).toBe('found-item.must-not-be-photographed');
  must(await desk.does.registerFoundItem(registering({ description: paper }), desk.clerk));
});
