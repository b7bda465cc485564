import { addMinutes, dayMs, type LostReportId, minuteMs, type PhotoId } from '@homeward/domain';
import {
  aLostReportDescription,
  anIncomingPhoto,
  createTestDesk,
  fileReport,
  idOf,
  kinds,
  logItem,
  must,
  only,
  refusalOf,
  type TestDesk,
} from '@homeward/testkit';
import { expect, test } from 'vitest';

const id = idOf<LostReportId>(700);
const guest = { kind: 'guest', reportId: id } as const;
const filing = {
  id,
  description: aLostReportDescription(),
  language: 'en',
  contact: { channel: 'none' },
  filingKey: 'key of the phone',
} as const;

test('a phone that files a report gets its link again with its key, and nobody else does', async () => {
  const desk = await createTestDesk();
  const first = must(await desk.does.fileLostReport(filing, guest));
  expect(must(await desk.does.fileLostReport(filing, guest))).toEqual(first);
  const { filingKey: _, ...keyless } = filing;
  for (const [input, actor] of [
    [{ ...filing, filingKey: 'another key' }, guest],
    [keyless, guest],
    [filing, desk.kiosk],
  ] as const) {
    const answer = await desk.does.fileLostReport(input, actor);
    expect(refusalOf(answer)).toBe('id.already-used');
    expect(JSON.stringify(answer)).not.toContain('guest-token');
  }
});

test('what a kiosk filed opens to no phone, whatever key it makes up', async () => {
  const desk = await createTestDesk();
  must(await desk.does.fileLostReport(filing, desk.kiosk));
  expect(refusalOf(await desk.does.fileLostReport(filing, guest))).toBe('id.already-used');
});

const days = (desk: TestDesk, count: number) =>
  desk.clock.set(addMinutes(desk.clock.now(), (count * dayMs) / minuteMs));

test('a link that expired or was revoked opens nothing, not even to the phone that filed it', async () => {
  const desk = await createTestDesk();
  const { guestToken, report } = must(await desk.does.fileLostReport(filing, guest));
  const finds = async () => [
    (await desk.does.findReportByToken(guestToken))?.id,
    (await desk.does.findReportByCode(report.code))?.id,
  ];
  expect(await finds()).toEqual([id, id]);
  must(await desk.does.revokeLink({ reportId: id }, desk.admin));
  const events = await desk.events();
  must(await desk.does.revokeLink({ reportId: id }, desk.admin));
  expect(await desk.events()).toEqual(events);
  expect(await finds()).toEqual([undefined, undefined]);
  expect(refusalOf(await desk.does.fileLostReport(filing, guest))).toBe('id.already-used');

  const other = await fileReport(desk);
  must(await desk.does.withdrawLostReport({ reportId: other.report.id }, desk.clerk));
  days(desk, 60);
  expect(await desk.does.findReportByToken(other.guestToken)).not.toBeNull();
  days(desk, 1);
  expect(await desk.does.findReportByToken(other.guestToken)).toBeNull();
});

test('what came to mind later finds the thing, now and when it is logged afterwards', async () => {
  const desk = await createTestDesk();
  const { report } = await fileReport(desk, { description: 'my bag', colours: [] });
  const { item } = await logItem(desk);
  const matchesOf = async () => must(await desk.does.readLostReport({ id: report.id })).matches;
  expect(await matchesOf()).toEqual([]);
  const detail = { reportId: report.id, id: 'd1', text: 'a navy backpack with a panda' };
  must(await desk.does.addDetail(detail, desk.guestOf(report.id)));
  expect(only(await matchesOf()).item.id).toBe(item.id);

  const { item: later, matches } = await logItem(desk);
  expect(matches.map(({ reportId }) => reportId)).toContain(report.id);
  expect((await matchesOf()).map(({ item: { id: itemId } }) => itemId)).toContain(later.id);
});

test('sending a detail again is harmless, other words under its id and strangers are refused', async () => {
  const desk = await createTestDesk();
  const { report } = await fileReport(desk);
  const owner = desk.guestOf(report.id);
  const detail = { reportId: report.id, id: 'd1', text: 'a name tag inside' };
  const added = must(await desk.does.addDetail(detail, owner));
  expect(added.details).toEqual([{ id: 'd1', text: detail.text, addedAt: desk.clock.now() }]);
  expect(must(await desk.does.addDetail(detail, owner)).version).toBe(added.version);
  const add = async (over: object, actor = owner) =>
    refusalOf(await desk.does.addDetail({ ...detail, ...over }, actor));
  expect(await add({ text: 'other words' })).toBe('id.already-used');
  expect(await add({ id: 'd2' }, desk.guestOf(idOf<LostReportId>(9)))).toBe(
    'lost-report.not-found',
  );
  expect(JSON.stringify(await desk.events())).not.toContain('name tag');
});

test('a visitor’s photos are kept with the report, up to three, each once', async () => {
  const desk = await createTestDesk();
  const { report } = await fileReport(desk);
  const send = (number: number, content = `photo ${number}`, actor = desk.guestOf(report.id)) =>
    desk.does.addReportPhoto(
      { reportId: report.id, incoming: anIncomingPhoto(idOf<PhotoId>(number), content) },
      actor,
    );
  for (const number of [1, 2, 3]) must(await send(number));
  must(await send(1));
  expect(refusalOf(await send(1, 'another picture'))).toBe('id.already-used');
  expect(refusalOf(await send(4))).toBe('lost-report.too-many-photos');
  expect(desk.studio.kept.size).toBe(3);
  expect(refusalOf(await send(5, 'x', desk.guestOf(idOf<LostReportId>(9))))).toBe(
    'lost-report.not-found',
  );
  const file = must(await desk.does.readLostReport({ id: report.id }));
  expect(file.photos.map(({ id: photoId, storedBy }) => [photoId, storedBy])).toEqual(
    [1, 2, 3].map((number) => [idOf<PhotoId>(number), null]),
  );
});

test('a photo of staff cannot be made a visitor’s own, and none is taken of cards', async () => {
  const desk = await createTestDesk();
  const incoming = anIncomingPhoto(idOf<PhotoId>(1));
  must(await desk.does.storePhoto({ incoming }, desk.clerk));
  const { report } = await fileReport(desk);
  const again = { reportId: report.id, incoming: anIncomingPhoto(idOf<PhotoId>(1)) };
  expect(refusalOf(await desk.does.addReportPhoto(again, desk.guestOf(report.id)))).toBe(
    'id.already-used',
  );
  const card = (await fileReport(desk, { categoryId: kinds.bankCard })).report;
  const ofCard = { reportId: card.id, incoming: anIncomingPhoto(idOf<PhotoId>(2)) };
  expect(refusalOf(await desk.does.addReportPhoto(ofCard, desk.guestOf(card.id)))).toBe(
    'lost-report.must-not-be-photographed',
  );
  expect(desk.studio.kept.has(idOf<PhotoId>(2))).toBe(false);
});
