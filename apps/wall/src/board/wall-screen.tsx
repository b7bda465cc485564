import { useAnswer } from '@homeward/client';
import type { BoardView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Icon } from '@homeward/ui';
import { AnnouncementBand } from './announcement-band.tsx';
import { CounterTiles } from './counter-tiles.tsx';
import { type CounterOnWall, latestCall } from './latest-call.ts';
import { NowServing } from './now-serving.tsx';
import { useCallChime } from './use-call-chime.ts';
import { useClock } from './use-clock.ts';
import { useNewsAge } from './use-news-age.ts';
import styles from './wall-screen.module.css';
import { isBeingFetched, welcomeOf } from './welcome.ts';

interface WallScreenProps {
  readonly venueName: string;
  /** Calls are heard as well as seen. */
  readonly hasChime: boolean;
}

/** The display over the desk: whose turn it is, who is next, and how long it takes. */
export function WallScreen({ venueName, hasChime }: WallScreenProps) {
  const { t } = useT();
  const format = useFormat();
  const now = useClock();
  const ageSeconds = useNewsAge(now);
  const { data: board } = useAnswer('counters.board', {});
  useCallChime(board, hasChime);
  const fitting = board?.announcement ? mostShown.besideNews : mostShown.usually;
  const age = (seconds: number) =>
    seconds < 120
      ? t('wall.age.seconds', { count: seconds })
      : t('wall.age.minutes', { count: Math.floor(seconds / 60) });
  const called = board ? latestCall(board.counters) : null;

  return (
    <main className={styles.wall}>
      <header className={styles.top}>
        <h1>
          {venueName} · {t('shared-words.lost-and-found')}
        </h1>
        {ageSeconds === null ? (
          <time className={styles.clock}>{format.time(now)}</time>
        ) : (
          <p className={styles.stale} role="status">
            <Icon name="clock" />
            {t('wall.stale', { age: age(ageSeconds) })}
          </p>
        )}
      </header>
      {board?.announcement && <AnnouncementBand announcement={board.announcement} />}
      {board && (
        <div className={styles.columns}>
          <div className={styles.left}>
            <NowServing counter={called} welcome={welcomeOf(board)} />
            <CounterTiles counters={besideCall(board, called)} />
          </div>
          <div className={styles.right}>
            <section className={styles.wait}>
              <h2>{t('shared-words.wait.now')}</h2>
              <p className={board.wait ? undefined : styles.unknown}>
                {format.waitRange(board.wait)}
              </p>
              <ClosingNote now={now} closesAt={board.closesAt} />
            </section>
            <section className={styles.next}>
              <h2>{t('wall.next.title')}</h2>
              {board.next.length === 0 && <p className={styles.nobody}>{t('wall.next.nobody')}</p>}
              <ol>
                {board.next.slice(0, fitting).map((ticket) => (
                  <li
                    key={ticket.name}
                    className={isBeingFetched(ticket) ? styles.fetching : undefined}
                  >
                    {ticket.name}
                  </li>
                ))}
              </ol>
              {board.waiting > fitting && (
                <p className={styles.more}>
                  {t('wall.next.more', { count: board.waiting - fitting })}
                </p>
              )}
            </section>
            {!board.announcement && (
              <section className={styles.today}>
                {t('wall.today', {
                  found: format.number(board.today.found),
                  returned: format.number(board.today.returned),
                })}
              </section>
            )}
          </div>
        </div>
      )}
    </main>
  );
}

/** All other counters; beside a call and an announcement those that are closed give way. */
function besideCall(
  { counters, announcement }: BoardView,
  called: CounterOnWall | null,
): readonly CounterOnWall[] {
  const isTight = called !== null && announcement !== null;
  return counters.filter(
    ({ id, status }) => id !== called?.id && !(isTight && status === 'closed'),
  );
}

/** Tickets that fit under what else is to be said. */
const mostShown = { usually: 8, besideNews: 6 } as const;
const closingNoticeMs = 90 * 60_000;

/** Told early, and not all day long. */
function ClosingNote({ now, closesAt }: { readonly now: number } & Pick<BoardView, 'closesAt'>) {
  const { t } = useT();
  const format = useFormat();
  if (closesAt === null || Date.parse(closesAt) - now > closingNoticeMs) return null;
  return <p className={styles.closing}>{t('wall.closes-at', { time: format.time(closesAt) })}</p>;
}
