import { classNames } from '@homeward/ui';
import { type ReactNode, useId } from 'react';
import styles from './form-row.module.css';

interface FormRowProps {
  readonly label: string;
  /** Beside or under the label: what to press for more. */
  readonly aside?: ReactNode;
  /** `above` gives the choices the whole width. */
  readonly labelAt?: 'start' | 'above';
  readonly children: ReactNode;
}

/** One question of a form with its choices. */
export function FormRow({ label, aside, labelAt = 'start', children }: FormRowProps) {
  const labelId = useId();
  return (
    <fieldset aria-labelledby={labelId} className={classNames(styles.row, styles[labelAt])}>
      <div className={styles.head}>
        <span id={labelId} className={styles.label}>
          {label}
        </span>
        {aside}
      </div>
      <div className={styles.choices}>{children}</div>
    </fieldset>
  );
}
