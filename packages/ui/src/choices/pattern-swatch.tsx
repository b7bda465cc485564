import type { ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from '../theme/class-names.ts';
import styles from './swatch.module.css';

const ground = '#fffdf9';
const ink = '#0e6a6b';
const second = '#f4bf56';
const third = '#e5643c';

const drawings = {
  plain: <rect width="48" height="48" fill={ink} />,
  striped: rows(6, (at) => <rect key={at} x={at * 8} width="4.5" height="48" fill={ink} />),
  checked: (
    <>
      {rows(3, (at) => (
        <rect key={at} x={at * 16} width="8" height="48" fill={ink} opacity="0.55" />
      ))}
      {rows(3, (at) => (
        <rect key={at} y={at * 16} width="48" height="8" fill={ink} opacity="0.55" />
      ))}
    </>
  ),
  dotted: grid(4, 4, (x, y) => (
    <circle key={`${x} ${y}`} cx={6 + x * 12} cy={6 + y * 12} r="3.2" fill={ink} />
  )),
  floral: grid(2, 2, (x, y) => <Flower key={`${x} ${y}`} x={13 + x * 22} y={13 + y * 22} />),
  'animal-print': grid(3, 3, (x, y) => (
    <g key={`${x} ${y}`} transform={`translate(${8 + x * 16 + (y % 2) * 6} ${8 + y * 16})`}>
      <ellipse
        rx="6"
        ry="4.5"
        fill="none"
        stroke="#5f3a25"
        strokeWidth="2.6"
        pathLength="10"
        strokeDasharray="3 1.5"
      />
      <circle r="2" fill="#b99f74" />
    </g>
  )),
  camouflage: (
    <>
      <rect width="48" height="48" fill="#8a9160" />
      <path d="M0 10c8-6 14 2 22-2s8 10 0 12S2 24 0 18z" fill="#4d5a35" />
      <path d="M26 0c6 6 16 2 22 8v10c-8-4-12 2-18-4s-8-8-4-14z" fill="#5f3a25" />
      <path d="M10 30c8-6 14 4 24 0s10 10 2 14-14-2-22 2-12-10-4-16z" fill="#4d5a35" />
    </>
  ),
  quilted: rows(7, (at) => (
    <path
      key={at}
      d={`M${at * 12 - 24} 0l48 48M${at * 12 + 24 - 24} 0l-48 48`}
      stroke={ink}
      strokeWidth="2"
    />
  )),
  glittery: grid(3, 3, (x, y) => (
    <path
      key={`${x} ${y}`}
      transform={`translate(${8 + x * 16} ${8 + y * 16}) scale(${(x + y) % 2 ? 0.7 : 1.1})`}
      d="M0-6 1.6-1.6 6 0 1.6 1.6 0 6-1.6 1.6-6 0-1.6-1.6z"
      fill={(x + y) % 2 ? ink : second}
    />
  )),
  'colourful-print': (
    <>
      <circle cx="14" cy="15" r="11" fill={second} />
      <path d="M26 4h18v20z" fill={third} />
      <path d="M2 46c8-22 26-22 44-8v10H2z" fill={ink} />
    </>
  ),
} as const satisfies Record<string, ReactNode>;

export type PatternName = keyof typeof drawings;

/** Is there a drawing of that pattern? */
export function isPatternName(name: string): name is PatternName {
  return Object.hasOwn(drawings, name);
}

/** What a pattern looks like, on a small piece of cloth. */
export function PatternSwatch({
  pattern,
  className,
}: {
  readonly pattern: PatternName;
  readonly className?: string | undefined;
}) {
  const clipId = useId();
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" className={classNames(styles['swatch'], className)}>
      <clipPath id={clipId}>
        <rect width="48" height="48" rx="15" />
      </clipPath>
      <g clipPath={`url(#${clipId})`}>
        <rect width="48" height="48" fill={ground} />
        {drawings[pattern]}
      </g>
      <rect x="1" y="1" width="46" height="46" rx="14" className={styles['edge']} />
    </svg>
  );
}

function Flower({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      {rows(5, (at) => (
        <circle key={at} r="4.2" cy="-5.4" fill={third} transform={`rotate(${at * 72})`} />
      ))}
      <circle r="3.4" fill={second} />
    </g>
  );
}

function rows(count: number, draw: (at: number) => ReactNode): ReactNode[] {
  return Array.from({ length: count }, (_, at) => draw(at));
}

function grid(columns: number, lines: number, draw: (x: number, y: number) => ReactNode) {
  return rows(columns * lines, (at) => draw(at % columns, Math.floor(at / columns)));
}
