import { useT } from '@homeward/i18n';
import type { HTMLInputTypeAttribute } from 'react';
import {
  Text as AriaText,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
} from 'react-aria-components';
import styles from './field.module.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A line of help below. */
  readonly hint?: string | undefined;
  /** What is wrong and what to do; marks the field. */
  readonly error?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly isOptional?: boolean;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly name?: string;
  readonly maxLength?: number;
  readonly autoComplete?: string;
}

interface TextFieldProps extends FieldProps {
  readonly type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'password' | 'url'>;
  readonly inputMode?: 'text' | 'email' | 'tel' | 'numeric' | 'none';
}

/** One line of the person's own words. */
export function TextField({ type = 'text', inputMode, placeholder, ...rest }: TextFieldProps) {
  return (
    <FieldFrame {...rest} type={type}>
      <Input
        className={styles['input'] ?? ''}
        {...(placeholder && { placeholder })}
        {...(inputMode && { inputMode })}
        {...(type !== 'text' && type !== 'password' && { dir: 'ltr' })}
      />
    </FieldFrame>
  );
}

interface TextAreaProps extends FieldProps {
  readonly rows?: number;
  /** `none` on kiosks, where our own keyboard types. */
  readonly inputMode?: 'text' | 'none';
}

/** Several lines of the person's own words. */
export function TextArea({ rows = 3, inputMode, placeholder, ...rest }: TextAreaProps) {
  return (
    <FieldFrame {...rest} type="text">
      <AriaTextArea
        className={styles['area'] ?? ''}
        rows={rows}
        {...(placeholder && { placeholder })}
        {...(inputMode && { inputMode })}
      />
    </FieldFrame>
  );
}

interface FieldFrameProps extends FieldProps {
  readonly type: NonNullable<TextFieldProps['type']>;
  readonly children: React.ReactNode;
}

function FieldFrame({ label, hint, error, isOptional, children, ...rest }: FieldFrameProps) {
  const { t } = useT();
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} className={styles['field'] ?? ''}>
      <Label className={styles['label'] ?? ''}>
        {label}
        {isOptional && <span className={styles['optional']}> · {t('shared-words.optional')}</span>}
      </Label>
      {children}
      {hint && !error && (
        <AriaText slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </AriaText>
      )}
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
