import { refusalCodes } from '@homeward/domain';
import { expect, test } from 'vitest';
import { allEndpoints, callers, doors } from '../src/index.ts';

test('the light table of doors says the same as the endpoints', () => {
  const declared = allEndpoints.map(({ name, method, path }) => [name, { method, path }]);
  expect(doors).toEqual(Object.fromEntries(declared));
});

test('no two endpoints share a method and path, whatever their parameters are called', () => {
  const shapes = allEndpoints.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':')}`);
  expect(new Set(shapes).size).toBe(shapes.length);
});

test('every endpoint says who may call it, and names only refusals that exist', () => {
  for (const { access, errors } of allEndpoints) {
    expect(access.length).toBeGreaterThan(0);
    for (const caller of access) expect(callers).toContain(caller);
    for (const code of errors) expect(refusalCodes).toContain(code);
  }
});

test('every parameter in a path is checked by a schema, and the other way round', () => {
  for (const { name, path, params } of allEndpoints) {
    const inPath = [...path.matchAll(/:(\w+)/g)].map(([, key]) => key);
    const shape = params && 'shape' in params ? Object.keys(params.shape as object) : [];
    expect(shape, name).toEqual(inPath);
  }
});
