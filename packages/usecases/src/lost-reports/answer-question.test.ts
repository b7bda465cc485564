import type { LostReportId, ZoneId } from '@homeward/domain';
import {
  createTestDesk,
  fileReport,
  idOf,
  logItem,
  must,
  refusalOf,
  type TestDesk,
} from '@homeward/testkit';
import { beforeEach, expect, test } from 'vitest';

let desk: TestDesk;

beforeEach(async () => {
  desk = await createTestDesk();
});

/** Two backpacks that differ in colour, and a report that says nothing of it. */
async function lookAlikes() {
  const { item: red } = await logItem(desk, {
    title: 'Backpack',
    description: '',
    colours: ['red'],
  });
  const { item: blue } = await logItem(desk, {
    title: 'Backpack',
    description: '',
    colours: ['blue'],
  });
  const { report } = await fileReport(desk, { description: 'my backpack', colours: [] });
  return { red, blue, report, guest: desk.guestOf(report.id) };
}

test('a visitor is asked what tells the candidates apart, and the answer changes their order', async () => {
  const { blue, report, guest } = await lookAlikes();
  const page = must(await desk.does.readGuestReport({ reportId: report.id, holds: 'link' }));
  expect(page.question).toMatchObject({ topic: 'colour' });

  const answer = { reportId: report.id, topic: 'colour', value: 'blue' } as const;
  must(await desk.does.answerQuestion(answer, guest));

  const file = must(await desk.does.readLostReport({ id: report.id }));
  expect(file.matches.map(({ item }) => item.id)[0]).toBe(blue.id);
  expect(file.matches.map(({ match }) => match.probability)).toEqual([0.7, 0.6]);
  expect(file.question).toBeNull();
  const events = await desk.events();
  expect(events.find(({ name }) => name === 'lost-report.answered')).toMatchObject({
    reportId: report.id,
    version: 2,
    actor: guest,
    facts: { topic: 'colour' },
  });
});

test('who does not know is not asked again', async () => {
  const { report, guest } = await lookAlikes();
  const answer = { reportId: report.id, topic: 'colour', value: null } as const;
  expect(must(await desk.does.answerQuestion(answer, guest)).answers).toEqual([
    { topic: 'colour', value: null },
  ]);
  const page = must(await desk.does.readGuestReport({ reportId: report.id, holds: 'link' }));
  expect(page.question).toBeNull();
});

test('answering twice is harmless; a visitor cannot try one answer after the other, staff may correct', async () => {
  const { report, guest } = await lookAlikes();
  const answer = { reportId: report.id, topic: 'colour', value: 'blue' } as const;
  must(await desk.does.answerQuestion(answer, guest));
  expect(must(await desk.does.answerQuestion(answer, guest)).version).toBe(2);
  const other = { ...answer, value: 'red' };
  expect(refusalOf(await desk.does.answerQuestion(other, guest))).toBe('question.already-answered');
  expect(must(await desk.does.answerQuestion(other, desk.clerk)).answers).toEqual([
    { topic: 'colour', value: 'red' },
  ]);
  const file = must(await desk.does.readLostReport({ id: report.id }));
  expect(file.matches.map(({ match }) => match.probability)).toEqual([0.7, 0.6]);
});

test('only what is on offer can be answered', async () => {
  const { report, guest } = await lookAlikes();
  for (const [topic, value] of [
    ['colour', 'infrared'],
    ['kind', 'leather'],
    ['zone', 'moon'],
    ['brand', ''],
  ] as const) {
    const answer = { reportId: report.id, topic, value };
    expect(refusalOf(await desk.does.answerQuestion(answer, guest))).toBe(
      'question.unknown-choice',
    );
  }
  const zone: ZoneId = desk.venue.zones[0]?.id ?? ('' as ZoneId);
  must(await desk.does.answerQuestion({ reportId: report.id, topic: 'zone', value: zone }, guest));
  must(
    await desk.does.answerQuestion(
      { reportId: report.id, topic: 'kind', value: 'backpack' },
      guest,
    ),
  );
});

test('a stranger learns nothing, not even that there is such a report', async () => {
  const { report } = await lookAlikes();
  const stranger = desk.guestOf(idOf<LostReportId>(99));
  const answer = { reportId: report.id, topic: 'colour', value: 'blue' } as const;
  expect(refusalOf(await desk.does.answerQuestion(answer, stranger))).toBe('lost-report.not-found');
});

test('nothing more is asked once something is claimed, or staff have agreed on a match', async () => {
  const { report, guest } = await lookAlikes();
  const asked = async () =>
    must(await desk.does.readGuestReport({ reportId: report.id, holds: 'link' })).question;
  const [match] = must(await desk.does.readLostReport({ id: report.id })).matches;
  if (!match) throw new Error('The report has no match.');
  const claiming = { matchId: match.match.id, statement: 'a library card' };
  const { claim } = must(await desk.does.submitClaim(claiming, guest));
  expect(await asked()).toBeNull();
  must(await desk.does.withdrawClaim({ id: claim.id }, guest));
  expect(await asked()).not.toBeNull();
  must(await desk.does.confirmMatch({ id: match.match.id }, desk.clerk));
  expect(await asked()).toBeNull();
  expect(must(await desk.does.readLostReport({ id: report.id })).question).toBeNull();
});

test('the short code asks nothing, and a closed report takes no answer', async () => {
  const { report, guest } = await lookAlikes();
  const byCode = must(await desk.does.readGuestReport({ reportId: report.id, holds: 'code' }));
  expect(byCode.question).toBeNull();
  must(await desk.does.withdrawLostReport({ reportId: report.id }, guest));
  const answer = { reportId: report.id, topic: 'colour', value: 'blue' } as const;
  expect(refusalOf(await desk.does.answerQuestion(answer, guest))).toBe('lost-report.closed');
});
