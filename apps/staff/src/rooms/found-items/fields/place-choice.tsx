import { useT } from '@homeward/i18n';
import { Button, PillChoice } from '@homeward/ui';
import { useState } from 'react';
import { FormRow } from '../../../shell/form-row.tsx';
import { recentChoices } from '../../../shell/kept-choice.ts';
import { useVenue } from '../../venue/venue-context.ts';
import { PlaceDialog } from './place-dialog.tsx';

interface PlaceChoiceProps {
  readonly label: string;
  readonly chosen: string | null;
  readonly onChange: (placeId: string) => void;
  readonly labelAt?: 'start' | 'above';
}

const shownAtOnce = 3;

/** Where it was: the places chosen lately on this device, all others by name or on the map. */
export function PlaceChoice({ label, chosen, onChange, labelAt }: PlaceChoiceProps) {
  const { t } = useT();
  const { venue, placeName } = useVenue();
  const [isChoosing, setIsChoosing] = useState(false);
  const [recent] = useState(() => {
    const known = (id: string) => venue.places.some((place) => place.id === id);
    return recentChoices('places').filter(known).slice(0, shownAtOnce);
  });
  const offered = chosen && !recent.includes(chosen) ? [chosen, ...recent] : recent;

  return (
    <FormRow label={label} labelAt={labelAt ?? 'start'}>
      {offered.length > 0 && (
        <PillChoice
          label={label}
          options={offered.slice(0, shownAtOnce).map((id) => ({ id, name: placeName(id) }))}
          chosen={chosen}
          onChange={onChange}
        />
      )}
      <Button variant="pill" icon="place" onPress={() => setIsChoosing(true)}>
        {t(offered.length > 0 ? 'staff.items.new.other-place' : 'shared-words.choose-place')}
      </Button>
      <PlaceDialog
        isOpen={isChoosing}
        chosen={chosen}
        onClose={() => setIsChoosing(false)}
        onChoose={(placeId) => {
          onChange(placeId);
          setIsChoosing(false);
        }}
      />
    </FormRow>
  );
}
