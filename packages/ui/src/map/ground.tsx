import { classNames } from '../theme/class-names.ts';
import styles from './place-map.module.css';
import { type Extent, hullOf, type MapPlace, type MapZone, outlineOf } from './plan.ts';

interface GroundProps {
  readonly zones: readonly MapZone[];
  readonly places: readonly MapPlace[];
  readonly extent: Extent;
  /** The zone come near to; all of them when null. */
  readonly zoneId: string | null;
}

/** The islands of the zones, for eyes only. */
export function Ground({ zones, places, extent, zoneId }: GroundProps) {
  return (
    <svg
      viewBox={`${extent.x} ${extent.y} ${extent.width} ${extent.height}`}
      preserveAspectRatio="none"
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
            {zoneId === null &&
              own.map(({ id, x, y }) => (
                <circle key={id} cx={x} cy={y} r="6" className={styles['dot']} />
              ))}
          </g>
        );
      })}
    </svg>
  );
}
