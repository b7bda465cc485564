// @vitest-environment jsdom
import { colourNames } from '@homeward/domain';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { drawQrCode } from '../src/codes/qr-code.tsx';
import { isPictureName, Picture, paintNames, pictureNames } from '../src/index.ts';
import { drawingOf } from '../src/pictures/drawings.ts';
import { withWords } from './with-words.tsx';

afterEach(cleanup);

describe('the family of pictures', () => {
  it('has at least forty members, each in at most five inks', () => {
    expect(pictureNames.length).toBeGreaterThanOrEqual(40);
    for (const name of pictureNames) {
      const inks = new Set(drawingOf(name).shapes.map(({ fill, line }) => fill ?? line));
      expect(inks.size, name).toBeLessThanOrEqual(5);
    }
  });

  it('stays on its grid of 100 x 100 and draws no hairlines', () => {
    for (const name of pictureNames) {
      for (const { d, width } of drawingOf(name).shapes) {
        const start = /^M(-?[\d.]+) (-?[\d.]+)/.exec(d);
        expect(Number(start?.[1]), name).toBeGreaterThanOrEqual(0);
        expect(Number(start?.[2]), name).toBeLessThanOrEqual(100);
        if (width !== undefined) expect(width, name).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('wears every colour word of the house', () => {
    expect([...paintNames].sort()).toEqual([...colourNames].sort());
  });

  it('puts on the chosen colour', async () => {
    const plain = render(await withWords(<Picture name="backpack" />));
    const before = plain.container.innerHTML;
    cleanup();
    const red = render(await withWords(<Picture name="backpack" tint="red" label="Backpack" />));
    expect(red.container.innerHTML).toContain('#cf2f36');
    expect(before).not.toContain('#cf2f36');
    expect(red.getByRole('img', { name: 'Backpack' })).toBeDefined();
  });

  it('answers an unknown name with three dots instead of a hole', async () => {
    const { container } = render(await withWords(<Picture name="zeppelin" />));
    expect(isPictureName('zeppelin')).toBe(false);
    expect(container.querySelectorAll('path')).toHaveLength(1);
  });
});

describe('the QR code', () => {
  it('covers exactly the dark modules, with finder patterns in three corners', () => {
    const { size, path } = drawQrCode('https://park.example/g#abc');
    const isDark = new Set<string>();
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
      for (let dx = 0; dx < Number(width); dx += 1) isDark.add(`${Number(x) + dx},${y}`);
    }
    const far = size - 7;
    for (const [x, y] of [
      [0, 0],
      [far, 0],
      [0, far],
    ] as const) {
      expect(isDark.has(`${x},${y}`)).toBe(true);
      expect(isDark.has(`${x + 6},${y + 6}`)).toBe(true);
      expect(isDark.has(`${x + 1},${y + 1}`)).toBe(false);
      expect(isDark.has(`${x + 3},${y + 3}`)).toBe(true);
    }
    expect(isDark.has(`${size - 1},${size - 1}`) && isDark.has(`${far},${size - 1}`)).toBe(false);
  });
});
