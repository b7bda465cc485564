import { useT } from '@homeward/i18n';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Button } from '../buttons/button.tsx';
import { Icon } from '../pictures/icon.tsx';
import { classNames } from '../theme/class-names.ts';
import styles from './place-map.module.css';
import {
  type Extent,
  extentOf,
  fitExtent,
  hullOf,
  middleOf,
  outlineOf,
  type Point,
} from './plan.ts';

export interface MapZone {
  readonly id: string;
  readonly name: string;
}

/** Positions are metres on the venue's own plan, y growing downwards. */
export interface MapPlace extends Point {
  readonly id: string;
  readonly zoneId: string;
  readonly name: string;
}

interface PlaceMapProps<Place extends MapPlace> {
  readonly label: string;
  readonly zones: readonly MapZone[];
  readonly places: readonly Place[];
  readonly chosen: Place['id'] | null;
  readonly onChange: (placeId: Place['id']) => void;
  /** Width by height of the drawing. */
  readonly shape?: 'landscape' | 'square' | 'portrait';
}

const aspects = { landscape: 3 / 2, square: 1, portrait: 5 / 6 } as const;

/**
 * The venue as a simple drawing. First all zones, so that nothing is small;
 * pressing one comes nearer and shows its places.
 */
export function PlaceMap<Place extends MapPlace>(props: PlaceMapProps<Place>) {
  const { label, zones, places, chosen, onChange, shape = 'landscape' } = props;
  const { t } = useT();
  const [zoneId, setZoneId] = useState(
    () => places.find(({ id }) => id === chosen)?.zoneId ?? null,
  );
  const near = places.filter((place) => place.zoneId === zoneId);
  const aspect = aspects[shape];
  const extent = fitExtent(near.length > 0 ? extentOf(near, 55) : extentOf(places, 60), aspect);
  return (
    <section className={classNames(styles['map'], styles[shape])} aria-label={label}>
      <Ground zones={zones} places={places} extent={extent} zoneId={zoneId} />
      {zoneId === null
        ? zones.map((zone) => (
            <ZoneButton
              key={zone.id}
              zone={zone}
              places={places}
              extent={extent}
              onPress={() => setZoneId(zone.id)}
            />
          ))
        : near.map((place) => (
            <PlaceButton
              key={place.id}
              place={place}
              extent={extent}
              isChosen={place.id === chosen}
              onPress={() => onChange(place.id)}
            />
          ))}
      {zoneId !== null && (
        <div className={styles['whole']}>
          <Button variant="pill" icon="back" onPress={() => setZoneId(null)}>
            {t('shared-words.map')}
          </Button>
        </div>
      )}
    </section>
  );
}

interface GroundProps {
  readonly zones: readonly MapZone[];
  readonly places: readonly MapPlace[];
  readonly extent: Extent;
  readonly zoneId: string | null;
}

function Ground({ zones, places, extent, zoneId }: GroundProps) {
  return (
    <svg
      viewBox={`${extent.x} ${extent.y} ${extent.width} ${extent.height}`}
      className={styles['ground']}
      aria-hidden="true"
    >
      {zones.map((zone, index) => {
        const own = places.filter((place) => place.zoneId === zone.id);
        const isAside = zoneId !== null && zoneId !== zone.id;
        return (
          <g key={zone.id} className={classNames(isAside && styles['aside'])}>
            <path
              d={outlineOf(hullOf(own))}
              className={classNames(styles['island'], styles[`tone-${index % 5}`])}
            />
            {own.map(({ id, x, y }) => (
              <circle key={id} cx={x} cy={y} r="7" className={styles['dot']} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

interface ZoneButtonProps {
  readonly zone: MapZone;
  readonly places: readonly MapPlace[];
  readonly extent: Extent;
  readonly onPress: () => void;
}

function ZoneButton({ zone, places, extent, onPress }: ZoneButtonProps) {
  const own = places.filter((place) => place.zoneId === zone.id);
  if (own.length === 0) return null;
  return (
    <AriaButton
      className={styles['zone'] ?? ''}
      style={placed(middleOf(own), extent)}
      onPress={onPress}
    >
      {zone.name}
    </AriaButton>
  );
}

interface PlaceButtonProps {
  readonly place: MapPlace;
  readonly extent: Extent;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

function PlaceButton({ place, extent, isChosen, onPress }: PlaceButtonProps) {
  return (
    <AriaButton
      className={classNames(styles['place'], isChosen && styles['chosen'])}
      style={placed(place, extent)}
      aria-pressed={isChosen}
      onPress={onPress}
    >
      <Icon name={isChosen ? 'check' : 'place'} />
      <span>{place.name}</span>
    </AriaButton>
  );
}

/** Where a point of the plan lies on the drawing, as CSS lengths. */
function placed(point: Point, extent: Extent) {
  return {
    left: `${((point.x - extent.x) / extent.width) * 100}%`,
    top: `${((point.y - extent.y) / extent.height) * 100}%`,
  };
}
