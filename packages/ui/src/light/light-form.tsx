import type { ReactNode } from 'react';
import styles from '../fields/form.module.css';

interface FormProps {
  readonly onSubmit: () => void;
  readonly children: ReactNode;
  readonly 'aria-label'?: string;
}

/** Fields that are sent together; Enter sends them. What is wrong is said by us, in the visitor's language. */
export function Form({ onSubmit, children, ...label }: FormProps) {
  return (
    <form
      {...label}
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
