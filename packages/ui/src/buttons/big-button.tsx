import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { PictureName } from '../pictures/drawings.ts';
import { Icon, type IconName } from '../pictures/icon.tsx';
import { Picture } from '../pictures/picture.tsx';
import { classNames } from '../theme/class-names.ts';
import styles from './big-button.module.css';

interface BigButtonProps {
  readonly title: ReactNode;
  readonly small?: ReactNode;
  readonly picture?: PictureName | undefined;
  readonly icon?: IconName | undefined;
  readonly variant?: 'primary' | 'action' | 'quiet';
  /** `hero` is the one thing most visitors came for. */
  readonly size?: 'normal' | 'hero';
  readonly isDisabled?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
}

/** A choice as large as a hand, with a picture, a title and one line of promise. */
export function BigButton({ title, small, picture, icon, onPress, ...rest }: BigButtonProps) {
  const { variant = 'quiet', size = 'normal', isDisabled = false } = rest;
  return (
    <AriaButton
      isDisabled={isDisabled}
      onPress={() => onPress?.()}
      className={classNames(styles['big'], styles[variant], styles[size])}
    >
      {icon && <Icon name={icon} className={styles['icon']} />}
      {picture && <Picture name={picture} className={styles['picture']} />}
      <span className={styles['words']}>
        <span className={styles['title']}>{title}</span>
        {small && <span className={styles['small']}>{small}</span>}
      </span>
    </AriaButton>
  );
}
