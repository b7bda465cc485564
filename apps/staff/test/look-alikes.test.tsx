// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import type { FoundItemView, LookAlikeOnItemView } from '@homeward/contract';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ItemScreen } from '../src/rooms/found-items/item/item-screen.tsx';
import { SavedItemScreen } from '../src/rooms/found-items/log/saved-item-screen.tsx';
import { DeskServer } from './desk-server.ts';
import { loggedItem } from './park.ts';
import { completeBrowser, staged } from './stage.tsx';

const mine: FoundItemView = loggedItem({
  params: { itemId: 'mine' },
  body: {
    title: 'Navy bag',
    categoryId: 'bag',
    colours: ['navy'],
    foundPlaceId: 'carousel',
    foundAt: '2026-06-03T11:30:00.000Z',
  },
});

const theirs: LookAlikeOnItemView['other'] = {
  ...mine,
  id: 'theirs',
  label: 'L-3',
  title: 'Blue backpack',
  photo: null,
  loggedAt: '2026-06-03T11:00:00.000Z',
  loggedByName: 'Bo Lind',
};

const lookAlike: LookAlikeOnItemView = {
  id: 'pair-1',
  version: 1,
  status: 'suggested',
  probability: 0.9,
  suggestedAt: '2026-06-03T11:31:00.000Z',
  other: theirs,
  evidence: [
    { field: 'brand', weight: 3, report: 'JanSport', item: 'JanSport', amount: null },
    { field: 'place', weight: 2, report: 'carousel', item: 'carousel', amount: 0 },
    { field: 'time', weight: 3, report: 'earlier', item: 'later', amount: 30 },
  ],
  mayKeep: ['mine', 'theirs'],
};

let server: DeskServer;
let item: FoundItemView;

beforeEach(() => {
  completeBrowser();
  item = { ...mine, lookAlikes: [lookAlike] };
  server = new DeskServer()
    .answer('foundItems.read', () => item)
    .answer('foundItems.history', () => ({ events: [] }))
    .answer('lookAlikes.confirm', () => lookAlike)
    .answer('lookAlikes.dismiss', () => lookAlike)
    .answer('lookAlikes.undo', () => lookAlike);
});

afterEach(cleanup);

const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const screens = { '/items/:itemId': <ItemScreen /> };

describe('was this logged already?', () => {
  it('is asked right after logging, with both sides and why', async () => {
    render(await staged(server, { '/items/:itemId/saved': <SavedItemScreen /> }));
    expect(await screen.findByRole('heading', { name: 'Was this logged already?' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'L-3 · Blue backpack' })).toBeDefined();
    expect(screen.getByText('Logged by Bo Lind')).toBeDefined();
    for (const reason of ['JanSport on both', 'found at the same place', 'found 30 min apart']) {
      expect(screen.getByText(reason)).toBeDefined();
    }
  });

  it('keeps the label that was there first, unless somebody chooses the other', async () => {
    render(await staged(server, screens));
    await press('Same thing');
    expect(await screen.findByText(/^L-3 stays on the books. L-7 becomes/)).toBeDefined();
    await userEvent.click(screen.getByRole('radio', { name: 'L-7' }));
    expect(screen.getByText(/^L-7 stays on the books. L-3 becomes/)).toBeDefined();
    await press('Keep L-7');
    expect(server.callsOf('lookAlikes.confirm')).toEqual([
      { params: { lookAlikeId: 'pair-1' }, body: { keptId: 'mine' } },
    ]);
  });

  it('says which one has to stay because somebody waits for it', async () => {
    item = { ...mine, lookAlikes: [{ ...lookAlike, mayKeep: ['mine'] }] };
    render(await staged(server, screens));
    await press('Same thing');
    expect(await screen.findByText('L-7 stays, because somebody waits for it.')).toBeDefined();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('cannot be answered with yes while both are claimed', async () => {
    item = { ...mine, lookAlikes: [{ ...lookAlike, mayKeep: [] }] };
    render(await staged(server, screens));
    expect(await screen.findByText(/^Both are claimed/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Same thing' })).toBeNull();
  });

  it('takes one press when they only look alike', async () => {
    render(await staged(server, screens));
    await press('Not the same');
    expect(server.callsOf('lookAlikes.dismiss')).toEqual([{ params: { lookAlikeId: 'pair-1' } }]);
  });
});

describe('a thing logged twice', () => {
  it('points to where it is kept, and can be parted again', async () => {
    item = {
      ...mine,
      status: 'merged',
      mergedInto: {
        id: 'theirs',
        label: 'L-3',
        title: 'Blue backpack',
        lookAlikeId: 'pair-1',
        mayUndo: true,
      },
    };
    render(await staged(server, screens));
    expect(await screen.findByText('Logged twice. This thing is kept as L-3.')).toBeDefined();
    await press('Not the same after all');
    expect(await screen.findByText(/^L-7 comes back on the books beside L-3/)).toBeDefined();
    await press('Not the same after all');
    expect(server.callsOf('lookAlikes.undo')).toEqual([{ params: { lookAlikeId: 'pair-1' } }]);
  });

  it('names its second label on the page of the one that is kept', async () => {
    const duplicate = {
      id: 'theirs',
      label: 'L-3',
      loggedAt: '2026-06-03T11:00:00.000Z',
      loggedByName: 'Bo Lind',
      photos: [],
      lookAlikeId: 'pair-1',
      mayUndo: false,
    };
    item = { ...mine, duplicates: [duplicate] };
    render(await staged(server, screens));
    expect(await screen.findByRole('heading', { name: 'Logged more than once' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'L-3' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Not the same after all' })).toBeNull();
  });
});
