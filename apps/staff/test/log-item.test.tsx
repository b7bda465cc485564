// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDraftStore } from '../src/rooms/found-items/draft/draft-store.ts';
import { NewItemScreen } from '../src/rooms/found-items/log/new-item-screen.tsx';
import { SavedItemScreen } from '../src/rooms/found-items/log/saved-item-screen.tsx';
import { UnsentItems } from '../src/rooms/found-items/outbox/unsent-items.tsx';
import { DeskServer } from './desk-server.ts';
import { aDraft, aPicture } from './drafts.ts';
import { loggedItem } from './park.ts';
import { completeBrowser, staged } from './stage.tsx';

let server: DeskServer;

beforeEach(() => {
  completeBrowser();
  localStorage.setItem('homeward.staff.recent.places', 'carousel');
  server = new DeskServer()
    .answer('photos.store', (input) => ({
      id: (input as { params: { photoId: string } }).params.photoId,
      width: 4,
      height: 3,
      placeholder: '',
      colours: [],
      colourNames: ['navy', 'gold'],
    }))
    .answer('foundItems.register', loggedItem);
});

afterEach(async () => {
  cleanup();
  localStorage.clear();
  const store = await openDraftStore();
  for (const { itemId } of await store.all()) await store.drop(itemId);
});

const screens = {
  '/items/new': <NewItemScreen />,
  '/items/:itemId/saved': <SavedItemScreen />,
};

const photoField = () => screen.findByLabelText('Take a photo');
const saveButton = () => screen.getByRole('button', { name: 'Save' });

describe('logging a found item', () => {
  it('takes one photo and two taps, and prints a label', async () => {
    render(await staged(server, screens));
    await userEvent.upload(await photoField(), aPicture());
    await userEvent.click(screen.getByRole('option', { name: 'Bag' }));
    await screen.findByText('Stored');
    await userEvent.click(saveButton());

    expect(await screen.findByRole('heading', { name: 'Saved' })).toBeDefined();
    expect((await screen.findAllByText('L-7')).length).toBeGreaterThan(0);
    expect(server.callsOf('foundItems.register')).toMatchObject([
      {
        body: {
          title: 'Navy bag',
          categoryId: 'bag',
          colours: ['navy'],
          foundPlaceId: 'carousel',
          photoIds: [expect.any(String)],
        },
      },
    ]);
  });

  it('cannot be saved before kind and place are chosen', async () => {
    localStorage.clear();
    render(await staged(server, screens));
    expect(await screen.findByText('Choose a kind, then save.')).toBeDefined();
    await userEvent.click(screen.getByRole('option', { name: 'Toy' }));
    expect(screen.getByText('Choose where it was found, then save.')).toBeDefined();
    expect(saveButton().hasAttribute('disabled')).toBe(true);
  });

  it('takes no photo of a bank card, and drops one already taken', async () => {
    render(await staged(server, screens));
    await userEvent.upload(await photoField(), aPicture());
    await userEvent.click(screen.getByRole('option', { name: 'Bank card' }));
    expect(screen.queryByLabelText('Take a photo')).toBeNull();
    expect(screen.getByText(/Bank cards are never photographed/)).toBeDefined();
    await userEvent.click(saveButton());
    await waitFor(() => expect(server.callsOf('foundItems.register')).toHaveLength(1));
    expect(server.callsOf('foundItems.register')).toMatchObject([{ body: { photoIds: [] } }]);
  });

  it('says in words why a picture cannot be kept', async () => {
    server.refuse('photos.store', 'photo.type-unsupported');
    render(await staged(server, screens));
    await userEvent.upload(await photoField(), aPicture());
    expect(await screen.findByText(/Only JPEG, PNG and WebP/)).toBeDefined();
  });

  it('goes on from the draft after a reload', async () => {
    const store = await openDraftStore();
    await store.keep(aDraft({ title: 'Red dinosaur' }));
    render(await staged(server, screens));
    expect(await screen.findByDisplayValue('Red dinosaur')).toBeDefined();
  });
});

describe('saving without a connection', () => {
  it('keeps the item here, and logs it exactly once when there is one again', async () => {
    render(await staged(server, screens));
    await userEvent.click(await screen.findByRole('option', { name: 'Toy' }));
    server.isReachable = false;
    await userEvent.click(saveButton());
    expect(await screen.findByRole('heading', { name: 'Kept on this device' })).toBeDefined();
    const [kept] = await (await openDraftStore()).all();
    expect(kept?.state).toBe('queued');

    server.isReachable = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Saved' })).toBeDefined();
    const ids = server
      .callsOf('foundItems.register')
      .map((input) => (input as { params: { itemId: string } }).params.itemId);
    expect(new Set(ids)).toEqual(new Set([kept?.itemId]));
    expect(await (await openDraftStore()).all()).toEqual([]);
  });

  it('gives what was refused back to be corrected, with everything noted', async () => {
    server.refuse('foundItems.register', 'found-item.found-in-future');
    render(await staged(server, screens));
    await userEvent.click(await screen.findByRole('option', { name: 'Toy' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'In a few words' }), 'duck');
    await userEvent.click(saveButton());
    expect(await screen.findByText(/lies in the future/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Go back and correct it' }));
    expect(await screen.findByDisplayValue('duck')).toBeDefined();
  });

  it('never sends under one name what another colleague noted, unless asked to', async () => {
    const store = await openDraftStore();
    await store.keep(
      aDraft({ title: 'Umbrella' }, { state: 'queued', staffId: 'staff-bo', staffName: 'Bo' }),
    );
    render(await staged(server, { '/more': <UnsentItems /> }));
    expect(await screen.findByText('Noted by Bo')).toBeDefined();
    expect(server.callsOf('foundItems.register')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Send under my name' }));
    await waitFor(() => expect(server.callsOf('foundItems.register')).toHaveLength(1));
  });
});
