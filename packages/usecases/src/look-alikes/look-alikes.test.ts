import type { FoundItem, LookAlikeId, PhotoId } from '@homeward/domain';
import {
  aFoundItemDescription,
  anIncomingPhoto,
  aVenue,
  claimLogged,
  createTestDesk,
  fileReport,
  idOf,
  keepOne,
  kinds,
  logItem,
  logTwice,
  must,
  only,
  pairOf,
  refusalOf,
  spots,
  type TestDesk,
} from '@homeward/testkit';
import { describe, expect, test } from 'vitest';

const readItem = async (desk: TestDesk, { id }: Pick<FoundItem, 'id'>) =>
  must(await desk.does.readFoundItem({ id }));

test('what a colleague has logged already is shown at once, on both items', async () => {
  const desk = await createTestDesk();
  const { first, second, pair } = await logTwice(desk);
  expect(only((await readItem(desk, first)).lookAlikes)).toMatchObject({
    lookAlike: pair,
    other: { id: second.id },
    mayKeep: [first.id, second.id],
  });
});

test('another kind of thing is no look-alike, and describing it anew asks again', async () => {
  const desk = await createTestDesk();
  await logItem(desk);
  const { item } = await logItem(desk, { categoryId: kinds.hat });
  expect((await readItem(desk, item)).lookAlikes).toEqual([]);
  const described = must(
    await desk.does.describeFoundItem(
      { id: item.id, version: item.version, description: aFoundItemDescription() },
      desk.clerk,
    ),
  );
  expect(described.lookAlikes).toHaveLength(1);
});

test('a device that sends an item again is told of the same look-alikes', async () => {
  const desk = await createTestDesk();
  await logItem(desk);
  const { item } = await logItem(desk);
  const description = aFoundItemDescription();
  const registering = { id: item.id, description, shelfId: spots.shelf };
  const again = must(await desk.does.registerFoundItem(registering, desk.clerk));
  expect(again.lookAlikes).toHaveLength(1);
});

