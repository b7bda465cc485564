import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environmentTable } from '@homeward/config';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('the README documents the environment exactly as the server reads it', () => {
  expect(read('README.md')).toContain(environmentTable().trim());
});

test.each([
  'README.md',
  'CONTRIBUTING.md',
  'docs/ARCHITECTURE.md',
  'docs/MATCHING.md',
  'docs/MODELS.md',
  'docs/QUEUE.md',
])('every link of %s into the repository leads somewhere', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
    ([, link]) => link as string,
  );
  const broken = links.filter((link) => !existsSync(join(root, page, '..', link)));
  expect(broken).toEqual([]);
});

test('every command that the papers name exists', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const papers = [
    'README.md',
    'CONTRIBUTING.md',
    'docs/MATCHING.md',
    'docs/MODELS.md',
    'docs/QUEUE.md',
  ]
    .map(read)
    .join('\n');
  const named = [...papers.matchAll(/npm run (?:-s )?([\w:-]+)\b(?! -w)/g)]
    .map(([, name]) => name as string)
    .filter((name) => name !== 'dev');
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});

test('every package and app has a README of its own', () => {
  const without = ['packages', 'apps']
    .flatMap((wing) =>
      readdirSync(join(root, wing), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${wing}/${name}`),
    )
    .filter((folder) => !existsSync(join(root, folder, 'README.md')));
  expect(without).toEqual([]);
});
