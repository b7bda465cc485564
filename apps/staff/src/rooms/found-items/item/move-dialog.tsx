import type { FoundItemView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, Dialog, Heading, Stack, showToast, TileGrid } from '@homeward/ui';
import { useAct } from '../../../shell/use-act.ts';
import { useVenue } from '../../venue/venue-context.ts';
import { useWhereabouts } from '../use-whereabouts.ts';

interface MoveDialogProps {
  readonly item: FoundItemView;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

type Destination =
  | { at: 'shelf'; shelfId: string }
  | { at: 'counter'; counterId: string }
  | { at: 'place'; placeId: string }
  | { at: 'me' };

/** Say where it is now: a shelf, a counter, one's own hands, or still where it was found. */
export function MoveDialog({ item, isOpen, onClose }: MoveDialogProps) {
  const { t } = useT();
  const { venue, backOffice, counterName } = useVenue();
  const { moveTo, isPending } = useMoving(item, onClose);
  const at = item.whereabouts;
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('staff.items.move.title')}>
      <Stack gap={6}>
        <Stack gap={3}>
          <Button icon="person" isPending={isPending} onPress={() => moveTo({ at: 'me' })}>
            {t('staff.items.move.to-me')}
          </Button>
          <Button
            icon="place"
            isPending={isPending}
            onPress={() => moveTo({ at: 'place', placeId: item.foundPlaceId })}
          >
            {t('staff.items.move.to-place')}
          </Button>
        </Stack>
        <Stack gap={3}>
          <Heading level={3}>{t('staff.items.move.to-counter')}</Heading>
          <TileGrid
            label={t('staff.items.move.to-counter')}
            tiles={venue.counters.map(({ id }) => ({ id, name: counterName(id) }))}
            chosen={at.at === 'counter' ? [at.counterId] : []}
            onChange={([counterId]) => counterId && moveTo({ at: 'counter', counterId })}
            columns={4}
            size="small"
          />
        </Stack>
        <Stack gap={3}>
          <Heading level={3}>{t('staff.items.move.to-shelf')}</Heading>
          <TileGrid
            label={t('staff.items.move.to-shelf')}
            tiles={backOffice.shelves.map(({ id, name }) => ({ id, name }))}
            chosen={at.at === 'shelf' ? [at.shelfId] : []}
            onChange={([shelfId]) => shelfId && moveTo({ at: 'shelf', shelfId })}
            columns={4}
            size="small"
          />
        </Stack>
      </Stack>
    </Dialog>
  );
}

function useMoving(item: FoundItemView, onMoved: () => void) {
  const { t } = useT();
  const whereabouts = useWhereabouts();
  const move = useAct('foundItems.move');
  function moveTo(to: Destination) {
    if (move.isPending) return;
    move.act(
      { params: { itemId: item.id }, body: { to } },
      {
        done: (moved) => {
          onMoved();
          showToast({
            text: t('staff.items.move.done', {
              label: moved.label,
              where: whereabouts(moved.whereabouts),
            }),
          });
        },
      },
    );
  }
  return { moveTo, isPending: move.isPending };
}
