import type { ReactNode } from 'react';
import { classNames } from '../theme/class-names.ts';
import styles from './card.module.css';

export type CardTone = 'plain' | 'sea' | 'sea-tint' | 'coral' | 'sun' | 'sun-strong' | 'leaf';

interface CardProps {
  /** `sea` is the deep ticket card, `sun-strong` is "it is your turn". */
  readonly tone?: CardTone;
  readonly padding?: 'roomy' | 'snug';
  readonly align?: 'start' | 'center';
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A sheet on the desk that keeps related things together. */
export function Card({ tone = 'plain', padding = 'roomy', align = 'start', ...rest }: CardProps) {
  return (
    <div
      className={classNames(
        styles['card'],
        styles[`tone-${tone}`],
        styles[padding],
        align === 'center' && styles['center'],
        rest.className,
      )}
    >
      {rest.children}
    </div>
  );
}
