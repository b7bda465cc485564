import { useFormat, useLocalName, useT } from '@homeward/i18n';
import { Section, Stack, Text } from '@homeward/ui/light';
import type { BoardProps, ReportProps } from '../reports/report-props.ts';
import { PausedCounters } from '../tickets/paused-counters.tsx';
import { TakeTicket } from '../tickets/take-ticket.tsx';
import styles from './desk-section.module.css';
import { openNow, weekdayAt } from './opening-hours.ts';

interface DeskSectionProps extends Pick<ReportProps, 'venue'>, BoardProps {
  readonly mayTakeTicket: boolean;
}

/** Where the desk is, today's hours first, and how it goes there now. */
export function DeskSection({ mayTakeTicket, venue, board }: DeskSectionProps) {
  const { t } = useT();
  const format = useFormat();
  const localName = useLocalName();
  const today = openNow(venue.openingHours, { nowMs: Date.now(), timeZone: venue.timeZone });
  return (
    <Section title={t('guest.desk.title')} icon="place" aside={hoursNow()}>
      <Stack gap={4}>
        <div>
          {venue.desks.map((desk) => {
            const place = venue.places.find(({ id }) => id === desk.placeId);
            return (
              <Text key={desk.id} strong>
                {[desk, place].map((each) => each && localName(each.name)).join(' · ')}
              </Text>
            );
          })}
          {board && (
            <Text>
              {t('guest.desk.now', {
                count: board.openCounters,
                wait: format.waitRange(board.wait),
              })}
            </Text>
          )}
          {board && (
            <div className={styles.paused}>
              <PausedCounters counters={board.counters} />
            </div>
          )}
        </div>
        {venue.openingHours.length > 0 && <WeekHours venue={venue} />}
        {mayTakeTicket && <TakeTicket help={t('guest.place.take-help')} />}
      </Stack>
    </Section>
  );

  function hoursNow(): string {
    if (today.is === 'always') return t('guest.hours.every-day');
    if (today.is === 'open-until' || today.is === 'opens-at') {
      return t(`guest.hours.${today.is}`, { time: today.time });
    }
    return t(`guest.hours.${today.is}`);
  }
}

const week = [1, 2, 3, 4, 5, 6, 7];

/** Every day of the week by its name, today marked. */
function WeekHours({ venue }: Pick<ReportProps, 'venue'>) {
  const { t, language } = useT();
  const names = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const today = weekdayAt({ nowMs: Date.now(), timeZone: venue.timeZone });
  return (
    <dl className={styles.week} aria-label={t('guest.hours.week')}>
      {week.map((day) => (
        <div key={day} className={day === today ? styles.today : undefined}>
          {/* 5 January 1970 was a Monday. */}
          <dt>{names.format(new Date((4 + day - 1) * 86_400_000))}</dt>
          <dd dir="ltr">
            {venue.openingHours
              .filter(({ weekdays }) => weekdays.includes(day))
              .map(({ opens, closes }) => `${opens}–${closes}`)
              .join(', ') || '–'}
          </dd>
        </div>
      ))}
    </dl>
  );
}
