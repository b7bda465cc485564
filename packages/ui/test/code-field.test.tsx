// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { CodeField, SlipCode } from '../src/index.ts';
import { withWords } from './with-words.tsx';

afterEach(cleanup);

const completed: string[] = [];

function Sample({ error }: { readonly error?: string }) {
  const [code, setCode] = useState('');
  return (
    <CodeField
      label="Pickup code"
      value={code}
      onChange={setCode}
      onComplete={(whole) => completed.push(whole)}
      error={error}
    />
  );
}

describe('the code field', () => {
  it('groups the code while it is typed and says when it is whole', async () => {
    completed.length = 0;
    render(await withWords(<Sample />));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Pickup code' });
    await userEvent.type(field, 'k7m4q');
    expect(field.value).toBe('K7M-4Q');
    expect(completed).toEqual([]);
    await userEvent.type(field, 'x');
    expect(field.value).toBe('K7M-4QX');
    expect(completed).toEqual(['K7M4QX']);
  });

  it('takes a pasted code as it stands on the slip', async () => {
    render(await withWords(<Sample />));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Pickup code' });
    await userEvent.click(field);
    await userEvent.paste(' k7m 4qx ');
    expect(field.value).toBe('K7M-4QX');
  });

  it('deletes across the dash', async () => {
    render(await withWords(<Sample />));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Pickup code' });
    await userEvent.type(field, 'k7m4');
    await userEvent.type(field, '{Backspace}{Backspace}');
    expect(field.value).toBe('K7');
  });

  it('ties the reason of an error to the field', async () => {
    render(await withWords(<Sample error="That pickup code does not fit." />));
    const field = screen.getByRole('textbox', { name: 'Pickup code' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = field.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('That pickup code does not fit.');
  });
});

describe('a code on a slip', () => {
  it('is shown in groups and read out sign by sign', async () => {
    const { container } = render(await withWords(<SlipCode code="K7M4QX" />));
    expect(container.textContent).toBe('K7M-4QXK 7 M 4 Q X');
    expect(container.querySelector('[aria-hidden]')?.textContent).toBe('K7M-4QX');
  });
});
