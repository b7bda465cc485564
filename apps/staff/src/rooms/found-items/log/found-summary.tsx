import { useFormat, useT } from '@homeward/i18n';
import { Text } from '@homeward/ui';
import { useVenue } from '../../venue/venue-context.ts';
import type { ItemFields } from '../draft/item-draft.ts';

/** Who found it, where and when, in one line under the photo. */
export function FoundSummary({ fields }: { readonly fields: ItemFields }) {
  const { t } = useT();
  const format = useFormat();
  const { placeName, shelfName } = useVenue();
  const said = [
    t('staff.items.new.summary'),
    fields.foundPlaceId && placeName(fields.foundPlaceId),
    fields.foundAt ? format.dayAndTime(fields.foundAt) : t('staff.items.new.now'),
    fields.shelfId
      ? t('staff.items.where.shelf', { shelf: shelfName(fields.shelfId) })
      : t('staff.items.where.me'),
  ];
  return (
    <Text size="small" tone="soft">
      {said.filter(Boolean).join(' · ')}
    </Text>
  );
}
