import { Text as AriaText, FieldError, Input, Label, TextField } from 'react-aria-components';
import { readCode, showCode } from './code.ts';
import styles from './code-field.module.css';
import fieldStyles from './field.module.css';

interface CodeFieldProps {
  readonly label: string;
  /** Signs in the code, dashes not counted. */
  readonly length?: number;
  /** The code as typed so far, without dashes: `K7M4QX`. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Called once, when the last sign is there. */
  readonly onComplete?: ((value: string) => void) | undefined;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly autoFocus?: boolean;
  /** `none` on kiosks, where our own keyboard types; `numeric` for codes of digits. */
  readonly inputMode?: 'text' | 'numeric' | 'none';
  readonly isDisabled?: boolean;
}

/** A short code from a slip, in groups of three; forgives lower case, O for 0 and I for 1. */
export function CodeField({ label, length = 6, value, onChange, ...rest }: CodeFieldProps) {
  const { onComplete, error, hint, autoFocus = false, inputMode = 'text' } = rest;
  function change(typed: string) {
    const code = readCode(typed, length);
    if (code === value) return;
    onChange(code);
    if (code.length === length) onComplete?.(code);
  }
  return (
    <TextField
      value={showCode(value)}
      onChange={change}
      isInvalid={Boolean(error)}
      isDisabled={rest.isDisabled ?? false}
      autoFocus={autoFocus}
      className={fieldStyles['field'] ?? ''}
    >
      <Label className={fieldStyles['label'] ?? ''}>{label}</Label>
      <Input
        className={`${fieldStyles['input']} ${styles['code']}`}
        inputMode={inputMode}
        dir="ltr"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        placeholder={showCode('·'.repeat(length))}
      />
      {hint && !error && (
        <AriaText slot="description" className={fieldStyles['hint'] ?? ''}>
          {hint}
        </AriaText>
      )}
      <FieldError className={fieldStyles['error'] ?? ''}>{error}</FieldError>
    </TextField>
  );
}
