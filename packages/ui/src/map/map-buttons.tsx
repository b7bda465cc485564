import type { CSSProperties } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon } from '../pictures/icon.tsx';
import { classNames } from '../theme/class-names.ts';
import styles from './place-map.module.css';
import {
  type Extent,
  extentOf,
  inTwoLines,
  type MapPlace,
  type MapZone,
  type Point,
} from './plan.ts';

interface ZoneButtonProps {
  readonly zone: MapZone;
  readonly places: readonly MapPlace[];
  readonly extent: Extent;
  readonly onPress: () => void;
}

/** The whole of a zone can be pressed, not only its name. */
export function ZoneButton({ zone, places, extent, onPress }: ZoneButtonProps) {
  const own = places.filter((place) => place.zoneId === zone.id);
  if (own.length === 0) return null;
  const area = extentOf(own, 20);
  const middle = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  return (
    <AriaButton
      className={styles['zone'] ?? ''}
      style={{
        ...placed(middle, extent),
        ...sized(area, extent),
      }}
      onPress={onPress}
    >
      <span className={styles['zone-label']}>
        <Lines of={zone.name} />
      </span>
    </AriaButton>
  );
}

interface PlaceButtonProps {
  readonly place: MapPlace;
  readonly extent: Extent;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

export function PlaceButton({ place, extent, isChosen, onPress }: PlaceButtonProps) {
  return (
    <AriaButton
      className={classNames(styles['place'], isChosen && styles['chosen'])}
      style={placed(place, extent)}
      aria-pressed={isChosen}
      onPress={onPress}
    >
      <Icon name={isChosen ? 'check' : 'place'} />
      <span>
        <Lines of={place.name} />
      </span>
    </AriaButton>
  );
}

function Lines({ of: name }: { readonly of: string }) {
  const [first, second] = inTwoLines(name);
  return (
    <>
      {first}
      {second && (
        <>
          {' '}
          <br />
          {second}
        </>
      )}
    </>
  );
}

/** Where a point of the plan lies on the drawing, as CSS lengths. */
function placed(point: Point, extent: Extent) {
  return {
    left: percent((point.x - extent.x) / extent.width),
    top: percent((point.y - extent.y) / extent.height),
  };
}

/** How large a part of the plan is on the drawing, for the stylesheet to use. */
function sized(area: Extent, extent: Extent): CSSProperties {
  const sizes: Record<`--${string}`, string> = {
    '--zone-width': percent(area.width / extent.width),
    '--zone-height': percent(area.height / extent.height),
  };
  return sizes;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
