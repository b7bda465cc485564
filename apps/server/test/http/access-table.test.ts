import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { allEndpoints, type Caller, type Endpoint } from '@homeward/contract';
import type { Role } from '@homeward/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessTable } from '../../src/http/access-table.ts';
import { openFolders, openRoutes } from '../../src/http/open-routes.ts';
import { Browser } from '../house/browser.ts';
import { atWork, enrolledBrowser, guestOf } from '../house/people.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';

let house: TestHouse;
let demo: TestHouse;

beforeAll(async () => {
  house = await startHouse();
  demo = await startHouse({ environment: { isDemo: true } });
});

afterAll(async () => {
  await house.stop();
  await demo.stop();
});

interface Layer {
  readonly slash: boolean;
  readonly route?: { readonly path: string; readonly methods: Record<string, boolean> };
  readonly handle: { readonly stack?: readonly Layer[] };
  match(path: string): boolean;
}

/** Every layer of the real router, nested ones too. */
function layersOf(layers: readonly Layer[]): readonly Layer[] {
  return layers.flatMap((layer) => [layer, ...layersOf(layer.handle.stack ?? [])]);
}

function realLayers(): readonly Layer[] {
  return layersOf(house.homeward.app.router.stack as unknown as readonly Layer[]);
}

test('the table on paper is the table in the code', () => {
  const file = new URL('../../access-table.json', import.meta.url);
  expect(
    JSON.parse(readFileSync(file, 'utf8')),
    'npm run access-table -w apps/server writes it anew',
  ).toEqual(accessTable());
});

test('every route that answers stands in the table, and every line of the table has a route', () => {
  const real = realLayers().flatMap(({ route }) =>
    route
      ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`)
      : [],
  );
  const listed = [...allEndpoints, ...openRoutes].map(({ method, path }) => `${method} ${path}`);
  expect([...real].sort()).toEqual([...listed].sort());
});

test('whatever answers for a whole folder of addresses is one of the folders in the table', () => {
  const folders = ['/api', ...openFolders];
  const wide = realLayers().filter(({ route, slash }) => !route && !slash);
  expect(wide.length).toBeGreaterThan(0);
  for (const layer of wide) {
    expect(folders.filter((folder) => layer.match(`${folder}/anything`))).toHaveLength(1);
  }
});

test('an address that stands nowhere is answered with nothing', async () => {
  const browser = new Browser(house.url);
  for (const path of ['/api/secret', '/metrics', '/socket.io/', '/.env', '/kiosk.map']) {
    expect((await browser.raw('GET', path)).status, path).toBeGreaterThanOrEqual(400);
  }
});

interface Somebody {
  readonly name: string;
  readonly browser: Browser;
  readonly is: readonly Caller[];
}

const roles = ['intake', 'desk', 'supervisor', 'admin'] as const satisfies readonly Role[];

async function everybody(): Promise<readonly Somebody[]> {
  const kiosk = await enrolledBrowser(house, 'kiosk');
  const { phone, guest } = await guestOf(house, kiosk);
  const typed = new Browser(house.url, { authorization: `Code ${guest.report.code}` });
  const atKiosk = new Browser(house.url, { authorization: `Code ${guest.report.code}` });
  for (const [name, value] of kiosk.cookies) atKiosk.cookies.set(name, value);
  const people: Somebody[] = [
    { name: 'a stranger', browser: new Browser(house.url), is: [] },
    { name: 'a kiosk', browser: kiosk, is: ['kiosk'] },
    { name: 'a wall', browser: await enrolledBrowser(house, 'wall'), is: [] },
    {
      name: 'an idle tablet',
      browser: await enrolledBrowser(house, 'staff'),
      is: ['staff-device'],
    },
    { name: 'a guest with the link', browser: phone, is: ['guest'] },
    { name: 'a guest with the code', browser: typed, is: ['guest-code'] },
    { name: 'a code at a kiosk', browser: atKiosk, is: ['kiosk', 'guest-code', 'kiosk-code'] },
  ];
  for (const role of roles) {
    people.push({ name: role, browser: await atWork(house, role), is: ['staff-device', role] });
  }
  return people;
}

/** Codes that mean "not you"; every other answer means that somebody was let in. */
const notYou = new Set([
  'caller.not-signed-in',
  'caller.not-allowed',
  'device.not-enrolled',
  'guest.link-invalid',
  'request.not-found',
]);

async function isLetIn({ browser }: Somebody, { method, path }: Endpoint): Promise<boolean> {
  const filled = path
    .replace(/:(counterId)/g, 'no-such-counter')
    .replace(':size', 'thumb')
    .replace(/:\w+/g, () => randomUUID());
  const body =
    method === 'GET' ? {} : { body: '{}', headers: { 'content-type': 'application/json' } };
  const { status, code } = await browser.raw(method, filled, body);
  expect(status, path).toBeLessThan(500);
  return code === null || !notYou.has(code);
}

/** These come last, for whoever does them is nobody, or somebody else, afterwards. */
const partings = ['guest.forget', 'staff.signOut'];
const inOrder = [...allEndpoints].sort(
  (a, b) => partings.indexOf(a.name) - partings.indexOf(b.name),
);

test('every endpoint lets in whom the table names, and nobody else', async () => {
  const people = await everybody();
  const real: Record<string, readonly string[]> = {};
  const meant: Record<string, readonly string[]> = {};
  for (const endpoint of inOrder) {
    const { name, access } = endpoint;
    const letIn: string[] = [];
    for (const person of people) if (await isLetIn(person, endpoint)) letIn.push(person.name);
    real[name] = letIn;
    meant[name] = people
      .filter(({ is }) => access.some((caller) => caller === 'anyone' || is.includes(caller)))
      .map((person) => person.name);
  }
  expect(real).toEqual(meant);
});

test('the demo door opens for anyone in demo mode, and is not there otherwise', async () => {
  const refused = await new Browser(house.url).call('staff.demoSignIn');
  expect(refused).toMatchObject({ status: 404, code: 'request.not-found' });
  const { useCases } = demo.homeward.house;
  const { demoStaff } = await import('../../src/demo/demo-staff.ts');
  await useCases.addStaffMember(demoStaff.administrator, { kind: 'system' });
  const browser = new Browser(demo.url);
  expect((await browser.call('staff.demoSignIn')).view.staff.roles).toContain('admin');
  expect((await browser.call('staff.list')).status).toBe(200);
  const kiosk = await browser.call('devices.current', { query: { kind: 'kiosk' } });
  expect(kiosk.view.device?.kind).toBe('kiosk');
});
