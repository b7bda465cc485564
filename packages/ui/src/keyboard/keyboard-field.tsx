import { useEffect, useRef } from 'react';
import { CodeField } from '../fields/code-field.tsx';
import { TextArea, TextField } from '../fields/text-field.tsx';
import styles from './keyboard-field.module.css';
import type { KeyboardLayout } from './layouts.ts';
import { OnScreenKeyboard } from './on-screen-keyboard.tsx';

interface KeyboardFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `text` takes several lines, `code` groups and forgives. */
  readonly layout?: KeyboardLayout;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string | undefined;
  /** Signs in a code, dashes not counted. */
  readonly codeLength?: number;
  readonly maxLength?: number;
  readonly onDone?: (() => void) | undefined;
  readonly doneLabel?: string | undefined;
}

/** A field with its keyboard below it, for screens where one thing is typed. */
export function KeyboardField({
  layout = 'text',
  onDone,
  doneLabel,
  ...field
}: KeyboardFieldProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  return (
    <div ref={frame} className={styles['frame']}>
      <Field layout={layout} onDone={onDone} {...field} />
      <OnScreenKeyboard layout={layout} onDone={onDone} doneLabel={doneLabel} />
    </div>
  );
}

function Field({ layout, codeLength = 6, maxLength, onDone, ...field }: KeyboardFieldProps) {
  const { label, value, onChange, hint, error } = field;
  if (layout === 'code') {
    return (
      <CodeField
        {...{ label, value, onChange, hint, error }}
        length={codeLength}
        inputMode="none"
        onComplete={onDone && (() => onDone())}
      />
    );
  }
  const limit = maxLength === undefined ? {} : { maxLength };
  if (layout === 'text') return <TextArea {...field} {...limit} rows={2} inputMode="none" />;
  return <TextField {...field} {...limit} inputMode="none" autoComplete="off" />;
}
