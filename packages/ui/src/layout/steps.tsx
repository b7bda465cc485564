import { useT } from '@homeward/i18n';
import { classNames } from '../theme/class-names.ts';
import styles from './steps.module.css';

interface StepsProps {
  /** The step being taken, from 1; one more than there are when all is done. */
  readonly step: number;
  readonly steps: number;
}

/** How far along the visitor is. */
export function Steps({ step, steps }: StepsProps) {
  const { t } = useT();
  const reached = Math.min(step, steps);
  return (
    <div
      role="progressbar"
      className={styles['steps']}
      aria-valuemin={0}
      aria-valuemax={steps}
      aria-valuenow={reached}
      aria-valuetext={t('shared-words.step', { step: reached, steps })}
      aria-label={t('shared-words.step', { step: reached, steps })}
    >
      {Array.from({ length: steps }, (_, index) => index + 1).map((each) => (
        <i
          key={each}
          className={classNames(
            styles['step'],
            each < step && styles['done'],
            each === step && styles['now'],
          )}
        />
      ))}
    </div>
  );
}
