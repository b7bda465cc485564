import type { AnnouncementId } from '@homeward/domain';
import { createTestDesk, idOf, must, only, refusalOf } from '@homeward/testkit';
import { expect, test } from 'vitest';

const id = idOf<AnnouncementId>(1);

test('what is said to all who wait stands on the public board, the latest word alone', async () => {
  const desk = await createTestDesk();
  const say = (kind: 'busy' | 'short-of-staff', minutes: number | null) =>
    desk.does.announce({ kind, words: '', minutes }, desk.clerk);
  expect((await desk.does.readBoard()).announcement).toBeNull();
  must(await say('busy', 30));
  desk.clock.advance(1);
  const latest = must(await say('short-of-staff', null));
  expect((await desk.does.readBoard()).announcement).toEqual(latest);
  expect((await desk.does.readTicketBoard()).announcement).toEqual(latest);
  must(await desk.does.endAnnouncement({ id: latest.id }, desk.colleague));
  expect((await desk.does.readBoard()).announcement).toBeNull();
});

test('saying it twice says it once, and its words are in no event', async () => {
  const desk = await createTestDesk();
  const said = { id, kind: 'other', words: 'The lift is broken.', minutes: 5 } as const;
  const first = must(await desk.does.announce(said, desk.clerk));
  expect(must(await desk.does.announce(said, desk.clerk))).toEqual(first);
  expect(refusalOf(await desk.does.announce(said, desk.colleague))).toBe('id.already-used');
  const event = only(await desk.events());
  expect(event).toMatchObject({ name: 'announcement.made', facts: { kind: 'other' } });
  desk.clock.advance(5);
  expect((await desk.does.readBoard()).announcement).toBeNull();
});

test('only what was said can be ended', async () => {
  const desk = await createTestDesk();
  expect(refusalOf(await desk.does.endAnnouncement({ id }, desk.clerk))).toBe(
    'announcement.not-found',
  );
});
