import { useId } from 'react';
import { type PaintName, paints } from '../pictures/paints.ts';
import { classNames } from '../theme/class-names.ts';
import styles from './swatch.module.css';

interface SwatchProps {
  readonly colour: PaintName;
  readonly className?: string | undefined;
}

/** What a colour word looks like; colourful and see-through have a look of their own. */
export function Swatch({ colour, className }: SwatchProps) {
  const clipId = useId();
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" className={classNames(styles['swatch'], className)}>
      <clipPath id={clipId}>
        <rect width="48" height="48" rx="15" />
      </clipPath>
      <g clipPath={`url(#${clipId})`}>
        <rect width="48" height="48" fill={paints[colour].main} />
        {colour === 'multicolour' && <Stripes />}
        {colour === 'transparent' && <Chequers />}
        {(colour === 'silver' || colour === 'gold') && (
          <path d="M-6 34 34-6h10L-6 44z" fill="#fffdf9" opacity="0.55" />
        )}
      </g>
      <rect x="1" y="1" width="46" height="46" rx="14" className={styles['edge']} />
    </svg>
  );
}

function Stripes() {
  const bands = ['red', 'orange', 'yellow', 'green', 'blue', 'purple'] as const;
  return bands.map((band, index) => (
    <rect key={band} x={index * 8} width="8.2" height="48" fill={paints[band].main} />
  ));
}

function Chequers() {
  const cells = Array.from({ length: 16 }, (_, index) => index);
  return cells
    .filter((cell) => (cell + Math.floor(cell / 4)) % 2 === 0)
    .map((cell) => (
      <rect
        key={cell}
        x={(cell % 4) * 12}
        y={Math.floor(cell / 4) * 12}
        width="12"
        height="12"
        fill={paints.transparent.deep}
        opacity="0.6"
      />
    ));
}
