import type { ReactNode } from 'react';
import styles from '../buttons/button.module.css';
import { Icon, type IconName } from '../pictures/icon.tsx';
import { classNames } from '../theme/class-names.ts';
import native from './native.module.css';

export type LightButtonVariant = 'primary' | 'action' | 'quiet' | 'pill' | 'plain' | 'danger';

interface LightButtonProps {
  readonly variant?: LightButtonVariant;
  readonly icon?: IconName | undefined;
  readonly iconAt?: 'start' | 'end';
  readonly wide?: boolean;
  readonly type?: 'button' | 'submit';
  readonly isDisabled?: boolean | undefined;
  /** The wish has been sent and is not yet answered: the button stays, and does nothing twice. */
  readonly isPending?: boolean | undefined;
  /** Of several, the one that is chosen; left out where nothing is chosen. */
  readonly isChosen?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly 'aria-label'?: string;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/** Something to press: the looks of the kit on the browser's own button. */
export function Button({ variant = 'quiet', icon, iconAt = 'start', ...rest }: LightButtonProps) {
  const { isPending = false, isDisabled = false, isChosen, children } = rest;
  return (
    <button
      type={rest.type ?? 'button'}
      disabled={isDisabled}
      aria-label={rest['aria-label']}
      aria-busy={isPending || undefined}
      aria-pressed={isChosen}
      onClick={(event) => {
        // A second press of "send" must not send the form again.
        if (isPending) event.preventDefault();
        else rest.onPress?.();
      }}
      className={classNames(
        styles['button'],
        styles[variant],
        native['native'],
        native[variant],
        rest.wide && styles['wide'],
        !children && styles['icon-only'],
        rest.className,
      )}
    >
      {icon && iconAt === 'start' && <Icon name={icon} />}
      {children && <span className={styles['words']}>{children}</span>}
      {icon && iconAt === 'end' && <Icon name={icon} />}
      {isPending && <i className={styles['pending']} aria-hidden="true" />}
    </button>
  );
}
