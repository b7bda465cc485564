import type { ReactNode } from 'react';
import { Icon, type IconName } from '../pictures/icon.tsx';
import { classNames } from '../theme/class-names.ts';
import styles from './chip.module.css';

export type ChipTone = 'leaf' | 'sun' | 'coral' | 'sea' | 'line';

interface ChipProps {
  readonly tone?: ChipTone;
  readonly icon?: IconName | undefined;
  /** A dot before the words, such as "2 counters open". */
  readonly dot?: boolean;
  readonly children: ReactNode;
}

/** A state in a few words. */
export function Chip({ tone = 'leaf', icon, dot = false, children }: ChipProps) {
  return (
    <span className={classNames(styles['chip'], styles[tone])}>
      {dot && <i className={styles['dot']} />}
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
