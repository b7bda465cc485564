import { createTestDesk, must } from '@homeward/testkit';
import { expect, test } from 'vitest';
import { keptReading, keptSeconds } from './kept-reading.ts';

/** A reading of how many events there are, touched by tickets alone, that counts how often it is made. */
async function counted() {
  const desk = await createTestDesk();
  let readings = 0;
  const read = keptReading(
    desk.deps,
    ({ name }) => name.startsWith('ticket.'),
    async (key: string) => {
      readings += 1;
      return `${key} ${await desk.store.read((tx) => tx.events.lastSeq())}`;
    },
  );
  return { desk, read, readings: () => readings };
}

test('what is kept is read once for each key, until something touches it', async () => {
  const { desk, read, readings } = await counted();
  expect(await Promise.all([read('a'), read('a'), read('b')])).toEqual(['a 0', 'a 0', 'b 0']);
  expect(readings()).toBe(2);
  must(await desk.does.issueTicket({ lane: 'enquiry' }, desk.kiosk));
  expect(await read('a')).toBe('a 1');
});

test('an event that cannot touch it leaves it kept', async () => {
  const { desk, read, readings } = await counted();
  await read('a');
  const counter = { id: desk.deps.venue.counters[0]?.id as never };
  must(await desk.does.openCounter(counter, desk.clerk));
  expect(await read('a')).toBe('a 0');
  expect(readings()).toBe(1);
});

test('after a minute it is read again, whatever was heard', async () => {
  const { desk, read, readings } = await counted();
  await read('a');
  desk.clock.advance(keptSeconds / 60);
  await read('a');
  expect(readings()).toBe(2);
});

test('a reading that fails is not kept', async () => {
  const desk = await createTestDesk();
  let readings = 0;
  const read = keptReading(
    desk.deps,
    () => true,
    async (_: string) => {
      readings += 1;
      if (readings === 1) throw new Error('database gone');
      return readings;
    },
  );
  await expect(read('a')).rejects.toThrow('database gone');
  expect(await read('a')).toBe(2);
});
