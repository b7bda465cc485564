/** What the server needs to know of a browser that wants to be told. */
export interface PushAddress {
  readonly endpoint: string;
  readonly keys: { readonly p256dh: string; readonly auth: string };
}

/** Whether this phone can show notices of this page at all. */
export function canPush(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
}

/** The address under which this phone is told already, or null. */
export async function presentPush(): Promise<PushAddress | null> {
  if (!canPush()) return null;
  const registration = await navigator.serviceWorker.getRegistration('/guest/');
  const subscription = await registration?.pushManager.getSubscription();
  return subscription ? addressOf(subscription) : null;
}

/** Ask to be told on this phone; null when its owner does not want that. */
export async function beginPush(publicKey: string): Promise<PushAddress | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null;
  const registration = await navigator.serviceWorker.ready;
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  });
  return addressOf(subscription);
}

/** This phone is told no more of one report; of none at all where the server can't be told so. */
export async function leavePush(leave: (endpoint: string) => Promise<unknown>): Promise<void> {
  const address = await presentPush().catch(() => null);
  if (address) await leave(address.endpoint).catch(endPush);
}

/** This phone is told no more. */
export async function endPush(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration('/guest/');
  const subscription = await registration?.pushManager.getSubscription();
  await subscription?.unsubscribe();
}

function addressOf(subscription: PushSubscription): PushAddress {
  const { p256dh = '', auth = '' } = subscription.toJSON().keys ?? {};
  return { endpoint: subscription.endpoint, keys: { p256dh, auth } };
}
