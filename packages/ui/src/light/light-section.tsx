import type { ReactNode } from 'react';
import { Icon, type IconName } from '../pictures/icon.tsx';
import styles from './light-section.module.css';

interface SectionProps {
  readonly title: string;
  readonly icon?: IconName;
  /** One quiet line that says enough to leave it closed. */
  readonly aside?: ReactNode;
  readonly isOpenAtFirst?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** What can wait: a title to press, and what is behind it. */
export function Section({ title, icon, aside, isOpenAtFirst = false, ...rest }: SectionProps) {
  return (
    <details
      className={styles['section']}
      open={isOpenAtFirst}
      onToggle={({ currentTarget }) => rest.onToggle?.(currentTarget.open)}
    >
      <summary className={styles['summary']}>
        {icon && <Icon name={icon} className={styles['icon']} />}
        <span className={styles['words']}>
          <span className={styles['title']}>{title}</span>
          {aside && <span className={styles['aside']}>{aside}</span>}
        </span>
        <Icon name="down" className={styles['arrow']} />
      </summary>
      <div className={styles['body']}>{rest.children}</div>
    </details>
  );
}
