import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paints } from '../src/pictures/paints.ts';
import { contrastOf } from './contrast.ts';

const tokens = readFileSync(new URL('../src/theme/tokens.css', import.meta.url), 'utf8');

/** Colour roles of the blocks with these selectors, later ones winning. */
function rolesOf(...selectors: readonly string[]): Record<string, string> {
  const roles: Record<string, string> = {};
  for (const selector of selectors) {
    const start = tokens.indexOf(`\n${selector} {`);
    if (start < 0) throw new Error(`tokens.css has no block ${selector}`);
    const block = tokens.slice(start, tokens.indexOf('\n}', start));
    for (const [, role, hex] of block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)) {
      if (role && hex) roles[role] = hex;
    }
  }
  return roles;
}

const themes = {
  'kiosk and guest': rolesOf(':root', '[data-surface="kiosk"]'),
  staff: rolesOf(':root', '[data-surface="staff"]'),
  wall: rolesOf(':root', '[data-surface="wall"]'),
  'high contrast': rolesOf(':root', '[data-contrast="high"]'),
  'wall in high contrast': rolesOf(
    ':root',
    '[data-surface="wall"]',
    '[data-contrast="high"]',
    '[data-surface="wall"][data-contrast="high"]',
  ),
};

/** Text role on background role, as the stylesheets pair them; at any size. */
const smallText = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['soft', 'paper'],
  ['soft', 'card'],
  ['ink', 'sea-tint'],
  ['ink', 'sun-tint'],
  ['ink', 'leaf-tint'],
  ['ink', 'coral-tint'],
  ['paper', 'ink'],
  ['on-sea', 'sea'],
  ['on-sea', 'sea-deep'],
  ['on-sea-soft', 'sea'],
  ['on-sea-soft', 'sea-deep'],
  ['sun-ink', 'sun'],
  ['leaf-ink', 'leaf-tint'],
  ['coral-ink', 'coral-tint'],
  ['on-sun-tint', 'sun-tint'],
] as const;

/** Pairs that only light screens use: links, errors, chips. */
const smallTextOnLight = [
  ['sea', 'paper'],
  ['sea', 'card'],
  ['sea', 'sea-tint'],
  ['sea-deep', 'sea-tint'],
  ['coral-deep', 'paper'],
  ['coral-deep', 'card'],
  ['on-coral', 'coral-deep'],
] as const;

/** At least 24 px, or 18.7 px bold; and marks that are not text. */
const largeText = [
  ['on-coral', 'coral'],
  ['ring', 'paper'],
] as const;

/** Edges by which a field is recognised. */
const edges = [
  ['edge', 'paper'],
  ['edge', 'card'],
] as const;

describe.each(Object.entries(themes))('colours of %s', (name, roles) => {
  const ratio = (text: string, ground: string) =>
    contrastOf(roles[text] ?? '', roles[ground] ?? '');

  it.each(name.startsWith('wall') ? smallText : [...smallText, ...smallTextOnLight])(
    '%s on %s can be read at any size',
    (text, ground) => {
      expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([...largeText, ...edges])('%s on %s stands out', (mark, ground) => {
    expect(ratio(mark, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('colour words', () => {
  it.each(Object.entries(paints))('%s carries a mark that stands out', (_, { main, mark }) => {
    expect(contrastOf(mark, main)).toBeGreaterThanOrEqual(3);
  });
});
