// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeyboardField, type KeyboardLayout } from '../src/index.ts';
import { withWords } from './with-words.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

interface SampleProps {
  readonly layout?: KeyboardLayout;
  readonly onDone?: () => void;
}

function Sample({ layout = 'text', onDone }: SampleProps) {
  const [text, setText] = useState('');
  return (
    <KeyboardField
      label="Describe it"
      layout={layout}
      value={text}
      onChange={setText}
      onDone={onDone}
    />
  );
}

function field() {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Describe it' });
}

async function press(...names: readonly string[]) {
  for (const name of names) await userEvent.click(screen.getByRole('button', { name }));
}

/** Hold a key down for `forMs` of pretended time. */
function hold(name: string, forMs: number) {
  const key = screen.getByRole('button', { name });
  fireEvent.pointerDown(key, { button: 0 });
  act(() => {
    vi.advanceTimersByTime(forMs);
  });
  fireEvent.pointerUp(key);
  fireEvent.click(key);
}

describe('the keyboard', () => {
  it('types into the field, which keeps the focus', async () => {
    render(await withWords(<Sample />));
    await press('r', 'e', 'd', 'Space', 'Capital letters', 'C', 'a', 'p');
    expect(field().value).toBe('red Cap');
    expect(document.activeElement).toBe(field());
  });

  it('types where the caret stands and replaces what is selected', async () => {
    render(await withWords(<Sample />));
    await press('c', 'a', 'p');
    field().setSelectionRange(1, 2);
    await press('u');
    expect(field().value).toBe('cup');
    await press('r');
    expect(field().value).toBe('curp');
  });

  it('deletes one sign, and more as long as the key is held', async () => {
    render(await withWords(<Sample />));
    await press('c', 'a', 'p', 's', 'Delete');
    expect(field().value).toBe('cap');
    vi.useFakeTimers();
    hold('Delete', 1000);
    expect(field().value).toBe('');
  });

  it('offers accents on a long press, and types the one chosen', async () => {
    render(await withWords(<Sample />));
    vi.useFakeTimers();
    hold('n', 600);
    vi.useRealTimers();
    expect(field().value).toBe('');
    await press('ñ');
    expect(field().value).toBe('ñ');
    expect(screen.queryByRole('button', { name: 'ń' })).toBeNull();
  });

  it('works for switches and screen readers, which click without a pointer', async () => {
    render(await withWords(<Sample />));
    fireEvent.click(screen.getByRole('button', { name: 'g' }));
    expect(field().value).toBe('g');
  });

  it('can be reached with Tab and arrow keys, and still types into the field', async () => {
    render(await withWords(<Sample />));
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('1');
    await userEvent.keyboard('{ArrowRight}{Enter}{ArrowRight}{Enter}');
    expect(field().value).toBe('23');
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(field());
  });

  it('tells ears what has been typed so far', async () => {
    const { container } = render(await withWords(<Sample />));
    await press('h', 'i');
    expect(container.querySelector('[aria-live]')?.textContent).toBe('You typed hi');
  });

  it('shows signs when asked, and letters again', async () => {
    render(await withWords(<Sample />));
    await press('Numbers and signs', '€', 'Letters', 'q');
    expect(field().value).toBe('€q');
  });

  it('says when it is done', async () => {
    const onDone = vi.fn();
    render(await withWords(<Sample onDone={onDone} />));
    await press('Done');
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('has the keys of an address for e-mail', async () => {
    render(await withWords(<Sample layout="email" />));
    await press('a', '@', 'b', '.com');
    expect(field().value).toBe('a@b.com');
  });

  it('groups a code and forgives nothing that is not on its keys', async () => {
    render(await withWords(<Sample layout="code" />));
    await press('K', '7', 'M', '4');
    expect(field().value).toBe('K7M-4');
    expect(screen.queryByRole('button', { name: 'O' })).toBeNull();
  });
});

describe('the letters of each language', () => {
  it.each([
    ['en', 'qwertyuiop'],
    ['es', 'qwertyuiop'],
    ['fr', 'azertyuiop'],
    ['de', 'qwertzuiopü'],
  ] as const)('lie in %s as people know them: %s', async (language, top) => {
    render(await withWords(<Sample />, language));
    const keyboard = screen.getByRole('toolbar');
    const faces = within(keyboard)
      .getAllByRole('button')
      .map((key) => key.textContent);
    expect(faces.join('')).toContain(top);
    expect(faces.includes('ñ')).toBe(language === 'es');
    expect(faces.includes('ß')).toBe(language === 'de');
  });

  it('have Arabic ones from left to right, and Latin ones beside for brands', async () => {
    render(await withWords(<Sample />, 'ar'));
    const keyboard = screen.getByRole('toolbar');
    expect(keyboard.textContent).toContain('ضصثقفغعهخحج');
    expect(keyboard.closest('[dir]')?.getAttribute('dir')).toBe('ltr');
    await press('ب', 'ABC', 'q');
    expect(field().value).toBe('بq');
  });

  it('are Latin in an Arabic mail address', async () => {
    render(await withWords(<Sample layout="email" />, 'ar'));
    await press('a', '@', 'b', '.com');
    expect(field().value).toBe('a@b.com');
  });
});
