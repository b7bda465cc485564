import type { ReactNode } from 'react';
import { classNames } from '../theme/class-names.ts';
import styles from './arrange.module.css';

export type Gap = 0 | 1 | 2 | 3 | 4 | 6 | 8 | 12 | 18;

interface ArrangeProps {
  /** A step of the one spacing scale. */
  readonly gap?: Gap;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Things one under the other. */
export function Stack({ gap = 4, className, children }: ArrangeProps) {
  return (
    <div className={classNames(styles['stack'], styles[`gap-${gap}`], className)}>{children}</div>
  );
}

interface RowProps extends ArrangeProps {
  readonly align?: 'start' | 'center' | 'end' | 'baseline' | 'stretch';
  readonly justify?: 'start' | 'between' | 'end' | 'center';
  readonly wrap?: boolean;
}

/** Things side by side, wrapping when there is no room unless told otherwise. */
export function Row({
  gap = 4,
  align = 'center',
  justify = 'start',
  wrap = true,
  ...rest
}: RowProps) {
  return (
    <div
      className={classNames(
        styles['row'],
        styles[`gap-${gap}`],
        styles[`align-${align}`],
        styles[`justify-${justify}`],
        wrap && styles['wrap'],
        rest.className,
      )}
    >
      {rest.children}
    </div>
  );
}

interface ColumnsProps extends ArrangeProps {
  readonly count: 2 | 3 | 4;
}

/** Columns of equal width; on a phone they become one. */
export function Columns({ count, gap = 4, className, children }: ColumnsProps) {
  return (
    <div
      className={classNames(
        styles['columns'],
        styles[`count-${count}`],
        styles[`gap-${gap}`],
        className,
      )}
    >
      {children}
    </div>
  );
}
