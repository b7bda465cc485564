import { allEndpoints } from '@homeward/contract';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Browser } from '../house/browser.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await startHouse();
});

afterAll(() => house.stop());

interface Document {
  readonly paths: Record<string, Record<string, { readonly operationId: string }>>;
}

test('the OpenAPI document is valid and describes every endpoint', async () => {
  const { view } = await new Browser(house.url).raw<Document>('GET', '/api/openapi.json');
  const checked = await new Validator().validate({ ...structuredClone(view) });
  expect(checked.errors ?? []).toEqual([]);
  expect(checked.valid).toBe(true);
  const described = Object.values(view.paths).flatMap((operations) =>
    Object.values(operations).map(({ operationId }) => operationId),
  );
  expect(described.sort()).toEqual(allEndpoints.map(({ name }) => name).sort());
});

test('the server tells whether it lives and whether it can work', async () => {
  const browser = new Browser(house.url);
  expect((await browser.raw('GET', '/livez')).status).toBe(200);
  const ready = await browser.raw('GET', '/readyz');
  expect(ready).toMatchObject({
    status: 200,
    view: { isReady: true, checks: { store: true, disk: true, index: true } },
  });
});
