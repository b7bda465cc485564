import { useT } from '@homeward/i18n';
import { Button, TextField } from '@homeward/ui';
import { useState } from 'react';
import styles from './passphrase-field.module.css';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly isNew?: boolean;
  readonly autoFocus?: boolean;
}

/** A passphrase, which its writer may look at: long words are mistyped more often than overlooked. */
export function PassphraseField({
  isNew = false,
  autoFocus = false,
  ...rest
}: PassphraseFieldProps) {
  const { t } = useT();
  const [isShown, setIsShown] = useState(false);
  return (
    <div className={styles.field}>
      <TextField
        {...rest}
        autoFocus={autoFocus}
        type={isShown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
      />
      <Button variant="plain" onPress={() => setIsShown(!isShown)} className={styles.show}>
        {t(isShown ? 'staff.getting-in.sign-in.hide' : 'staff.getting-in.sign-in.show')}
      </Button>
    </div>
  );
}
