import type { FoundItemId, PlaceId } from '@homeward/domain';
import {
  aFoundItemDescription,
  approveItem,
  createTestDesk,
  fileReport,
  handingOver,
  idOf,
  type kinds,
  logItem,
  must,
  only,
  refusalOf,
} from '@homeward/testkit';
import { expect, test } from 'vitest';

test('a better description finds a report that the first one missed', async () => {
  const desk = await createTestDesk();
  await fileReport(desk);
  const { item, matches } = await logItem(desk, { title: 'Bag', description: '', colours: [] });
  expect(matches).toEqual([]);

  const describing = { id: item.id, version: item.version, description: aFoundItemDescription() };
  const described = must(await desk.does.describeFoundItem(describing, desk.clerk));

  expect(described.item).toMatchObject({ title: 'Navy backpack', version: 2, label: item.label });
  expect(only(described.matches).level).toBe('almost-certain');
});

test('a suggestion is weighed again and says why, and is told once', async () => {
  const desk = await createTestDesk();
  await fileReport(desk);
  const { item, matches } = await logItem(desk, { description: 'school backpack' });
  expect(only(matches)).toMatchObject({ level: 'have-a-look', probability: 0.7 });

  const describing = { id: item.id, version: 1, description: aFoundItemDescription() };
  const { matches: weighed } = must(await desk.does.describeFoundItem(describing, desk.clerk));

  expect(only(weighed)).toMatchObject({
    id: only(matches).id,
    level: 'almost-certain',
    probability: 0.9,
    version: 2,
  });
  const same = { ...describing, version: 2 };
  must(await desk.does.describeFoundItem(same, desk.clerk));
  const names = (await desk.events()).map(({ name }) => name);
  expect(names.filter((name) => name === 'match.reassessed')).toHaveLength(1);
});

test('a suggestion that has grown weak stays for people to decide, as something to look at', async () => {
  const desk = await createTestDesk();
  await fileReport(desk);
  const { item, matches } = await logItem(desk);
  const description = aFoundItemDescription({
    title: 'Bag',
    description: 'grey',
    colours: ['grey'],
  });
  const describing = { id: item.id, version: 1, description };
  const weak = must(await desk.does.describeFoundItem(describing, desk.clerk)).matches;
  expect(only(weak)).toMatchObject({
    id: only(matches).id,
    status: 'suggested',
    level: 'have-a-look',
    probability: 0.4,
  });
});

test('a dismissed pair stays dismissed, however well it matches', async () => {
  const desk = await createTestDesk();
  await fileReport(desk);
  const { item, matches } = await logItem(desk, { description: 'school backpack' });
  must(await desk.does.dismissMatch({ id: only(matches).id }, desk.clerk));

  const describing = { id: item.id, version: 1, description: aFoundItemDescription() };
  const described = must(await desk.does.describeFoundItem(describing, desk.clerk));

  expect(described.matches).toEqual([]);
  expect(await desk.does.listMatches()).toEqual([]);
});

test('whoever looked at an older version is told so, and overwrites nothing', async () => {
  const desk = await createTestDesk();
  const { item } = await logItem(desk);
  const mine = { id: item.id, version: 1, description: aFoundItemDescription({ title: 'Mine' }) };
  const yours = { ...mine, description: aFoundItemDescription({ title: 'Yours' }) };
  must(await desk.does.describeFoundItem(mine, desk.clerk));
  expect(refusalOf(await desk.does.describeFoundItem(yours, desk.colleague))).toBe(
    'version.conflict',
  );
  expect(must(await desk.does.readFoundItem({ id: item.id })).item.title).toBe('Mine');
});

test('a thing that is not there, or has gone home, is not described', async () => {
  const desk = await createTestDesk();
  const nothing = { id: idOf<FoundItemId>(999), version: 1, description: aFoundItemDescription() };
  expect(refusalOf(await desk.does.describeFoundItem(nothing, desk.clerk))).toBe(
    'found-item.not-found',
  );
  const { item, claim } = await approveItem(desk);
  must(await desk.does.handOverItem(handingOver(desk, claim), desk.clerk));
  const { version } = must(await desk.does.readFoundItem({ id: item.id })).item;
  const gone = { id: item.id, version, description: aFoundItemDescription() };
  expect(refusalOf(await desk.does.describeFoundItem(gone, desk.clerk))).toBe(
    'found-item.not-held',
  );
});

test('a new description is checked like the first one', async () => {
  const desk = await createTestDesk();
  const { item } = await logItem(desk);
  const wrong = [
    ['place.unknown', { foundPlaceId: 'moon' as PlaceId }],
    ['category.unknown', { categoryId: 'spaceship' as typeof kinds.bag }],
    ['found-item.found-in-future', { foundAt: '2026-06-04T10:00:00.000Z' as never }],
  ] as const;
  for (const [code, over] of wrong) {
    const describing = { id: item.id, version: 1, description: aFoundItemDescription(over) };
    expect(refusalOf(await desk.does.describeFoundItem(describing, desk.clerk))).toBe(code);
  }
});
