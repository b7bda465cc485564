import { Icon, type IconName } from '@homeward/ui/light';
import styles from './way-in.module.css';

interface WayInProps {
  readonly href: string;
  readonly icon: IconName;
  readonly title: string;
  readonly small: string;
  /** The one most people want, one among others, or one below everything else. */
  readonly looks?: 'first' | 'way' | 'quiet';
}

/** A way to another screen: what it is for, and what it takes. */
export function WayIn({ href, icon, title, small, looks = 'way' }: WayInProps) {
  return (
    <a href={href} className={styles[looks]}>
      <Icon name={icon} className={styles.icon} />
      <span className={styles.words}>
        <strong>{title}</strong>
        <small>{small}</small>
      </span>
    </a>
  );
}
