import type {
  CategoryId,
  Contact,
  DeviceId,
  Instant,
  LostReportId,
  PlaceId,
} from '@homeward/domain';
import {
  aLostReportDescription,
  createTestDesk,
  fileReport,
  idOf,
  kinds,
  logItem,
  must,
  only,
  refusalOf,
} from '@homeward/testkit';
import { expect, test } from 'vitest';
import type { FileLostReport } from './file-lost-report.ts';
import { fileLostReport } from './file-lost-report.ts';

const id = idOf<LostReportId>(900);
const noContact: Contact = { channel: 'none' };

function filing(over: Partial<FileLostReport> = {}): FileLostReport {
  return {
    id,
    description: aLostReportDescription(),
    language: 'de',
    contact: noContact,
    ...over,
  };
}

test('a visitor gets a code, a secret link and an hour by which they hear from us', async () => {
  const desk = await createTestDesk();
  const { report, guestToken } = must(await desk.does.fileLostReport(filing(), desk.kiosk));
  expect(report).toMatchObject({
    status: 'open',
    language: 'de',
    filedOn: desk.kiosk.deviceId,
    answerDueAt: '2026-06-03T12:00:00.000Z',
  });
  expect(report.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
  expect((await desk.does.findReportByToken(guestToken))?.id).toBe(id);
  const spoken = `${report.code.slice(0, 3)}-${report.code.slice(3)}`.toLowerCase();
  expect((await desk.does.findReportByCode(spoken))?.id).toBe(id);
});

test('wrong links and wrong codes find nothing', async () => {
  const desk = await createTestDesk();
  await fileReport(desk);
  expect(await desk.does.findReportByToken('guessed')).toBeNull();
  expect(await desk.does.findReportByCode('AAA-AAA')).toBeNull();
  expect(await desk.does.findReportByCode('')).toBeNull();
});

test('a report filed on nobody’s device remembers none', async () => {
  const desk = await createTestDesk();
  const { report } = must(await desk.does.fileLostReport(filing(), { kind: 'system' }));
  expect(report.filedOn).toBeNull();
});

test('things in the house that may be it are suggested at once, best first', async () => {
  const desk = await createTestDesk();
  const fair = await logItem(desk, { description: 'school backpack' });
  const best = await logItem(desk);
  await logItem(desk, { categoryId: kinds.hat });
  const { matches } = must(await desk.does.fileLostReport(filing(), desk.kiosk));
  expect(matches.map(({ itemId }) => itemId)).toEqual([best.item.id, fair.item.id]);
  expect(matches.map(({ level }) => level)).toEqual(['almost-certain', 'have-a-look']);
});

test('sending the same report again gives the same link and changes nothing', async () => {
  const desk = await createTestDesk();
  await logItem(desk);
  const first = must(await desk.does.fileLostReport(filing(), desk.kiosk));
  const eventsBefore = await desk.events();
  expect(must(await desk.does.fileLostReport(filing(), desk.kiosk))).toEqual(first);
  expect(await desk.events()).toEqual(eventsBefore);
});

test('a retry is still a retry after the visitor has left another contact', async () => {
  const desk = await createTestDesk();
  must(await desk.does.fileLostReport(filing(), desk.kiosk));
  const contact = { channel: 'sms', number: '+4915112345678' } as const;
  must(await desk.does.changeContact({ reportId: id, contact }, desk.guestOf(id)));
  const again = must(await desk.does.fileLostReport(filing(), desk.kiosk));
  expect(again.report.contact).toEqual(contact);
});

test.each<[string, Partial<FileLostReport>]>([
  ['words', { description: aLostReportDescription({ description: 'an umbrella' }) }],
  ['language', { language: 'en' }],
  ['contact', { contact: { channel: 'mail', address: 'other@example.org' } }],
])('the same id with other %s is refused and gives no link away', async (_, over) => {
  const desk = await createTestDesk();
  must(await desk.does.fileLostReport(filing(), desk.kiosk));
  const answer = await desk.does.fileLostReport(filing(over), desk.kiosk);
  expect(refusalOf(answer)).toBe('id.already-used');
  expect(JSON.stringify(answer)).not.toContain('guest-token');
});

test('whoever repeats word for word what somebody else has filed gets no link to it', async () => {
  const desk = await createTestDesk();
  must(await desk.does.fileLostReport(filing(), desk.kiosk));
  const otherKiosk = { kind: 'kiosk', deviceId: idOf<DeviceId>(77) } as const;
  for (const actor of [otherKiosk, desk.clerk, desk.admin]) {
    const answer = await desk.does.fileLostReport(filing(), actor);
    expect(refusalOf(answer)).toBe('id.already-used');
    expect(JSON.stringify(answer)).not.toContain('guest-token');
  }
});

test('a colleague at the same tablet gets no link to what another has filed there', async () => {
  const desk = await createTestDesk();
  const first = must(await desk.does.fileLostReport(filing(), desk.clerk));
  const answer = await desk.does.fileLostReport(filing(), desk.colleague);
  expect(refusalOf(answer)).toBe('id.already-used');
  expect(must(await desk.does.fileLostReport(filing(), desk.clerk))).toEqual(first);
});

test('when a code is taken the next attempt is used', async () => {
  const desk = await createTestDesk();
  const codes = {
    ...desk.deps.codes,
    reportCode: (_: LostReportId, attempt: number) => ['AAAAAA', 'BBBBBB'][attempt] ?? 'CCCCCC',
  };
  const file = fileLostReport({ ...desk.deps, codes });
  const codeOf = async (number: number) =>
    must(await file(filing({ id: idOf<LostReportId>(number) }), desk.kiosk)).report.code;
  expect([await codeOf(1), await codeOf(2), await codeOf(3)]).toEqual([
    'AAAAAA',
    'BBBBBB',
    'CCCCCC',
  ]);
  await expect(codeOf(4)).rejects.toThrow('No free report code');
});

test.each([
  ['category.unknown', { categoryId: 'spaceship' as CategoryId }],
  ['place.unknown', { lostPlaceId: 'moon' as PlaceId }],
  ['lost-report.lost-in-future', { lostFrom: '2026-06-03T11:00:00.000Z' as Instant, lostTo: null }],
  [
    'lost-report.period-reversed',
    {
      lostFrom: '2026-06-03T09:00:00.000Z' as Instant,
      lostTo: '2026-06-03T08:00:00.000Z' as Instant,
    },
  ],
])('%s is refused and nothing is kept', async (code, over) => {
  const desk = await createTestDesk();
  const description = aLostReportDescription(over);
  expect(refusalOf(await desk.does.fileLostReport(filing({ description }), desk.kiosk))).toBe(code);
  expect(await desk.events()).toEqual([]);
  expect(refusalOf(await desk.does.readLostReport({ id }))).toBe('lost-report.not-found');
});

test('a visitor who remembers nothing at all may still report', async () => {
  const desk = await createTestDesk();
  const description = aLostReportDescription({
    categoryId: null,
    description: '',
    colours: [],
    lostPlaceId: null,
    lostFrom: null,
    lostTo: null,
  });
  const { matches } = must(await desk.does.fileLostReport(filing({ description }), desk.kiosk));
  expect(matches).toEqual([]);
});

test('staff see reports newest first, all or the open ones', async () => {
  const desk = await createTestDesk();
  const first = await fileReport(desk);
  desk.clock.advance(1);
  const second = await fileReport(desk, { categoryId: kinds.hat });
  const { rows } = await desk.does.listLostReports({ limit: 10 });
  expect(rows.map(({ id }) => id)).toEqual([second.report.id, first.report.id]);
  const guest = desk.guestOf(second.report.id);
  must(await desk.does.withdrawLostReport({ reportId: second.report.id }, guest));
  const open = await desk.does.listLostReports({ status: 'open', limit: 10 });
  expect(only(open.rows).id).toBe(first.report.id);
});
