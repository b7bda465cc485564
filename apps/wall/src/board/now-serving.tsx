import { useLocalName, useT } from '@homeward/i18n';
import type { CounterOnWall } from './latest-call.ts';
import styles from './now-serving.module.css';
import type { Welcome } from './welcome.ts';

interface NowServingProps {
  readonly counter: CounterOnWall | null;
  /** What is said while nobody is called. */
  readonly welcome: Welcome;
}

/** The largest thing on the wall: the ticket that is called now, and where to. */
export function NowServing({ counter, welcome }: NowServingProps) {
  const { t } = useT();
  const localName = useLocalName();
  if (!counter?.ticket) {
    return (
      <section className={styles.quiet} aria-live="polite">
        <p className={styles.welcome}>{t(`wall.now.${welcome}`)}</p>
        <p className={styles.advice}>{t('wall.now.use-kiosk')}</p>
      </section>
    );
  }
  const { name, lane, calls } = counter.ticket;
  return (
    // A new key at each call lets the same number be noticed again.
    <section key={`${name}-${calls}`} className={styles.called} aria-live="assertive">
      <p className={styles.where}>{t('wall.now.at', { counter: localName(counter.name) })}</p>
      <p className={styles.number}>{name}</p>
      <p className={styles.why}>{t(`wall.why.${lane}`)}</p>
    </section>
  );
}
