import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Which floor may stand on which; `docs/ARCHITECTURE.md` says why. */
const mayImport: Record<string, readonly string[]> = {
  domain: [],
  matching: ['domain'],
  usecases: ['domain'],
  contract: ['domain'],
  store: ['domain', 'usecases'],
  photos: ['domain', 'usecases'],
  embedding: ['matching', 'usecases'],
  notify: ['domain', 'usecases'],
  config: ['domain'],
  client: ['contract'],
  i18n: [],
  ui: ['i18n'],
  testkit: ['domain', 'store', 'usecases'],
  simulation: ['domain', 'store', 'testkit', 'usecases'],
  server: [
    'config',
    'contract',
    'domain',
    'embedding',
    'matching',
    'notify',
    'photos',
    'store',
    'usecases',
  ],
  kiosk: ['client', 'contract', 'i18n', 'ui'],
  staff: ['client', 'contract', 'i18n', 'ui'],
  guest: ['client', 'contract', 'i18n', 'ui'],
  wall: ['client', 'contract', 'i18n', 'ui'],
};

const floors = ['packages', 'apps'].flatMap((wing) =>
  readdirSync(join(root, wing), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, folder: join(root, wing, name) })),
);

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(ts|tsx)$/.test(file.name))
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => !/\/(node_modules|dist)\//.test(path));
}

function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, name]) => name as string);
}

const isTool = (path: string) =>
  /\.test\.tsx?$|\/vite\.config\.ts$|\/(test|test-support|bench|eval|preview)\//.test(path);
const shipped = (folder: string) => sourceFiles(folder).filter((path) => !isTool(path));

test('every floor has its place in the house', () => {
  expect(floors.map(({ name }) => name).sort()).toEqual(Object.keys(mayImport).sort());
});

test.each(floors)(
  '$name stands only on the floors it names, and names only those it may',
  (floor) => {
    const manifest = JSON.parse(readFileSync(join(floor.folder, 'package.json'), 'utf8'));
    const named = Object.keys(manifest.dependencies ?? {})
      .filter((name) => name.startsWith('@homeward/'))
      .map((name) => name.slice('@homeward/'.length));
    const used = new Set(
      shipped(floor.folder)
        .flatMap(importsOf)
        .filter((name) => name.startsWith('@homeward/'))
        .map((name) => name.split('/')[1] as string),
    );
    for (const name of named)
      expect(mayImport[floor.name], `${floor.name} names it`).toContain(name);
    for (const name of used) expect(named, `${floor.name} imports it`).toContain(name);
  },
);

test.each(floors)('no file of $name reaches into another floor by its path', ({ folder }) => {
  for (const path of shipped(folder)) {
    for (const name of importsOf(path).filter((each) => each.startsWith('.'))) {
      const target = join(path, '..', name);
      expect(relative(folder, target).startsWith('..'), `${path} imports ${name}`).toBe(false);
    }
  }
});

test('the SQLite driver is named in one file alone, and PostgreSQL in one folder', () => {
  const store = join(root, 'packages/store/src');
  const naming = (name: RegExp) =>
    shipped(store)
      .filter((path) => name.test(readFileSync(path, 'utf8')))
      .map((path) => relative(store, path));
  expect(naming(/['"](?:better-)?sqlite3['"]/)).toEqual(['sqlite/driver.ts']);
  for (const path of naming(/['"]pg['"]/)) expect(path).toMatch(/^postgres\//);
});

test('every version in every package is exact', () => {
  for (const { folder } of [{ folder: root }, ...floors]) {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    for (const [name, version] of Object.entries(all)) {
      expect(version, `${name} in ${manifest.name}`).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    }
  }
});

test('files stay small enough to be read at a sitting', () => {
  const isData = (path: string) => /\/(locales|migrations|vocabulary|data)\//.test(path);
  const long = floors
    .flatMap(({ folder }) => shipped(folder))
    .filter((path) => !isData(path))
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > 250);
  expect(long).toEqual([]);
});
