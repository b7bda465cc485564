import { useT } from '@homeward/i18n';
import { Button, Dialog, PillChoice, TileGrid } from '@homeward/ui';
import { useState } from 'react';
import { FormRow } from '../../../shell/form-row.tsx';
import { recentChoices } from '../../../shell/kept-choice.ts';
import { useVenue } from '../../venue/venue-context.ts';

interface ShelfChoiceProps {
  readonly label: string;
  /** Null keeps it in hand. */
  readonly chosen: string | null;
  readonly onChange: (shelfId: string | null) => void;
}

const inHand = 'with-me';
const shownAtOnce = 3;

/** Where it will lie: in hand, on a shelf used lately, or on another one. */
export function ShelfChoice({ label, chosen, onChange }: ShelfChoiceProps) {
  const { t } = useT();
  const { backOffice, shelfName } = useVenue();
  const [isChoosing, setIsChoosing] = useState(false);
  const [recent] = useState(() => {
    const known = (id: string) => backOffice.shelves.some((shelf) => shelf.id === id);
    return recentChoices('shelves').filter(known).slice(0, shownAtOnce);
  });
  const offered = chosen && !recent.includes(chosen) ? [chosen, ...recent] : recent;
  const shelves = offered.slice(0, shownAtOnce).map((id) => ({ id, name: shelfName(id) }));

  return (
    <FormRow label={label}>
      <PillChoice
        label={label}
        options={[{ id: inHand, name: t('staff.items.new.with-me') }, ...shelves]}
        chosen={chosen ?? inHand}
        onChange={(id) => onChange(id === inHand ? null : id)}
      />
      <Button variant="pill" icon="shelf" onPress={() => setIsChoosing(true)}>
        {t('staff.items.new.other-shelf')}
      </Button>
      <Dialog
        isOpen={isChoosing}
        onClose={() => setIsChoosing(false)}
        title={t('staff.items.new.choose-shelf')}
      >
        <TileGrid
          label={t('staff.items.new.choose-shelf')}
          tiles={backOffice.shelves.map(({ id, name }) => ({ id, name }))}
          chosen={chosen ? [chosen] : []}
          onChange={([id]) => id && onChange(id)}
          onPress={() => setIsChoosing(false)}
          columns={4}
          size="small"
        />
      </Dialog>
    </FormRow>
  );
}
