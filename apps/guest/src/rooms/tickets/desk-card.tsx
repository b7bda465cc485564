import { useAnswer } from '@homeward/client';
import type { VenueView } from '@homeward/contract';
import { useFormat, useLocalName, useT } from '@homeward/i18n';
import { Card, Heading, Stack, Text } from '@homeward/ui';

/** Where the desk is, when it is open, and how it goes there now. */
export function DeskCard({ venue }: { readonly venue: VenueView }) {
  const { t, language } = useT();
  const format = useFormat();
  const localName = useLocalName();
  const { data: board } = useAnswer('counters.board', {});
  const weekday = (day: number) =>
    new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(
      // 5 January 1970 was a Monday.
      new Date((4 + day - 1) * 86_400_000),
    );
  return (
    <Card padding="snug">
      <Stack gap={2}>
        <Heading level={2} size="lead">
          {t('guest.desk.title')}
        </Heading>
        {venue.desks.map((desk) => {
          const place = venue.places.find(({ id }) => id === desk.placeId);
          return (
            <Text key={desk.id} strong>
              {localName(desk.name)}
              {place && `, ${localName(place.name)}`}
            </Text>
          );
        })}
        {venue.openingHours.map(({ weekdays, opens, closes }) => (
          <Text key={weekdays.join()} tone="soft">
            {weekday(weekdays[0] ?? 1)}
            {weekdays.length > 1 && `–${weekday(weekdays.at(-1) ?? 7)}`} {opens}–{closes}
          </Text>
        ))}
        {board && (
          <Text>
            {t('guest.desk.now', {
              count: board.openCounters,
              wait: format.waitRange(board.wait),
            })}
          </Text>
        )}
      </Stack>
    </Card>
  );
}