describe('the same thing', () => {
  test('is kept once: the other leaves the books, with its photos and history still to be read', async () => {
    const desk = await createTestDesk();
    const photoId = idOf<PhotoId>(900);
    must(await desk.does.storePhoto({ incoming: anIncomingPhoto(photoId) }, desk.clerk));
    const { item: first } = await logItem(desk);
    const { item: second } = await logItem(desk, { photoIds: [photoId] });
    const pair = only((await readItem(desk, second)).lookAlikes).lookAlike;
    must(await keepOne(desk, pair, first));

    const kept = await readItem(desk, first);
    expect(kept.lookAlikes).toEqual([]);
    expect(only(kept.duplicates)).toMatchObject({
      item: { id: second.id },
      photos: [{ id: photoId }],
      mayUndo: true,
    });
    const gone = await readItem(desk, second);
    expect(gone).toMatchObject({
      item: { status: 'merged' },
      mergedInto: { item: { id: first.id } },
    });
    const steps = must(await desk.does.readFoundItemHistory({ id: second.id }));
    expect(steps.map(({ event }) => event.name)).toEqual(
      expect.arrayContaining(['found-item.registered', 'found-item.merged']),
    );
  });

  test('counts once, and is no longer moved or described under its second label', async () => {
    const desk = await createTestDesk();
    const { first, second, pair } = await logTwice(desk);
    must(await keepOne(desk, pair, first));
    const held = await desk.does.listFoundItems({ statuses: ['held'], limit: 10 });
    expect(held.rows.map(({ item }) => item.id)).toEqual([first.id]);
    const move = { id: second.id, to: { at: 'me' } } as const;
    expect(refusalOf(await desk.does.moveFoundItem(move, desk.clerk))).toBe('found-item.not-held');
  });

  test('lies where a colleague put it last, under whichever label, and history says so', async () => {
    const desk = await createTestDesk();
    const { first, second, pair } = await logTwice(desk);
    const to = { at: 'shelf', shelfId: spots.otherShelf } as const;
    must(await desk.does.moveFoundItem({ id: second.id, to }, desk.colleague));
    must(await keepOne(desk, pair, first));
    expect((await readItem(desk, first)).item.whereabouts).toEqual(to);
    const moves = must(await desk.does.readFoundItemHistory({ id: first.id })).filter(
      ({ event }) => event.name === 'found-item.moved',
    );
    expect(only(moves).event.facts).toEqual({ to: 'shelf', where: spots.otherShelf });
    must(await desk.does.undoLookAlike({ id: pair.id }, desk.clerk));
    expect((await readItem(desk, first)).item.whereabouts).toEqual(first.whereabouts);
  });

  test('whoever was looking for the one is looking for the other now', async () => {
    const desk = await createTestDesk({ venue: aVenue({ lookAlikeThreshold: 0.05 }) });
    const { item: first } = await logItem(desk, { title: 'Bag', description: 'bag, keychain' });
    const { item: second } = await logItem(desk, {
      description: 'bag, panda keychain school backpack',
    });
    const { report, matches } = await fileReport(desk);
    const match = matches.find(({ itemId }) => itemId === second.id);
    expect(match).toBeDefined();
    const pair = await pairOf(desk, first, second);
    must(await keepOne(desk, pair, first));
    const { matches: now } = must(await desk.does.readLostReport({ id: report.id }));
    expect(now.map(({ match: { itemId } }) => itemId)).toEqual([first.id]);
    expect(only(now).match.probability).toBeGreaterThan(0);
  });

  test('a confirmed match stays confirmed, a dismissed one dismissed, under the label that stays', async () => {
    const desk = await createTestDesk();
    await logItem(desk);
    const mine = await fileReport(desk);
    const strangers = await fileReport(desk);
    must(await desk.does.confirmMatch({ id: only(mine.matches).id }, desk.clerk));
    must(await desk.does.dismissMatch({ id: only(strangers.matches).id }, desk.clerk));
    const { item: first } = await logItem(desk);
    const pair = only((await readItem(desk, first)).lookAlikes).lookAlike;
    must(await keepOne(desk, pair, first));
    const statuses = await desk.store.read(async (tx) => [
      (await tx.matches.findPair(first.id, mine.report.id))?.status,
      (await tx.matches.findPair(first.id, strangers.report.id))?.status,
    ]);
    expect(statuses).toEqual(['confirmed', 'dismissed']);
  });

  test('of two clerks at once the first decides, and the second is told so', async () => {
    const desk = await createTestDesk();
    const { first, second, pair } = await logTwice(desk);
    const answers = await Promise.all([
      keepOne(desk, pair, first),
      keepOne(desk, pair, second, desk.colleague),
      desk.does.dismissLookAlike({ id: pair.id }, desk.colleague),
      keepOne(desk, pair, first, desk.colleague),
    ]);
    expect(
      answers.map((answer) => (answer.ok ? answer.value.status : answer.refusal.code)),
    ).toEqual(['same', 'look-alike.already-decided', 'look-alike.already-decided', 'same']);
    const told = (await desk.events()).filter(({ name }) => name === 'look-alike.confirmed');
    expect(told).toHaveLength(1);
  });

  test('a claim that arrived meanwhile keeps its item on the books', async () => {
    const desk = await createTestDesk();
    const { first, second, pair } = await logTwice(desk);
    await claimLogged(desk, second);
    expect(refusalOf(await keepOne(desk, pair, first))).toBe('found-item.claimed');
    expect(only((await readItem(desk, first)).lookAlikes).mayKeep).toEqual([second.id]);
    must(await keepOne(desk, pair, second));
  });

  test('a claim that arrives right after goes to the one that stayed', async () => {
    const desk = await createTestDesk();
    const { first, second, pair } = await logTwice(desk);
    const { report, matches } = await fileReport(desk);
    const match = matches.find(({ itemId }) => itemId === second.id);
    must(await keepOne(desk, pair, first));
    const claiming = { matchId: match?.id ?? idOf(999), statement: 'A library card is inside.' };
    const { claim } = must(await desk.does.submitClaim(claiming, desk.guestOf(report.id)));
    expect(claim.itemId).toBe(first.id);
  });

  test('an item that is reserved stays, and one that is not of the pair cannot be kept', async () => {
    const desk = await createTestDesk();
    const { first, second, pair } = await logTwice(desk);
    const { claim } = await claimLogged(desk, first);
    must(await desk.does.approveClaim({ id: claim.id, note: '' }, desk.clerk));
    expect(refusalOf(await keepOne(desk, pair, second))).toBe('found-item.already-reserved');
    const { item: stranger } = await logItem(desk, { categoryId: kinds.hat });
    expect(refusalOf(await keepOne(desk, pair, stranger))).toBe('look-alike.not-found');
    must(await keepOne(desk, pair, first));
  });
});

test('a pair that is not there is refused', async () => {
  const desk = await createTestDesk();
  const id = idOf<LookAlikeId>(999);
  const { item } = await logItem(desk);
  const { does, clerk } = desk;
  expect(refusalOf(await does.confirmLookAlike({ id, keptId: item.id }, clerk))).toBe(
    'look-alike.not-found',
  );
  expect(refusalOf(await does.dismissLookAlike({ id }, clerk))).toBe('look-alike.not-found');
  expect(refusalOf(await does.undoLookAlike({ id }, clerk))).toBe('look-alike.not-found');
});
