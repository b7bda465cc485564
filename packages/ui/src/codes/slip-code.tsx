import { showCode } from '../fields/code.ts';
import { classNames } from '../theme/class-names.ts';
import styles from './slip-code.module.css';

interface SlipCodeProps {
  /** Without dashes: `K7M4QX`. */
  readonly code: string;
  readonly className?: string | undefined;
}

/** A code as it stands on the slip, never broken over two lines, and read out sign by sign. */
export function SlipCode({ code, className }: SlipCodeProps) {
  return (
    <strong dir="ltr" className={classNames(styles['code'], className)}>
      <span aria-hidden="true">{showCode(code)}</span>
      <span className={styles['spoken']}>{[...code].join(' ')}</span>
    </strong>
  );
}
