import type { MatchId } from '@homeward/domain';
import {
  claimItem,
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

test('a confirmed match leaves the board with the name of who decided', async () => {
  const desk = await createTestDesk();
  await logItem(desk);
  const { report, matches } = await fileReport(desk);
  const { id } = only(matches);
  const confirmed = must(await desk.does.confirmMatch({ id }, desk.clerk));
  expect(confirmed).toMatchObject({ status: 'confirmed', decidedBy: desk.clerk.staffId });
  expect(await desk.does.listMatches()).toEqual([]);
  const file = must(await desk.does.readLostReport({ id: report.id }));
  expect(only(file.matches).match.id).toBe(id);
});

test('confirming twice is harmless and told once', async () => {
  const desk = await createTestDesk();
  await logItem(desk);
  const { id } = only((await fileReport(desk)).matches);
  const first = must(await desk.does.confirmMatch({ id }, desk.clerk));
  expect(must(await desk.does.confirmMatch({ id }, desk.colleague))).toEqual(first);
  const told = (await desk.events()).filter(({ name }) => name === 'match.confirmed');
  expect(told).toHaveLength(1);
});

test('a dismissed match is decided for good', async () => {
  const desk = await createTestDesk();
  await logItem(desk);
  const { report, matches } = await fileReport(desk);
  const { id } = only(matches);
  must(await desk.does.dismissMatch({ id }, desk.clerk));
  expect(refusalOf(await desk.does.dismissMatch({ id }, desk.clerk))).toBe('match.already-decided');
  expect(refusalOf(await desk.does.confirmMatch({ id }, desk.clerk))).toBe('match.already-decided');
  expect(must(await desk.does.readLostReport({ id: report.id })).matches).toEqual([]);
});

test('a match somebody claims is not dismissed over their head', async () => {
  const desk = await createTestDesk();
  const { match, claim } = await claimItem(desk);
  const dismiss = () => desk.does.dismissMatch({ id: match.id }, desk.clerk);
  expect(refusalOf(await dismiss())).toBe('match.already-decided');
  must(await desk.does.rejectClaim({ id: claim.id, note: '' }, desk.clerk));
  must(await dismiss());
});

test('a match that is not there is refused', async () => {
  const desk = await createTestDesk();
  const id = idOf<MatchId>(999);
  expect(refusalOf(await desk.does.confirmMatch({ id }, desk.clerk))).toBe('match.not-found');
  expect(refusalOf(await desk.does.dismissMatch({ id }, desk.clerk))).toBe('match.not-found');
});

test('the board shows the most probable first and can be narrowed to a level', async () => {
  const desk = await createTestDesk();
  await logItem(desk, { description: 'school backpack' });
  const sure = await logItem(desk);
  await logItem(desk, { categoryId: kinds.hat });
  await fileReport(desk);
  const board = await desk.does.listMatches();
  expect(board.map(({ match }) => match.level)).toEqual(['almost-certain', 'have-a-look']);
  expect(only(await desk.does.listMatches({ level: 'almost-certain' })).item.id).toBe(sure.item.id);
});
