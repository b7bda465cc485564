import type { WhereaboutsView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { useSession } from '../staff/session.ts';
import { useVenue } from '../venue/venue-context.ts';

/** Says where a found item is now: "Shelf B3", "With you", "Counter 2". */
export function useWhereabouts(): (whereabouts: WhereaboutsView) => string {
  const { t } = useT();
  const { staff } = useSession();
  const { shelfName, counterName, placeName, deskName } = useVenue();
  return (whereabouts) => {
    switch (whereabouts.at) {
      case 'shelf':
        return t('staff.items.where.shelf', { shelf: shelfName(whereabouts.shelfId) });
      case 'counter':
        return t('staff.items.where.counter', { counter: counterName(whereabouts.counterId) });
      case 'desk':
        return t('staff.items.where.desk', { desk: deskName(whereabouts.deskId) });
      case 'place':
        return t('staff.items.where.place', { place: placeName(whereabouts.placeId) });
      case 'staff':
        return t(`staff.items.where.${whereabouts.staffId === staff.id ? 'me' : 'staff'}`);
      case 'owner':
        return t('staff.items.where.owner');
    }
  };
}
