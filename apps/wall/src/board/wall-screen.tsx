import { useAnswer, useNews } from '@homeward/client';
import type { BoardView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { StaleNotice } from '@homeward/ui';
import { CounterTiles } from './counter-tiles.tsx';
import { latestCall } from './latest-call.ts';
import { NowServing } from './now-serving.tsx';
import { useClock } from './use-clock.ts';
import styles from './wall-screen.module.css';

/** The display over the desk: whose turn it is, who is next, and how long it takes. */
export function WallScreen({ venueName }: { readonly venueName: string }) {
  const { t } = useT();
  const format = useFormat();
  const news = useNews();
  const now = useClock();
  const { data: board } = useAnswer('counters.board', {});
  const called = board ? latestCall(board.counters) : null;

  return (
    <main className={styles.wall}>
      <header className={styles.top}>
        <h1>
          {venueName} · {t('shared-words.lost-and-found')}
        </h1>
        {news.isLive ? (
          <time className={styles.clock}>{format.time(now)}</time>
        ) : (
          <StaleNotice newsAt={news.asOf} />
        )}
      </header>
      {board && (
        <div className={styles.columns}>
          <div className={styles.left}>
            <NowServing counter={called} hasOpenCounter={board.openCounters > 0} />
            <CounterTiles counters={board.counters.filter((each) => each.id !== called?.id)} />
          </div>
          <div className={styles.right}>
            <section className={styles.wait}>
              <h2>{t('shared-words.wait.now')}</h2>
              <p>{format.waitRange(board.wait)}</p>
            </section>
            <section className={styles.next}>
              <h2>{t('wall.next.title')}</h2>
              {board.next.length === 0 && <p className={styles.nobody}>{t('wall.next.nobody')}</p>}
              <ol>
                {board.next.slice(0, 8).map((ticket) => (
                  <li
                    key={ticket.name}
                    className={isBeingFetched(ticket) ? styles.fetching : undefined}
                  >
                    {ticket.name}
                  </li>
                ))}
              </ol>
              {board.waiting > 8 && (
                <p className={styles.more}>{t('wall.next.more', { count: board.waiting - 8 })}</p>
              )}
            </section>
            <section className={styles.today}>
              {t('wall.today', {
                found: format.number(board.today.found),
                returned: format.number(board.today.returned),
              })}
            </section>
          </div>
        </div>
      )}
    </main>
  );
}

/** A pickup whose item is still on its way is shown, but not as the next to be called. */
function isBeingFetched({ lane, isReady }: BoardView['next'][number]): boolean {
  return lane === 'pickup' && !isReady;
}
