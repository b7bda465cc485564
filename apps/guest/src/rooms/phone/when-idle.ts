/** Milliseconds after which it begins, however busy the page is. */
const latestMs = 1_500;

/** After the page was shown and has nothing more urgent to do. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such moment to wait for.
    if (!('requestIdleCallback' in window)) return void setTimeout(resolve, 200);
    setTimeout(() => requestIdleCallback(() => resolve(), { timeout: latestMs }), 50);
  });
}
