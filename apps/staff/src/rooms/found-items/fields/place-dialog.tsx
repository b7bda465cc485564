import { useLocalName, useT } from '@homeward/i18n';
import { Dialog, Icon, PillChoice, PlaceMap, SearchField, Text } from '@homeward/ui';
import { useState } from 'react';
import { keepChoice, keptChoice } from '../../../shell/kept-choice.ts';
import { useVenue } from '../../venue/venue-context.ts';
import styles from './place-dialog.module.css';

interface PlaceDialogProps {
  readonly isOpen: boolean;
  readonly chosen: string | null;
  readonly onChoose: (placeId: string) => void;
  readonly onClose: () => void;
}

type Way = 'list' | 'map';

/** All places of the venue, as a list to search or as a map to tap. */
export function PlaceDialog({ isOpen, chosen, onChoose, onClose }: PlaceDialogProps) {
  const { t } = useT();
  const [way, setWay] = useState<Way>(() => (keptChoice('places-as') === 'map' ? 'map' : 'list'));
  function change(next: Way) {
    setWay(next);
    keepChoice('places-as', next);
  }
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('shared-words.choose-place')}>
      <PillChoice
        label={t('shared-words.choose-place')}
        options={(['list', 'map'] as const).map((id) => ({ id, name: t(`staff.items.new.${id}`) }))}
        chosen={way}
        onChange={change}
      />
      {way === 'list' ? (
        <PlaceList chosen={chosen} onChoose={onChoose} />
      ) : (
        <VenueMap chosen={chosen} onChoose={onChoose} />
      )}
    </Dialog>
  );
}

type ChoosingProps = Pick<PlaceDialogProps, 'chosen' | 'onChoose'>;

function VenueMap({ chosen, onChoose }: ChoosingProps) {
  const { t } = useT();
  const { venue } = useVenue();
  const localName = useLocalName();
  return (
    <PlaceMap
      label={t('shared-words.map')}
      zones={venue.zones.map(({ id, name }) => ({ id, name: localName(name) }))}
      places={venue.places.map((place) => ({ ...place, name: localName(place.name) }))}
      chosen={chosen}
      onChange={onChoose}
      shape="square"
    />
  );
}

function PlaceList({ chosen, onChoose }: ChoosingProps) {
  const { t } = useT();
  const { venue } = useVenue();
  const localName = useLocalName();
  const [words, setWords] = useState('');
  const wanted = fold(words);
  const zones = venue.zones
    .map((zone) => ({
      name: localName(zone.name),
      places: venue.places
        .filter((place) => place.zoneId === zone.id)
        .map(({ id, name }) => ({ id, name: localName(name) }))
        .filter((place) => fold(`${place.name} ${localName(zone.name)}`).includes(wanted)),
    }))
    .filter(({ places }) => places.length > 0);

  return (
    <>
      <SearchField
        label={t('staff.items.new.search-place')}
        value={words}
        onChange={setWords}
        placeholder={t('staff.items.new.search-place')}
        autoFocus
      />
      {zones.length === 0 && <Text tone="soft">{t('staff.items.new.no-place')}</Text>}
      <div className={styles.list}>
        {zones.map((zone) => (
          <section key={zone.name} aria-label={zone.name}>
            <h3 className={styles.zone}>{zone.name}</h3>
            <ul className={styles.places}>
              {zone.places.map(({ id, name }) => (
                <li key={id}>
                  <button
                    type="button"
                    className={styles.place}
                    aria-pressed={id === chosen}
                    onClick={() => onChoose(id)}
                  >
                    {name}
                    {id === chosen && <Icon name="check" />}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

/** Lower case and without accents, as people type when they are in a hurry. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
