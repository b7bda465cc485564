import type { FoundItemId } from '@homeward/domain';
import {
  approveItem,
  createTestDesk,
  idOf,
  kinds,
  logItem,
  refusalOf,
  spots,
  type TestDesk,
} from '@homeward/testkit';
import { expect, test } from 'vitest';
import type { ListFoundItems } from './list-found-items.ts';

async function labels(desk: TestDesk, input: Partial<ListFoundItems>) {
  const { rows } = await desk.does.listFoundItems({ limit: 50, ...input });
  return rows.map(({ item }) => item.label);
}

async function threeItems(): Promise<TestDesk> {
  const desk = await createTestDesk();
  await logItem(desk);
  desk.clock.advance(1);
  await logItem(desk, {
    categoryId: kinds.hat,
    title: 'Straw hat',
    description: '',
    foundPlaceId: spots.pier,
  });
  desk.clock.advance(1);
  await logItem(desk, { title: 'Red backpack' });
  return desk;
}

test('the newest come first, page by page, each once', async () => {
  const desk = await threeItems();
  const first = await desk.does.listFoundItems({ limit: 2 });
  expect(first.rows.map(({ item }) => item.label)).toEqual(['L-3', 'L-2']);
  const after = first.next ?? expect.fail('no next page');
  const second = await desk.does.listFoundItems({ limit: 2, after });
  expect(second.rows.map(({ item }) => item.label)).toEqual(['L-1']);
  expect(second.next).toBeNull();
});

test('kind, place and status narrow the list', async () => {
  const desk = await threeItems();
  expect(await labels(desk, { categoryId: kinds.hat })).toEqual(['L-2']);
  expect(await labels(desk, { placeId: spots.carousel })).toEqual(['L-3', 'L-1']);
  await approveItem(desk);
  expect(await labels(desk, { statuses: ['reserved'] })).toHaveLength(1);
  expect(await labels(desk, { statuses: ['returned'] })).toEqual([]);
});

test('words find items, and the filters hold for them too', async () => {
  const desk = await threeItems();
  expect(await labels(desk, { query: 'backpack' })).toEqual(['L-1', 'L-3']);
  expect(await labels(desk, { query: ' red ' })).toEqual(['L-3']);
  expect(await labels(desk, { query: 'backpack', categoryId: kinds.hat })).toEqual([]);
  expect(await labels(desk, { query: 'straw', placeId: spots.carousel })).toEqual([]);
  expect(await labels(desk, { query: 'straw', statuses: ['returned'] })).toEqual([]);
  expect(await labels(desk, { query: 'backpack', limit: 1 })).toEqual(['L-1']);
});

test('only blanks are no search at all', async () => {
  const desk = await threeItems();
  expect(await labels(desk, { query: '  ' })).toEqual(['L-3', 'L-2', 'L-1']);
});

test.each(['L-2', 'l-2', 'L 2', 'l2', '2', '0002'])('the label is found as %s', async (query) => {
  expect(await labels(await threeItems(), { query })).toEqual(['L-2']);
});

test('an item whose words also match its label is listed once, first', async () => {
  const desk = await createTestDesk();
  await logItem(desk, { title: 'Key of room 101' });
  for (let number = 2; number <= 100; number += 1) await logItem(desk, { title: 'Umbrella' });
  const { item } = await logItem(desk, { title: 'Key of room 101' });
  expect(item.label).toBe('L-101');
  expect(await labels(desk, { query: '101' })).toEqual(['L-101', 'L-1']);
});

test('a history of nothing is refused', async () => {
  const desk = await createTestDesk();
  const id = idOf<FoundItemId>(999);
  expect(refusalOf(await desk.does.readFoundItem({ id }))).toBe('found-item.not-found');
  expect(refusalOf(await desk.does.readFoundItemHistory({ id }))).toBe('found-item.not-found');
});
