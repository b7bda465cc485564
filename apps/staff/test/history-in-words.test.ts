import type { EventView } from '@homeward/contract';
import { describe, expect, it } from 'vitest';
import { actorInWords, eventInWords } from '../src/rooms/found-items/item/history-in-words.ts';
import { speech } from './speech.ts';

const names = {
  shelfName: (id: string) => id.toUpperCase(),
  counterName: (id: string) => `Counter ${id.at(-1)}`,
  placeName: (id: string) => (id === 'carousel' ? 'Carousel' : id),
  deskName: (id: string) => id,
};

const event = (name: EventView['name'], facts: EventView['facts'] = {}): EventView => ({
  seq: 1,
  name,
  at: '2026-06-03T12:15:00.000Z',
  by: { kind: 'staff', name: 'Ana Ruiz' },
  facts,
});

const said = async (name: EventView['name'], facts?: EventView['facts']) =>
  eventInWords(event(name, facts), (await speech()).t, names);

describe('a found item’s history', () => {
  it('begins with the label it got', async () => {
    expect(await said('found-item.registered', { label: 'L-1042' })).toBe('Logged as L-1042');
  });

  it('names the shelf, the counter or the place it went to', async () => {
    const moved = (to: string, where: string) => said('found-item.moved', { to, where });
    expect(await moved('shelf', 'b3')).toBe('Put on shelf B3');
    expect(await moved('counter', 'counter-2')).toBe('Brought to Counter 2');
    expect(await moved('place', 'carousel')).toBe('Kept at Carousel');
    expect(await moved('staff', 'some-id')).toBe('Taken along');
  });

  it('tells a likely match from a nearly certain one, and a refusal from an overtaken pair', async () => {
    expect(await said('match.suggested', { level: 'have-a-look' })).toBe('A report may fit');
    expect(await said('match.suggested', { level: 'almost-certain' })).toBe(
      'A report almost certainly fits',
    );
    expect(await said('match.dismissed')).toBe('Report set aside as not fitting');
    expect(await said('match.dismissed', { isOvertaken: true })).toBe('Report no longer compared');
  });

  it('has words for claims, tickets and handovers', async () => {
    expect(await said('claim.approved')).toBe('Claim approved');
    expect(await said('ticket.readied')).toBe('Ready at the counter');
    expect(await said('handover.completed')).toBe('Handed over');
  });

  it('admits that it does not know a step instead of hiding it', async () => {
    expect(await said('counter.opened')).toBe('Something else happened');
  });

  it('puts a name on each step, or says what kind of somebody it was', async () => {
    const { t } = await speech();
    expect(actorInWords({ by: { kind: 'staff', name: 'Ana Ruiz' } }, t)).toBe('Ana Ruiz');
    expect(actorInWords({ by: { kind: 'kiosk', name: null } }, t)).toBe('At a kiosk');
    expect(actorInWords({ by: { kind: 'guest', name: null } }, t)).toBe('The visitor');
  });
});
