import type { ReactNode } from 'react';
import { classNames } from '../theme/class-names.ts';
import styles from './text.module.css';

export type TextSize = 'display' | 'title' | 'heading' | 'lead' | 'body' | 'small';
export type TextTone = 'ink' | 'soft' | 'sea' | 'leaf' | 'coral' | 'inherit';

interface TextProps {
  readonly size?: TextSize;
  readonly tone?: TextTone;
  readonly strong?: boolean;
  readonly as?: 'p' | 'span' | 'div' | 'strong';
  readonly id?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Running text in one of the six sizes; `soft` is for what may be overlooked. */
export function Text({ size = 'body', tone = 'ink', strong, as: Tag = 'p', ...rest }: TextProps) {
  return (
    <Tag
      id={rest.id}
      className={classNames(
        styles[size],
        styles[`tone-${tone}`],
        strong && styles['strong'],
        rest.className,
      )}
    >
      {rest.children}
    </Tag>
  );
}

interface HeadingProps {
  readonly level?: 1 | 2 | 3;
  readonly size?: TextSize;
  readonly id?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

const sizeOfLevel = { 1: 'title', 2: 'heading', 3: 'lead' } as const;

/** A headline; `level` is its rank on the page, `size` how loud it is. */
export function Heading({ level = 2, size = sizeOfLevel[level], id, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={classNames(styles[size], styles['headline'], rest.className)}>
      {rest.children}
    </Tag>
  );
}
