import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const library = /@huggingface|onnxruntime/;

test('installing Homeward brings no library that runs models', () => {
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(library);
});

test('no file that ships imports it: one names it, to look for it beside a model', () => {
  const source = fileURLToPath(new URL('../src/', import.meta.url));
  const naming = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .filter((path) => library.test(readFileSync(join(source, path), 'utf8')));
  expect(naming).toEqual([join('folder', 'library.ts')]);
});
