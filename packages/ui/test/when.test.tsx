// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { minuteOfDay, periodOf, unknownWhen, WhenChoice } from '../src/index.ts';
import { withWords } from './with-words.tsx';

afterEach(cleanup);

const nowMs = Date.parse('2026-06-03T12:15:00.000Z');
const timeZone = 'Europe/Berlin';

describe('the period a visitor means', () => {
  it('is nothing when the day is not known', () => {
    expect(periodOf(unknownWhen, { nowMs, timeZone })).toBeNull();
  });

  it('is the whole day at the venue when the hour is not known', () => {
    expect(periodOf({ daysAgo: 1, minuteOfDay: null }, { nowMs, timeZone })).toEqual({
      from: '2026-06-01T22:00:00.000Z',
      to: '2026-06-02T21:59:00.000Z',
    });
  });

  it('reaches an hour to either side of the time given', () => {
    expect(periodOf({ daysAgo: 1, minuteOfDay: 14 * 60 + 30 }, { nowMs, timeZone })).toEqual({
      from: '2026-06-02T11:30:00.000Z',
      to: '2026-06-02T13:30:00.000Z',
    });
  });

  it('never lies in the future', () => {
    const period = periodOf({ daysAgo: 0, minuteOfDay: 20 * 60 }, { nowMs, timeZone });
    expect(period).toEqual({ from: '2026-06-03T12:15:00.000Z', to: '2026-06-03T12:15:00.000Z' });
  });

  it('keeps to the clock of the venue on the day the clocks change', () => {
    const sundayEvening = Date.parse('2026-03-29T18:00:00.000Z');
    expect(
      periodOf({ daysAgo: 0, minuteOfDay: 12 * 60 }, { nowMs: sundayEvening, timeZone })?.from,
    ).toBe('2026-03-29T09:00:00.000Z');
  });
});

function Sample() {
  const [when, setWhen] = useState(unknownWhen);
  return (
    <>
      <WhenChoice value={when} onChange={setWhen} nowMs={nowMs} />
      <output data-testid="when">{JSON.stringify(when)}</output>
    </>
  );
}

describe('choosing when', () => {
  const said = () => JSON.parse(screen.getByTestId('when').textContent ?? '');

  it('takes a day, a time by slider, and "not sure"', async () => {
    render(await withWords(<Sample />));
    await userEvent.click(screen.getByRole('radio', { name: 'Yesterday' }));
    expect(said()).toEqual({ daysAgo: 1, minuteOfDay: null });
    fireEvent.change(screen.getByRole('slider'), { target: { value: '870' } });
    expect(said()).toEqual({ daysAgo: 1, minuteOfDay: 870 });
    expect(screen.getByText('around 14:30')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Not sure' }));
    expect(said()).toEqual({ daysAgo: 1, minuteOfDay: null });
  });

  it('does not offer a time that has not come yet', async () => {
    render(await withWords(<Sample />));
    await userEvent.click(screen.getByRole('radio', { name: 'Today' }));
    const latest = Number(screen.getByRole('slider').getAttribute('max'));
    expect(latest).toBe(minuteOfDay({ nowMs }) - (minuteOfDay({ nowMs }) % 15));
  });

  it('goes back day by day', async () => {
    render(await withWords(<Sample />));
    await userEvent.click(screen.getByRole('radio', { name: 'Earlier' }));
    expect(said().daysAgo).toBe(2);
    await userEvent.click(screen.getByRole('radio', { name: /Sun/ }));
    expect(said().daysAgo).toBe(3);
  });
});
