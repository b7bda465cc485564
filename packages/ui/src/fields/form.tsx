import type { FormEvent, ReactNode } from 'react';
import { Form as AriaForm } from 'react-aria-components';
import styles from './form.module.css';

interface FormProps {
  readonly onSubmit: () => void;
  readonly children: ReactNode;
  readonly 'aria-label'?: string;
}

/** Fields that are sent together; Enter sends them. */
export function Form({ onSubmit, children, ...label }: FormProps) {
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onSubmit();
  }
  return (
    <AriaForm
      {...label}
      className={styles['form'] ?? ''}
      onSubmit={submit}
      validationBehavior="aria"
    >
      {children}
    </AriaForm>
  );
}
