// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiProblem } from '../src/api-problem.ts';
import { catchingUp } from '../src/catching-up.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const noConnection = () => new ApiProblem({ code: 'connection.lost', facts: {}, requestId: null });

/** A network of which each question is answered as the test says. */
function network() {
  const asked: { answer(): void; fail(problem: ApiProblem): void }[] = [];
  let timesLost = 0;
  const page = catchingUp(
    () => new Promise((answer, fail) => asked.push({ answer, fail })),
    () => {
      timesLost += 1;
    },
  );
  return { asked, page, timesLost: () => timesLost };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

test('a question from before the sleep does not keep a woken page from asking', async () => {
  const { asked, page, timesLost } = network();
  page.ask();
  page.ask();
  expect(asked).toHaveLength(1);
  page.askAnew();
  expect(asked).toHaveLength(2);
  // The old one ending badly is no news.
  asked[1]?.answer();
  asked[0]?.fail(noConnection());
  await settled();
  expect(timesLost()).toBe(0);
});

test('a page that woke before its network asks again within a moment, then less often', async () => {
  const { asked, page, timesLost } = network();
  page.askAnew();
  asked[0]?.fail(noConnection());
  await settled();
  expect(timesLost()).toBe(1);
  await vi.advanceTimersByTimeAsync(400);
  expect(asked).toHaveLength(2);
  for (let failure = 1; failure < 8; failure += 1) {
    asked[failure]?.fail(noConnection());
    await vi.advanceTimersByTimeAsync(7_500);
    expect(asked).toHaveLength(failure + 2);
  }
});

test('a refusal is not asked about again, nor anything once the page has gone', async () => {
  const { asked, page } = network();
  page.ask();
  asked[0]?.fail(new ApiProblem({ code: 'guest.link-invalid', facts: {}, requestId: null }));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(1);
  page.ask();
  asked[1]?.fail(noConnection());
  page.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(2);
});
