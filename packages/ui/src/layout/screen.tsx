import { type ReactNode, useEffect, useRef } from 'react';
import { classNames } from '../theme/class-names.ts';
import styles from './screen.module.css';
import textStyles from './text.module.css';

interface ScreenProps {
  /** Usually a `<TopBar>`. */
  readonly top?: ReactNode;
  readonly steps?: ReactNode;
  /** The one headline of the screen; it receives the focus when the screen opens. */
  readonly title?: ReactNode;
  readonly titleSize?: 'display' | 'title';
  readonly lead?: ReactNode;
  /** Above the headline, such as a chip. */
  readonly eyebrow?: ReactNode;
  /** What to do next; stays at the lower edge. */
  readonly foot?: ReactNode;
  readonly children?: ReactNode;
}

/** One screen, one decision: what is above, the matter itself, what to do next. */
export function Screen({ top, steps, title, titleSize = 'title', lead, ...rest }: ScreenProps) {
  const headline = useFocusOnOpen(title);
  return (
    <div className={styles['screen']}>
      {(top || steps) && (
        <header className={styles['top']}>
          {top}
          {steps}
        </header>
      )}
      <main className={styles['main']}>
        {(title || rest.eyebrow) && (
          <header className={classNames(styles['header'], styles[titleSize])}>
            {rest.eyebrow}
            {title && (
              <h1
                ref={headline}
                tabIndex={-1}
                className={classNames(
                  textStyles[titleSize],
                  textStyles['headline'],
                  styles['title'],
                )}
              >
                {title}
              </h1>
            )}
            {lead && <p className={styles['lead']}>{lead}</p>}
          </header>
        )}
        {rest.children}
      </main>
      {rest.foot && <footer className={styles['foot']}>{rest.foot}</footer>}
    </div>
  );
}

/** A reader of the screen starts at its headline, unless a field has already asked for attention. */
function useFocusOnOpen(title: ReactNode) {
  const headline = useRef<HTMLHeadingElement>(null);
  const words = typeof title === 'string' ? title : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are another screen
  useEffect(() => {
    const nothingHasFocus = document.activeElement === document.body;
    if (nothingHasFocus) headline.current?.focus({ preventScroll: true });
  }, [words]);
  return headline;
}
