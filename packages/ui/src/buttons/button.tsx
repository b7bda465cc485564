import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon, type IconName } from '../pictures/icon.tsx';
import { classNames } from '../theme/class-names.ts';
import styles from './button.module.css';

export type ButtonVariant = 'primary' | 'action' | 'quiet' | 'pill' | 'plain' | 'danger';

interface ButtonProps {
  /** `primary` sea, `action` the rare coral, `quiet` a card, `pill` small and round, `plain` words only. */
  readonly variant?: ButtonVariant;
  readonly icon?: IconName | undefined;
  /** Which side the icon stands on. */
  readonly iconAt?: 'start' | 'end';
  /** Fill the width there is. */
  readonly wide?: boolean;
  readonly type?: 'button' | 'submit';
  readonly isDisabled?: boolean | undefined;
  /** The wish has been sent and is not yet answered: the button stays, and does nothing twice. */
  readonly isPending?: boolean | undefined;
  readonly autoFocus?: boolean;
  readonly onPress?: (() => void) | undefined;
  readonly 'aria-label'?: string;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/** Something to press. */
export function Button({
  variant = 'quiet',
  icon,
  iconAt = 'start',
  wide = false,
  type = 'button',
  isDisabled = false,
  isPending = false,
  autoFocus = false,
  onPress,
  className,
  children,
  ...label
}: ButtonProps) {
  return (
    <AriaButton
      {...label}
      type={type}
      autoFocus={autoFocus}
      isDisabled={isDisabled}
      isPending={isPending}
      onPress={() => onPress?.()}
      className={classNames(
        styles['button'],
        styles[variant],
        wide && styles['wide'],
        !children && styles['icon-only'],
        className,
      )}
    >
      {icon && iconAt === 'start' && <Icon name={icon} />}
      {children && <span className={styles['words']}>{children}</span>}
      {icon && iconAt === 'end' && <Icon name={icon} />}
      {isPending && <i className={styles['pending']} aria-hidden="true" />}
    </AriaButton>
  );
}
