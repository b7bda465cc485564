import { Writable } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { startHouse } from '../house/start-house.ts';

test('a fault in the middle of an answer breaks it off and is told to nobody but our own log', async () => {
  let log = '';
  const logTo = new Writable({
    write(chunk, _encoding, done) {
      log += String(chunk);
      done();
    },
  });
  const house = await startHouse({ logTo });
  const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    const { app } = house.homeward;
    // Anywhere but in tests Express prints what nobody has taken care of.
    app.set('env', 'production');
    app.get('/half', (_request, response, next) => {
      response.write('{"half":');
      next(new Error('zzsecret'));
    });
    const layers = app.router.stack;
    layers.unshift(...layers.splice(-1));
    const answer = fetch(`${house.url}/half`).then((half) => half.text());
    await expect(answer).rejects.toThrow();
    expect(printed).not.toHaveBeenCalled();
  } finally {
    printed.mockRestore();
    await house.stop();
  }
  expect(log).toContain('"msg":"fault"');
  expect(log).not.toContain('zzsecret');
});
