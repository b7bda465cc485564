import { useLocalName, useT } from '@homeward/i18n';
import { Button, Dialog, TileGrid } from '@homeward/ui';
import { useState } from 'react';
import { FormRow } from '../../../shell/form-row.tsx';
import { recentChoices } from '../../../shell/kept-choice.ts';
import { type CategoryView, useVenue } from '../../venue/venue-context.ts';
import styles from './kind-choice.module.css';

interface KindChoiceProps {
  readonly label: string;
  readonly chosen: string | null;
  readonly onChange: (categoryId: string) => void;
}

/** As many as fit into one row, or two on a phone. */
function shownAtOnce(): number {
  return window.matchMedia('(width < 44rem)').matches ? 6 : 5;
}

/** What it is, by its picture: the kinds logged lately first, all others one tap away. */
export function KindChoice({ label, chosen, onChange }: KindChoiceProps) {
  const { t } = useT();
  const { venue } = useVenue();
  const [first] = useState(() => kindsAtHand(venue.categories, chosen));
  const [isChoosing, setIsChoosing] = useState(false);
  const tiles = useTiles();
  const atHand =
    first.some(({ id }) => id === chosen) || !chosen
      ? first
      : [...venue.categories.filter(({ id }) => id === chosen), ...first].slice(0, shownAtOnce());

  return (
    <FormRow
      label={label}
      labelAt="above"
      aside={
        <Button variant="plain" className={styles.all} onPress={() => setIsChoosing(true)}>
          {t('staff.items.new.all-kinds')}
        </Button>
      }
    >
      <div className={styles.hand}>
        <TileGrid
          label={label}
          tiles={tiles(atHand)}
          chosen={chosen ? [chosen] : []}
          onChange={([id]) => id && onChange(id)}
          columns={5}
          size="small"
        />
      </div>
      <Dialog
        isOpen={isChoosing}
        onClose={() => setIsChoosing(false)}
        title={t('staff.items.new.choose-kind')}
      >
        <div className={styles.whole}>
          <TileGrid
            label={t('staff.items.new.choose-kind')}
            tiles={tiles(venue.categories)}
            chosen={chosen ? [chosen] : []}
            onChange={([id]) => id && onChange(id)}
            onPress={() => setIsChoosing(false)}
            columns={4}
            size="small"
          />
        </div>
      </Dialog>
    </FormRow>
  );
}

function useTiles() {
  const localName = useLocalName();
  return (categories: readonly CategoryView[]) =>
    categories.map(({ id, name, picture }) => ({ id, name: localName(name), picture }));
}

/** Kinds logged lately on this device, filled up with the venue's own order. */
function kindsAtHand(categories: readonly CategoryView[], chosen: string | null) {
  const wanted = [...(chosen ? [chosen] : []), ...recentChoices('kinds')];
  const recent = [...new Set(wanted)].flatMap((id) => categories.filter((each) => each.id === id));
  const others = categories.filter((each) => !recent.includes(each));
  const shown = [...recent, ...others].slice(0, shownAtOnce());
  // Their places stay the same from one item to the next: hands learn where a tile is.
  return categories.filter((each) => shown.includes(each));
}
