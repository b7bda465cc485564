import { deedFor, noticeFrom } from './what-to-do.ts';

/** Filled in when the page is built: its files, and a name that changes whenever one of them does. */
declare const shellFiles: readonly string[];
declare const shellVersion: string;

/** The part of a service worker's world that is used here; the types of pages don't know it. */
interface Worker {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: object): Promise<readonly OpenPage[]>;
    openWindow(url: string): Promise<unknown>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(name: string, listener: (event: WorkerEvent) => void): void;
}

interface OpenPage {
  readonly url: string;
  focus(): Promise<unknown>;
}

interface WorkerEvent {
  readonly request: Request;
  readonly data: { json(): unknown } & Record<string, unknown>;
  readonly notification: Notification;
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as Worker;
const { origin } = worker.location;
const page = '/guest/';
const beginning = 'homeward-guest-';
const cacheName = beginning + shellVersion;

worker.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll([page, ...shellFiles])));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => worker.clients.claim()));
});

/** Caches of earlier versions go when nobody uses them any more. */
async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(beginning) && name !== cacheName);
  await Promise.all(others.map((name) => caches.delete(name)));
}

worker.addEventListener('fetch', (event) => {
  const deed = deedFor(event.request, origin);
  if (deed === 'page') event.respondWith(kept(page, event.request));
  if (deed === 'file') event.respondWith(kept(event.request.url, event.request));
});

/** What is kept, else what the server says; names of files change with their content, so both are the same. */
async function kept(url: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const known = await cache.match(url);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok && new URL(url, origin).pathname.startsWith(`${page}assets/`)) {
    await cache.put(url, answer.clone());
  }
  return answer;
}

worker.addEventListener('message', (event) => {
  if (event.data['wish'] === 'take-over') event.waitUntil(worker.skipWaiting());
  if (event.data['wish'] === 'keep') event.waitUntil(keepAlso(event.data['urls']));
});

/** The words and typefaces of a page that was open before this worker was there. */
async function keepAlso(urls: unknown): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const url of Array.isArray(urls) ? urls : []) {
    const isOurs = String(url).startsWith(`${origin}${page}assets/`);
    if (isOurs && !(await cache.match(url))) await cache.add(url).catch(() => undefined);
  }
}

worker.addEventListener('push', (event) => {
  event.waitUntil(show(event));
});

async function show(event: WorkerEvent): Promise<void> {
  const { title, body, url, tag } = noticeFrom(pushedBy(event), origin);
  const icon = `${page}icon-192.png`;
  await worker.registration.showNotification(title, { body, tag, icon, data: { url } });
}

function pushedBy({ data }: WorkerEvent): unknown {
  try {
    return data.json();
  } catch {
    return null;
  }
}

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const { url } = event.notification.data as { readonly url: string };
  event.waitUntil(open(url));
});

/** The page that is open already comes to the front; otherwise it is opened. */
async function open(url: string): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const opened = pages.find((each) => each.url === url);
  await (opened ? opened.focus() : worker.clients.openWindow(url));
}
