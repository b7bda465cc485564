import { useT } from '@homeward/i18n';
import { type ReactNode, useId } from 'react';
import { readCode, showCode } from '../fields/code.ts';
import codeStyles from '../fields/code-field.module.css';
import styles from '../fields/field.module.css';
import { classNames } from '../theme/class-names.ts';
import native from './native.module.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  /** What is wrong and what to do; marks the field. */
  readonly error?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly isOptional?: boolean;
  readonly maxLength?: number;
  readonly autoComplete?: string;
}

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'date';
  /** The latest date that may be chosen, `2026-06-03`. */
  readonly max?: string;
}

/** One line of the person's own words, in the browser's own field. */
export function TextField({ type = 'text', max, ...props }: TextFieldProps) {
  return (
    <Frame {...props}>
      {(own) => (
        <input
          {...own}
          type={type}
          max={max}
          dir={type === 'email' || type === 'tel' ? 'ltr' : undefined}
          className={classNames(styles['input'], native['field'])}
        />
      )}
    </Frame>
  );
}

/** Several lines of the person's own words, in the browser's own field. */
export function TextArea({ rows = 3, ...props }: FieldProps & { readonly rows?: number }) {
  return (
    <Frame {...props}>
      {(own) => (
        <textarea {...own} rows={rows} className={classNames(styles['area'], native['field'])} />
      )}
    </Frame>
  );
}

interface CodeFieldProps extends Omit<FieldProps, 'placeholder' | 'maxLength'> {
  readonly length?: number;
}

/** A short code from a slip, in groups of three; forgives lower case, O for 0 and I for 1. */
export function CodeField({ length = 6, value, onChange, ...props }: CodeFieldProps) {
  return (
    <Frame
      {...props}
      value={showCode(value)}
      onChange={(typed) => onChange(readCode(typed, length))}
      placeholder={showCode('·'.repeat(length))}
      autoComplete="off"
    >
      {(own) => (
        <input
          {...own}
          dir="ltr"
          autoCapitalize="characters"
          spellCheck={false}
          className={classNames(styles['input'], codeStyles['code'], native['field'])}
        />
      )}
    </Frame>
  );
}

interface Own {
  readonly id: string;
  readonly value: string;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
  readonly 'aria-invalid': boolean | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly placeholder: string | undefined;
  readonly maxLength: number | undefined;
  readonly autoComplete: string | undefined;
}

interface FrameProps extends FieldProps {
  readonly children: (own: Own) => ReactNode;
}

/** Label above, help or what is wrong below. */
function Frame({ label, hint, error, isOptional, children, ...field }: FrameProps) {
  const { t } = useT();
  const id = useId();
  const below = error ?? hint;
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
        {isOptional && <span className={styles['optional']}> · {t('shared-words.optional')}</span>}
      </label>
      {children({
        id,
        value: field.value,
        onChange: ({ target }) => field.onChange(target.value),
        'aria-invalid': error ? true : undefined,
        'aria-describedby': below ? `${id}-below` : undefined,
        placeholder: field.placeholder,
        maxLength: field.maxLength,
        autoComplete: field.autoComplete,
      })}
      {below && (
        <span
          id={`${id}-below`}
          role={error ? 'alert' : undefined}
          className={styles[error ? 'error' : 'hint']}
        >
          {below}
        </span>
      )}
    </div>
  );
}
