import { setImmediate as moment } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sendingTurns } from './sending-turns.ts';

test('one after the other has the turn, in the order in which they asked', async () => {
  const turns = sendingTurns();
  const order: number[] = [];
  const take = async (name: number) => {
    const turn = await turns.next();
    order.push(name);
    await moment();
    order.push(-name);
    turn.passOn();
  };
  await Promise.all([take(1), take(2), take(3)]);
  expect(order).toEqual([1, -1, 2, -2, 3, -3]);
});

test('nobody begins while an outcome waits to be written, though the turn is free', async () => {
  const turns = sendingTurns();
  let finish = () => {};
  const writing = turns.writing(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
  );
  let hasBegun = false;
  const next = turns.next().then(() => {
    hasBegun = true;
  });
  await moment();
  expect(hasBegun).toBe(false);
  finish();
  await writing;
  await next;
  expect(hasBegun).toBe(true);
});

test('a turn that is passed on twice lets one begin, not two', async () => {
  const turns = sendingTurns();
  const first = await turns.next();
  let begun = 0;
  for (const _ of [1, 2]) {
    void turns.next().then(() => {
      begun += 1;
    });
  }
  first.passOn();
  first.passOn();
  await moment();
  expect(begun).toBe(1);
});

test('an outcome that could not be written keeps nobody waiting', async () => {
  const turns = sendingTurns();
  const failing = turns.writing(() => Promise.reject(new Error('The disk is full.')));
  await expect(failing).rejects.toThrow('The disk is full.');
  (await turns.next()).passOn();
});
