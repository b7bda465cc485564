import type { GuestView, VenueView } from '@homeward/contract';
import { useFormat, useLocalName, useT } from '@homeward/i18n';
import { Card, Heading, Stack, showCode, Text } from '@homeward/ui';
import styles from './details-card.module.css';

interface DetailsCardProps {
  readonly report: GuestView['report'];
  readonly venue: VenueView;
}

/** What the visitor told us, in their own words. */
export function DetailsCard({ report, venue }: DetailsCardProps) {
  const { t } = useT();
  const format = useFormat();
  const localName = useLocalName();
  const category = venue.categories.find(({ id }) => id === report.categoryId);
  const place = venue.places.find(({ id }) => id === report.lostPlaceId);
  const facts: [string, string | null][] = [
    [t('guest.details.what'), category ? localName(category.name) : null],
    [t('guest.details.words'), report.description || null],
    [
      t('guest.details.colours'),
      report.colours.length > 0
        ? format.list(report.colours.map((colour) => t(`shared-words.colour.${colour}`)))
        : null,
    ],
    [t('guest.details.brand'), report.brand],
    [t('guest.details.where'), place ? localName(place.name) : null],
    [t('guest.details.when'), report.lostFrom ? format.dayAndTime(report.lostFrom) : null],
    [t('guest.details.filed'), format.dayAndTime(report.filedAt)],
  ];
  return (
    <Card padding="snug">
      <Stack gap={3}>
        <Heading level={2} size="lead">
          {t('guest.details.title')}
        </Heading>
        <dl className={styles.facts}>
          {facts.map(
            ([name, value]) =>
              value && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
        <Text size="small" tone="soft">
          {t('guest.details.code')} <strong>{showCode(report.code)}</strong>
        </Text>
      </Stack>
    </Card>
  );
}
