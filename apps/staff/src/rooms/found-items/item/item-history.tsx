import { useAnswer } from '@homeward/client';
import { useFormat, useT } from '@homeward/i18n';
import { Asked } from '../../../shell/asked.tsx';
import { useVenue } from '../../venue/venue-context.ts';
import { actorInWords, eventInWords } from './history-in-words.ts';
import styles from './item-history.module.css';

/** Everything that happened to a found item, newest first, with a name on each step. */
export function ItemHistory({ itemId }: { readonly itemId: string }) {
  const { t } = useT();
  const format = useFormat();
  const names = useVenue();
  const history = useAnswer('foundItems.history', { params: { itemId } });
  return (
    <Asked answer={history} shape="lines">
      {({ events }) => (
        <ol className={styles.steps}>
          {[...events].reverse().map((event) => (
            <li key={event.seq} className={styles.step}>
              <span className={styles.what}>{eventInWords(event, t, names)}</span>
              <span className={styles.who}>
                {actorInWords(event, t)} ·{' '}
                <time dateTime={event.at}>{format.dayAndTime(event.at)}</time>
              </span>
            </li>
          ))}
        </ol>
      )}
    </Asked>
  );
}
