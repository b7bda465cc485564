// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { PlaceMap } from '../src/index.ts';
import { extentOf, fitExtent, hullOf, inTwoLines, type Point, roomFor } from '../src/map/plan.ts';
import { withWords } from './with-words.tsx';

afterEach(cleanup);

const zones = [
  { id: 'lake', name: 'The Lake' },
  { id: 'cove', name: 'Pirate Cove' },
];
const places = [
  { id: 'stand', zoneId: 'lake', name: 'Caricature Stand', x: 355, y: 425 },
  { id: 'terrace', zoneId: 'lake', name: 'Lakeside Terrace', x: 545, y: 420 },
  { id: 'kraken', zoneId: 'cove', name: 'Kraken Coaster', x: 85, y: 420 },
];

describe('the map', () => {
  it('shows zones first, then the places of the one pressed', async () => {
    const chosen: string[] = [];
    render(
      await withWords(
        <PlaceMap
          label="Where?"
          zones={zones}
          places={places}
          chosen={null}
          onChange={(id) => chosen.push(id)}
        />,
      ),
    );
    expect(screen.queryByRole('button', { name: 'Caricature Stand' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'The Lake' }));
    expect(screen.queryByRole('button', { name: 'Kraken Coaster' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Caricature Stand' }));
    expect(chosen).toEqual(['stand']);
    await userEvent.click(screen.getByRole('button', { name: 'Map' }));
    expect(screen.getByRole('button', { name: 'Pirate Cove' })).toBeDefined();
  });

  it('opens at the place already chosen, and says that it is', async () => {
    render(
      await withWords(
        <PlaceMap
          label="Where?"
          zones={zones}
          places={places}
          chosen="kraken"
          onChange={() => undefined}
        />,
      ),
    );
    const kraken = screen.getByRole('button', { name: 'Kraken Coaster' });
    expect(kraken.getAttribute('aria-pressed')).toBe('true');
  });
});

const points = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 600 }) }),
  { minLength: 1, maxLength: 30 },
);

function isInside(extent: ReturnType<typeof extentOf>, { x, y }: Point): boolean {
  const { x: left, y: top, width, height } = extent;
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

describe('the plan', () => {
  it('keeps every place in sight, near and far', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(0.8, 1, 1.5), (each, aspect) => {
        const far = fitExtent(extentOf(each, 10), aspect);
        expect(far.width / far.height).toBeCloseTo(aspect);
        expect(each.every((point) => isInside(far, point))).toBe(true);
        expect(each.every((point) => isInside(roomFor(each), point))).toBe(true);
      }),
    );
  });

  it('draws a zone around all of its places', () => {
    fc.assert(
      fc.property(points, (each) => {
        const hull = hullOf(each);
        expect(extentOf(hull, 0)).toEqual(extentOf(each, 0));
        expect(hull.every((corner) => each.includes(corner))).toBe(true);
      }),
    );
  });

  it('breaks a long name near its middle and leaves a short one whole', () => {
    expect(inTwoLines('The Lake')).toEqual(['The Lake']);
    expect(inTwoLines('Treasure Tower Playground')).toEqual(['Treasure Tower', 'Playground']);
    expect(inTwoLines('Karikaturenstand')).toEqual(['Karikaturenstand']);
  });
});
