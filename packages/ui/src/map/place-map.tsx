import { useT } from '@homeward/i18n';
import { useState } from 'react';
import { Button } from '../buttons/button.tsx';
import { Ground } from './ground.tsx';
import { PlaceButton, ZoneButton } from './map-buttons.tsx';
import styles from './place-map.module.css';
import { extentOf, fitExtent, type MapPlace, type MapZone, roomFor } from './plan.ts';

interface PlaceMapProps<Place extends MapPlace> {
  readonly label: string;
  readonly zones: readonly MapZone[];
  readonly places: readonly Place[];
  readonly chosen: Place['id'] | null;
  readonly onChange: (placeId: Place['id']) => void;
  /** Width by height of the drawing; that of the plan itself when left out. */
  readonly shape?: keyof typeof aspects;
}

/** Width divided by height. */
const aspects = { landscape: 3 / 2, square: 1, portrait: 5 / 6 } as const;

/** Metres of ground shown around the outermost places. */
const planMargin = 60;

/**
 * The venue as a simple drawing. First all zones, so that nothing is small;
 * pressing one comes nearer and shows its places.
 */
export function PlaceMap<Place extends MapPlace>(props: PlaceMapProps<Place>) {
  const { label, zones, places, chosen, onChange, shape } = props;
  const { t } = useT();
  const [zoneId, setZoneId] = useState(
    () => places.find(({ id }) => id === chosen)?.zoneId ?? null,
  );
  const zone = zones.find(({ id }) => id === zoneId);
  const near = places.filter((place) => place.zoneId === zone?.id);
  const plan = extentOf(places, planMargin);
  const aspect = shape ? aspects[shape] : clampAspect(plan.width / plan.height);
  const extent = zone ? roomFor(near) : fitExtent(plan, aspect);
  return (
    <section className={styles['map']} style={{ aspectRatio: aspect }} aria-label={label}>
      <Ground zones={zones} places={places} extent={extent} zoneId={zone?.id ?? null} />
      {zone && (
        <div className={styles['whole']}>
          <Button variant="pill" icon="back" onPress={() => setZoneId(null)}>
            {t('shared-words.map')}
          </Button>
          <span className={styles['zone-name']}>{zone.name}</span>
        </div>
      )}
      <div className={zone ? styles['places'] : styles['zones']}>
        {zone
          ? near.map((place) => (
              <PlaceButton
                key={place.id}
                place={place}
                extent={extent}
                isChosen={place.id === chosen}
                onPress={() => onChange(place.id)}
              />
            ))
          : zones.map((each) => (
              <ZoneButton
                key={each.id}
                zone={each}
                places={places}
                extent={extent}
                onPress={() => setZoneId(each.id)}
              />
            ))}
      </div>
    </section>
  );
}

/** A very long or very tall venue still gets a drawing that fits a screen. */
function clampAspect(aspect: number): number {
  return Math.min(1.7, Math.max(0.8, aspect));
}
