import type { FoundItemView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Card, Icon, Stack, Swatch, Text } from '@homeward/ui';
import { Facts } from '../../../shell/facts.tsx';
import { useVenue } from '../../venue/venue-context.ts';
import { useWhereabouts } from '../use-whereabouts.ts';
import styles from './item-screen.module.css';

/** Where it is, what it is, and what only staff know. */
export function AboutItem({ item }: { readonly item: FoundItemView }) {
  const { t } = useT();
  const format = useFormat();
  const { categoryName, placeName } = useVenue();
  const whereabouts = useWhereabouts();
  return (
    <Stack gap={6}>
      <p className={styles.now}>
        <Icon name="place" />
        {item.handover ? <HandedOver handover={item.handover} /> : whereabouts(item.whereabouts)}
      </p>
      <Text tone={item.description ? 'ink' : 'soft'} className={styles.words}>
        {item.description || t('staff.items.page.no-description')}
      </Text>
      <Facts
        facts={[
          { name: t('staff.items.page.kind'), value: categoryName(item.categoryId) },
          item.colours.length > 0
            ? { name: t('staff.items.page.colours'), value: <Colours colours={item.colours} /> }
            : null,
          item.brand ? { name: t('staff.items.page.brand'), value: item.brand } : null,
          { name: t('staff.items.page.found-place'), value: placeName(item.foundPlaceId) },
          { name: t('staff.items.page.found-at'), value: format.dayAndTime(item.foundAt) },
          { name: t('staff.items.page.logged-by'), value: item.loggedBy.name },
        ]}
      />
      <Withheld details={item.withheldDetails} />
    </Stack>
  );
}

function HandedOver({ handover }: { readonly handover: NonNullable<FoundItemView['handover']> }) {
  const { t } = useT();
  const format = useFormat();
  const said = { when: format.dayAndTime(handover.at), name: handover.byName };
  return handover.receivedBy
    ? t('staff.items.page.handed-over-to', { ...said, owner: handover.receivedBy })
    : t('staff.items.page.handed-over', said);
}

/** Colours by swatch and name. */
export function Colours({ colours }: Pick<FoundItemView, 'colours'>) {
  const { t } = useT();
  return (
    <span className={styles.colours}>
      {colours.map((colour) => (
        <span key={colour} className={styles.colour}>
          <Swatch colour={colour} className={styles.swatch} />
          {t(`shared-words.colour.${colour}`)}
        </span>
      ))}
    </span>
  );
}

/** What staff keep to themselves, to prove an owner by; marked so that nobody reads it out by mistake. */
export function Withheld({ details }: { readonly details: string }) {
  const { t } = useT();
  return (
    <Card tone="coral" padding="snug">
      <Stack gap={2}>
        <p className={styles.lock}>
          <Icon name="lock" />
          {t('staff.items.page.withheld')}
        </p>
        <Text className={styles.words}>{details || t('staff.items.page.no-withheld')}</Text>
        {details && (
          <Text size="small" tone="soft">
            {t('staff.items.page.withheld-about')}
          </Text>
        )}
      </Stack>
    </Card>
  );
}
