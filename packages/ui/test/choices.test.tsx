// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { ColourPicker, type PaintName, PillChoice, TileGrid } from '../src/index.ts';
import { withWords } from './with-words.tsx';

afterEach(cleanup);

const tiles = [
  { id: 'bag', name: 'Bag', picture: 'bag' },
  { id: 'phone', name: 'Phone', picture: 'phone' },
  { id: 'hat', name: 'Hat', picture: 'hat' },
];

function names(): string[] {
  return screen
    .getAllByRole('option', { selected: true })
    .map((option) => option.textContent ?? '');
}

const presses: string[] = [];
function Tiles({ mode }: { readonly mode: 'single' | 'multiple' }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return (
    <TileGrid
      label="What did you lose?"
      tiles={tiles}
      chosen={chosen}
      onChange={setChosen}
      mode={mode}
      onPress={(id) => presses.push(id)}
    />
  );
}

describe('tiles', () => {
  it('are chosen one at a time, and pressing the chosen one again keeps it', async () => {
    presses.length = 0;
    render(await withWords(<Tiles mode="single" />));
    await userEvent.click(screen.getByRole('option', { name: 'Phone' }));
    await userEvent.click(screen.getByRole('option', { name: 'Hat' }));
    await userEvent.click(screen.getByRole('option', { name: 'Hat' }));
    expect(names()).toEqual(['Hat']);
    expect(presses).toEqual(['phone', 'hat', 'hat']);
  });

  it('are chosen together where several may be', async () => {
    render(await withWords(<Tiles mode="multiple" />));
    await userEvent.click(screen.getByRole('option', { name: 'Bag' }));
    await userEvent.click(screen.getByRole('option', { name: 'Hat' }));
    expect(names()).toEqual(['Bag', 'Hat']);
    await userEvent.click(screen.getByRole('option', { name: 'Bag' }));
    expect(names()).toEqual(['Hat']);
  });

  it('can be reached and chosen with the keys alone', async () => {
    render(await withWords(<Tiles mode="single" />));
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(names()).toEqual(['Phone']);
  });
});

function Colours() {
  const [chosen, setChosen] = useState<readonly PaintName[]>([]);
  return <ColourPicker label="Colours" chosen={chosen} onChange={setChosen} atMost={2} />;
}

describe('colours', () => {
  it('carry their names, and the earliest chosen gives way', async () => {
    render(await withWords(<Colours />, 'es'));
    for (const name of ['Azul marino', 'Blanco', 'Rojo']) {
      await userEvent.click(screen.getByRole('option', { name }));
    }
    expect(names().sort()).toEqual(['Blanco', 'Rojo']);
  });
});

describe('pills', () => {
  it('choose one of a few words', async () => {
    const chosen: string[] = [];
    render(
      await withWords(
        <PillChoice
          label="Kind"
          options={[
            { id: 'bag', name: 'Bag' },
            { id: 'hat', name: 'Hat' },
          ]}
          chosen={null}
          onChange={(id) => chosen.push(id)}
        />,
      ),
    );
    await userEvent.click(screen.getByRole('radio', { name: 'Hat' }));
    expect(chosen).toEqual(['hat']);
  });
});
