// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  Button,
  ConfirmDialog,
  ErrorState,
  Photo,
  Screen,
  StaleNotice,
  Surface,
  showToast,
} from '../src/index.ts';
import { withWords } from './with-words.tsx';

afterEach(cleanup);

describe('a toast', () => {
  it('says what was done, and takes it back once', async () => {
    const onUndo = vi.fn();
    render(await withWords(<Surface kind="staff">desk</Surface>));
    act(() => showToast({ text: 'Moved to shelf B 12', onUndo }));
    expect(await screen.findByText('Moved to shelf B 12')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
    expect(screen.queryByText('Moved to shelf B 12')).toBeNull();
  });
});

describe('a surface', () => {
  it('tells the page which screen it is, and keeps React Aria from inserting styles', async () => {
    render(
      await withWords(
        <Surface kind="kiosk" text="large">
          <Button>Press</Button>
        </Surface>,
      ),
    );
    expect(document.documentElement.dataset).toMatchObject({ surface: 'kiosk', text: 'large' });
    expect(document.getElementById('react-aria-pressable-style')?.tagName).toBe('META');
  });
});

describe('a screen', () => {
  it('gives the focus to its headline, so that readers start there', async () => {
    render(await withWords(<Screen title="What did you lose?" />));
    expect(document.activeElement?.textContent).toBe('What did you lose?');
  });
});

describe('a question', () => {
  it('is answered once, and Escape means no', async () => {
    const onConfirm = vi.fn();
    const onCancel = vi.fn();
    render(
      await withWords(
        <ConfirmDialog
          isOpen
          title="Close counter 2?"
          confirm="Close the counter"
          onConfirm={onConfirm}
          onCancel={onCancel}
        />,
      ),
    );
    expect(screen.getByRole('dialog', { name: 'Close counter 2?' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Close the counter' }));
    expect(onConfirm).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Escape}');
    expect(onCancel).toHaveBeenCalledOnce();
  });
});

describe('a pending button', () => {
  it('does nothing twice', async () => {
    const onPress = vi.fn();
    render(
      await withWords(
        <Button isPending onPress={onPress}>
          Save
        </Button>,
      ),
    );
    await userEvent.click(screen.getByRole('button', { name: /Save/ }));
    expect(onPress).not.toHaveBeenCalled();
  });
});

describe('states', () => {
  it('offer to try again after an error', async () => {
    const onRetry = vi.fn();
    render(await withWords(<ErrorState onRetry={onRetry} />));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
    expect(screen.getByRole('alert').textContent).toContain('This did not load.');
  });

  it('say from when the news is while the connection is gone', async () => {
    const newsAt = new Date(2026, 5, 3, 14, 2);
    render(await withWords(<StaleNotice newsAt={newsAt} />));
    expect(screen.getByRole('status').textContent).toContain('News from 14:02');
  });

  it('show the drawing of its kind where a thing has no photo', async () => {
    render(await withWords(<Photo src={null} alt="Backpack" picture="backpack" />));
    expect(screen.getByRole('img', { name: 'Backpack' }).tagName).toBe('svg');
  });
});
