import { useFormat, useLocalName, useT } from '@homeward/i18n';
import { Section, Stack, showCode, Text } from '@homeward/ui/light';
import styles from './details-section.module.css';
import { lostWhen } from './lost-when.ts';
import type { ReportProps } from './report-props.ts';

/** What the visitor told us, in their own words. */
export function DetailsSection({ guest, venue }: ReportProps) {
  const { t } = useT();
  const format = useFormat();
  const localName = useLocalName();
  const { report, details, photos } = guest;
  const category = venue.categories.find(({ id }) => id === report.categoryId);
  const place = venue.places.find(({ id }) => id === report.lostPlaceId);
  const code = `${t('guest.details.code')} ${showCode(report.code)}`;
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
    [t('guest.details.when'), lostWhen(report, format)],
    [t('guest.add.later'), details.map(({ text }) => text).join('\n') || null],
    [t('guest.details.filed'), format.dayAndTime(report.filedAt)],
  ];
  return (
    <Section title={t('guest.details.title')} icon="list" aside={code}>
      <Stack gap={3}>
        <dl className={styles.facts}>
          {facts.map(
            ([name, value]) =>
              value && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    <bdi>{value}</bdi>
                  </dd>
                </div>
              ),
          )}
        </dl>
        {photos.sent > 0 && (
          <Text size="small" tone="soft">
            {t('guest.add.photos', { count: photos.sent })}
          </Text>
        )}
      </Stack>
    </Section>
  );
}
