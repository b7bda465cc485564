import type { ReactNode } from 'react';
import styles from './top-bar.module.css';

interface TopBarProps {
  /** Usually the brand mark or a way back. */
  readonly start?: ReactNode;
  readonly middle?: ReactNode;
  /** Usually the language button. */
  readonly end?: ReactNode;
}

/** The quiet line above every screen. */
export function TopBar({ start, middle, end }: TopBarProps) {
  return (
    <div className={styles['bar']}>
      <div className={styles['start']}>{start}</div>
      {middle && <div className={styles['middle']}>{middle}</div>}
      <div className={styles['end']}>{end}</div>
    </div>
  );
}

interface BrandMarkProps {
  /** Name of the venue. */
  readonly name?: string | undefined;
}

/** A house in a rounded square, and whose house it is. */
export function BrandMark({ name }: BrandMarkProps) {
  return (
    <span className={styles['brand']}>
      <span className={styles['dot']}>
        <svg viewBox="0 0 24 24" className={styles['house']} aria-hidden="true">
          <path d="M3 11 12 3l9 8" />
          <path d="M6 9.5V20h12V9.5" />
        </svg>
      </span>
      {name}
    </span>
  );
}
