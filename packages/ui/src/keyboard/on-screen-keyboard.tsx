import { useT } from '@homeward/i18n';
import { useState } from 'react';
import { I18nProvider, Toolbar } from 'react-aria-components';
import { VisuallyHidden } from '../layout/visually-hidden.tsx';
import { classNames } from '../theme/class-names.ts';
import { ActionKey } from './action-key.tsx';
import styles from './keyboard.module.css';
import { KeyboardKey } from './keyboard-key.tsx';
import {
  accentRowOf,
  type KeyAction,
  type KeyboardLayout,
  type KeyboardPage,
  type Row,
  rowsOf,
} from './layouts.ts';
import { useTyping } from './use-typing.ts';

interface OnScreenKeyboardProps {
  readonly layout?: KeyboardLayout;
  /** Pressing "done"; without it the key sends the field's form. */
  readonly onDone?: (() => void) | undefined;
  readonly doneLabel?: string | undefined;
}

/** Our own keyboard: types into whichever field has, or last had, the focus. */
export function OnScreenKeyboard({ layout = 'text', onDone, doneLabel }: OnScreenKeyboardProps) {
  const { t, language } = useT();
  const typing = useTyping();
  const [page, setPage] = useState<KeyboardPage>('letters');
  const [isShifted, setIsShifted] = useState(false);
  const [accentRow, setAccentRow] = useState<Row | null>(null);

  function type(text: string) {
    setAccentRow(null);
    setIsShifted(false);
    typing.type(text);
  }
  const acts: Record<KeyAction, () => void> = {
    shift: () => setIsShifted(!isShifted),
    signs: () => setPage('signs'),
    letters: () => setPage('letters'),
    latin: () => setPage('latin'),
    space: () => type(' '),
    backspace: typing.deleteBack,
    enter: onDone ?? typing.submit,
  };
  const [topRow, ...rows] = rowsOf(layout, language, page);
  const shown = [accentRow ?? topRow, ...rows].filter((row) => row !== undefined);
  return (
    // Keys lie as on every keyboard, from left to right in all languages.
    <I18nProvider locale="en">
      <div dir="ltr">
        {/* One stop for Tab; arrow keys go from key to key, for keypads and switches. */}
        <Toolbar
          aria-label={t('shared-words.keyboard.name')}
          className={classNames(styles['keyboard'], styles[layout])}
        >
          <VisuallyHidden live>{typing.said}</VisuallyHidden>
          {shown.map((row) => (
            <KeyRow
              key={row.id}
              row={row}
              isShifted={isShifted}
              doneLabel={doneLabel}
              acts={acts}
              onType={type}
              onAccents={setAccentRow}
            />
          ))}
        </Toolbar>
      </div>
    </I18nProvider>
  );
}

interface KeyRowProps {
  readonly row: Row;
  readonly isShifted: boolean;
  readonly doneLabel: string | undefined;
  readonly acts: Readonly<Record<KeyAction, () => void>>;
  readonly onType: (text: string) => void;
  readonly onAccents: (row: Row) => void;
}

function KeyRow({ row, isShifted, doneLabel, acts, onType, onAccents }: KeyRowProps) {
  const { language } = useT();
  const cased = (text: string) => (isShifted ? text.toLocaleUpperCase(language) : text);
  return (
    <div className={classNames(styles['row'], row.id === 'accents' && styles['accents'])}>
      {row.keys.map((key) => {
        if ('does' in key) {
          return (
            <ActionKey
              key={key.does}
              action={key.does}
              isOn={key.does === 'shift' ? isShifted : undefined}
              doneLabel={doneLabel}
              onPress={acts[key.does]}
            />
          );
        }
        const accents = accentRowOf(key.types);
        return (
          <KeyboardKey
            key={key.types}
            onPress={() => onType(cased(key.types))}
            onLongPress={accents ? () => onAccents(accents) : undefined}
          >
            {cased(key.types)}
          </KeyboardKey>
        );
      })}
    </div>
  );
}
