import type { Api } from '@homeward/client';
import { describe, expect, it } from 'vitest';
import { askEarly } from '../src/rooms/phone/early-answers.ts';

/** A server whose answers come when the test says so. */
function desk() {
  const asked: string[] = [];
  const answers: { readonly give: (answer: unknown) => void; readonly fail: () => void }[] = [];
  const api = {
    authorization: () => null,
    call(name: string) {
      asked.push(name);
      return new Promise((give, refuse) => {
        answers.push({ give, fail: () => refuse(new Error('out of reach')) });
      });
    },
  } as unknown as Api;
  return { api, asked, answers };
}

describe('questions asked early', () => {
  it('are answered before the page is shown, and asked anew when the page asks again', async () => {
    const { api, asked, answers } = desk();
    const early = askEarly(api, ['guest.read', 'venue.read']);
    answers[0]?.give('the report');
    answers[1]?.give('the venue');
    const taken = await early.take();
    expect(taken.map(({ name, answer }) => [name, answer])).toEqual([
      ['guest.read', 'the report'],
      ['venue.read', 'the venue'],
    ]);
    void early.api.call('guest.read', {});
    expect(asked).toEqual(['guest.read', 'venue.read', 'guest.read']);
  });

  it('do not keep a page waiting for an answer that takes its time, and still give it', async () => {
    const { api, asked, answers } = desk();
    const early = askEarly(api, ['guest.read', 'venue.read']);
    answers[1]?.give('the venue');
    expect((await early.take()).map(({ name }) => name)).toEqual(['venue.read']);
    const later = early.api.call('guest.read', {});
    answers[0]?.give('the report');
    expect(await later).toBe('the report');
    expect(asked).toHaveLength(2);
  });

  it('that failed are told to the page once, and then asked anew', async () => {
    const { api, asked, answers } = desk();
    const early = askEarly(api, ['guest.read']);
    answers[0]?.fail();
    expect(await early.take()).toEqual([]);
    await expect(early.api.call('guest.read', {})).rejects.toThrow('out of reach');
    void early.api.call('guest.read', {});
    expect(asked).toEqual(['guest.read', 'guest.read']);
  });
});
