import { useId } from 'react';
import { classNames } from '../theme/class-names.ts';
import { drawingOf, type PictureName } from './drawings.ts';
import { type PaintName, paints } from './paints.ts';
import styles from './picture.module.css';
import { type Ink, inks, type Shape } from './shapes.ts';

interface PictureProps {
  /** A picture's name; an unknown one (from a venue's file) shows three dots. */
  readonly name: PictureName | (string & {});
  /** The colour the visitor chose for the main form. */
  readonly tint?: PaintName | undefined;
  /** Says what it shows where no words stand beside it. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
}

/** A thing, flat and in few colours, "is it like this?" */
export function Picture({ name, tint, label, className }: PictureProps) {
  const stripesId = useId();
  const drawing = drawingOf(name);
  const paint = tint ? paints[tint] : drawing;
  const colours: Record<Ink, string> = {
    ...inks,
    main: tint === 'multicolour' ? `url(#${stripesId})` : paint.main,
    deep: paint.deep,
  };
  return (
    <svg
      viewBox="0 0 100 100"
      className={classNames(styles['picture'], className)}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {tint === 'multicolour' && <Stripes id={stripesId} />}
      {isPale(paint.main) && <Outline shapes={drawing.shapes} />}
      {drawing.shapes.map((shape: Shape) => (
        <path
          key={keyOf(shape)}
          d={shape.d}
          fill={shape.fill ? colours[shape.fill] : 'none'}
          stroke={shape.line ? colours[shape.line] : 'none'}
          strokeWidth={shape.width}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
    </svg>
  );
}

/** Forms as light as the card they lie on get a thin outline. */
function Outline({ shapes }: { readonly shapes: readonly Shape[] }) {
  return (
    <g className={styles['outline']}>
      {shapes.map((shape) => (
        <path
          key={keyOf(shape)}
          d={shape.d}
          fill={shape.fill ? undefined : 'none'}
          strokeWidth={(shape.width ?? 0) + 4}
        />
      ))}
    </g>
  );
}

function keyOf({ d, line }: Shape): string {
  return `${line ?? 'solid'} ${d}`;
}

function Stripes({ id }: { readonly id: string }) {
  const bands = ['red', 'orange', 'yellow', 'green', 'blue', 'purple'] as const;
  return (
    <pattern
      id={id}
      width="48"
      height="48"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(30)"
    >
      {bands.map((band, index) => (
        <rect key={band} x={index * 8} width="8.2" height="48" fill={paints[band].main} />
      ))}
    </pattern>
  );
}

function isPale(hex: string): boolean {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return Math.min(...channels) > 205;
}
