import { useT } from '@homeward/i18n';
import { Button, Dialog, TileGrid } from '@homeward/ui';
import { useState } from 'react';
import { useVenue } from '../../venue/venue-context.ts';
import styles from '../fields/kind-choice.module.css';

interface KindFilterProps {
  readonly chosen: string | null;
  readonly onChange: (categoryId: string | null) => void;
}

/** Show one kind only; pressing it again shows all. */
export function KindFilter({ chosen, onChange }: KindFilterProps) {
  const { t } = useT();
  const { venue, categoryName } = useVenue();
  const [isChoosing, setIsChoosing] = useState(false);
  function choose(categoryId: string | null) {
    onChange(categoryId);
    setIsChoosing(false);
  }
  return (
    <>
      <Button variant="pill" icon="down" iconAt="end" onPress={() => setIsChoosing(true)}>
        {chosen ? categoryName(chosen) : t('staff.items.all-kinds')}
      </Button>
      <Dialog
        isOpen={isChoosing}
        onClose={() => setIsChoosing(false)}
        title={t('staff.items.kind')}
        foot={<Button onPress={() => choose(null)}>{t('staff.items.all-kinds')}</Button>}
      >
        <div className={styles.whole}>
          <TileGrid
            label={t('staff.items.kind')}
            tiles={venue.categories.map(({ id, picture }) => ({
              id,
              picture,
              name: categoryName(id),
            }))}
            chosen={chosen ? [chosen] : []}
            onChange={([id]) => id && choose(id)}
            columns={4}
            size="small"
          />
        </div>
      </Dialog>
    </>
  );
}
