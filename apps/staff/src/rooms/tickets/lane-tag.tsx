import type { TicketView } from '@homeward/contract';
import { classNames } from '@homeward/ui';
import styles from './lane-tag.module.css';

/** A ticket's name in the colour of its lane. */
export function LaneTag({ lane, name }: Pick<TicketView, 'lane' | 'name'>) {
  return <strong className={classNames(styles.tag, styles[lane])}>{name}</strong>;
}
