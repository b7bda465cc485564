import type { Page } from '@playwright/test';

/*
 * A phone in a pocket: nobody looks at the page, and it has no network. Browsers under
 * test never hide a page, so it is told what a browser would tell it.
 */

/** Put it into the pocket. */
export async function fallAsleep(phone: Page): Promise<void> {
  await look(phone, 'hidden');
  await phone.context().setOffline(true);
}

/** Take it out again, as soon as there is a network. */
export async function wakeUp(phone: Page): Promise<void> {
  await phone.context().setOffline(false);
  await look(phone, 'visible');
}

/** Say whether somebody looks at the page. */
export function look(phone: Page, state: DocumentVisibilityState): Promise<void> {
  return phone.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, state);
}
