import { createTestDesk, fileReport, must, refusalOf } from '@homeward/testkit';
import { expect, test } from 'vitest';

test('each visitor says once how it went, after it was over, and supervisors see the mean', async () => {
  const desk = await createTestDesk();
  const { does } = desk;
  expect(await does.listFeedback({ limit: 10 })).toMatchObject({ rows: [], mean: null });
  const codes: string[] = [];
  for (const rating of [5, 2, 5]) {
    const { report } = await fileReport(desk);
    const said = { reportId: report.id, rating, text: `${rating} of 5` };
    const guest = desk.guestOf(report.id);
    expect(refusalOf(await does.giveFeedback(said, guest))).toBe('feedback.too-early');
    must(await does.withdrawLostReport({ reportId: report.id }, guest));
    desk.clock.advance(1);
    const given = must(await does.giveFeedback(said, guest));
    expect(must(await does.giveFeedback(said, guest))).toEqual(given);
    const other = { ...said, rating: 1 };
    expect(refusalOf(await does.giveFeedback(other, guest))).toBe('feedback.already-given');
    const stranger = desk.guestOf((await fileReport(desk)).report.id);
    expect(refusalOf(await does.giveFeedback(said, stranger))).toBe('lost-report.not-found');
    codes.unshift(report.code);
  }
  const page = await does.listFeedback({ limit: 2 });
  expect(page.rows.map(({ reportCode }) => reportCode)).toEqual(codes.slice(0, 2));
  expect(page).toMatchObject({ counts: [0, 1, 0, 0, 2], mean: 4 });
  const rest = await does.listFeedback({ limit: 2, after: page.next ?? '' });
  expect(rest.rows.map(({ feedback }) => feedback.rating)).toEqual([5]);
  expect(rest.next).toBeNull();
});
