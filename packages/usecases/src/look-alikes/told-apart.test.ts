import type { FoundItem } from '@homeward/domain';
import {
  aFoundItemDescription,
  claimLogged,
  createTestDesk,
  fileReport,
  keepOne,
  logItem,
  logTwice,
  must,
  only,
  pairOf,
  refusalOf,
  type TestDesk,
} from '@homeward/testkit';
import { describe, expect, test } from 'vitest';

const readItem = async (desk: TestDesk, { id }: Pick<FoundItem, 'id'>) =>
  must(await desk.does.readFoundItem({ id }));

describe('not the same', () => {
  test('is decided for good', async () => {
    const desk = await createTestDesk();
    const { first, pair } = await logTwice(desk);
    must(await desk.does.dismissLookAlike({ id: pair.id }, desk.clerk));
    expect(must(await desk.does.dismissLookAlike({ id: pair.id }, desk.colleague)).decidedBy).toBe(
      desk.clerk.staffId,
    );
    expect(refusalOf(await keepOne(desk, pair, first))).toBe('look-alike.already-decided');
    const { version } = first;
    must(
      await desk.does.describeFoundItem(
        { id: first.id, version, description: aFoundItemDescription({ title: 'Blue backpack' }) },
        desk.clerk,
      ),
    );
    expect((await readItem(desk, first)).lookAlikes).toEqual([]);
  });

  test('after all: both are back on the books, with the suggestions they had', async () => {
    const desk = await createTestDesk();
    const { first, second, pair } = await logTwice(desk);
    const { report } = await fileReport(desk);
    const suggested = async () =>
      must(await desk.does.readLostReport({ id: report.id }))
        .matches.map(({ match }) => match.itemId)
        .sort();
    const before = await suggested();
    must(await keepOne(desk, pair, first));
    expect(await suggested()).toEqual([first.id]);
    must(await desk.does.undoLookAlike({ id: pair.id }, desk.colleague));
    expect(await suggested()).toEqual(before);
    expect((await readItem(desk, second)).item).toMatchObject({ status: 'held', mergedInto: null });
    expect((await readItem(desk, first)).duplicates).toEqual([]);
    expect((await readItem(desk, first)).lookAlikes).toEqual([]);
  });

  test('cannot be said once the one that stayed is promised to somebody', async () => {
    const desk = await createTestDesk();
    const { first, pair } = await logTwice(desk);
    must(await keepOne(desk, pair, first));
    const { claim } = await claimLogged(desk, first);
    must(await desk.does.approveClaim({ id: claim.id, note: '' }, desk.clerk));
    const undo = await desk.does.undoLookAlike({ id: pair.id }, desk.clerk);
    expect(refusalOf(undo)).toBe('found-item.not-held');
    expect(only((await readItem(desk, first)).duplicates).mayUndo).toBe(false);
  });
});

test('a thing logged three times is one thing in the end, and can be taken apart again', async () => {
  const desk = await createTestDesk();
  const items = [];
  for (let count = 0; count < 3; count += 1) items.push((await logItem(desk)).item);
  const [a, b, c] = items as [FoundItem, FoundItem, FoundItem];
  const [ab, bc] = [await pairOf(desk, a, b), await pairOf(desk, b, c)];
  must(await keepOne(desk, ab, b));
  must(await keepOne(desk, bc, c));
  const { duplicates } = await readItem(desk, c);
  expect(duplicates.map(({ item, mayUndo }) => [item.id, mayUndo])).toEqual([
    [b.id, true],
    [a.id, false],
  ]);
  expect(refusalOf(await desk.does.undoLookAlike({ id: ab.id }, desk.clerk))).toBe(
    'found-item.not-held',
  );
  must(await desk.does.undoLookAlike({ id: bc.id }, desk.clerk));
  must(await desk.does.undoLookAlike({ id: ab.id }, desk.clerk));
  const { rows } = await desk.does.listFoundItems({ statuses: ['held'], limit: 10 });
  expect(rows).toHaveLength(3);
});
