import { classNames } from '../theme/class-names.ts';
import styles from './icon.module.css';

/** Strokes on a 24 x 24 grid. */
const strokes = {
  back: 'M19 12H5m6-6-6 6 6 6',
  next: 'M5 12h14m-6-6 6 6-6 6',
  down: 'm6 9 6 6 6-6',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm5 12 4 4',
  question:
    'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5l5 5M8.6 9a2 2 0 1 1 2.6 1.9c-.5.2-.7.5-.7 1m0 1.7v.1',
  'bring-down': 'M12 4v12m-5-5 5 5 5-5M5 20h14',
  'text-size': 'M3 19 8 6l5 13M4.6 15h6.8M14.5 19l3.5-9 3.5 9m-5.9-3h4.8',
  contrast: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 0v16m2-14.5v13m2-11.7v10.4m2-7.8v5.2',
  listen: 'M5 9.5h3L12 6v12l-4-3.5H5Zm10.5-.5a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  'be-quiet': 'M5 9.5h3L12 6v12l-4-3.5H5Zm11 .5 4 4m0-4-4 4',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c1-4 4-6 7.5-6s6.5 2 7.5 6',
  people:
    'M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM2.5 19.5c.8-3.5 3.3-5 6.5-5s5.7 1.5 6.5 5M16 5.5a3.2 3.2 0 0 1 0 6M18.5 14.5c1.6.8 2.6 2.4 3 5',
  language:
    'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM4.2 12h15.6M12 4c2.5 2.3 3.6 5 3.6 8s-1.1 5.7-3.6 8c-2.5-2.3-3.6-5-3.6-8S9.5 6.3 12 4Z',
  camera:
    'M4 8.5h3.5L9 6h6l1.5 2.5H20a1 1 0 0 1 1 1V18a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9.5a1 1 0 0 1 1-1ZM12 10a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z',
  print: 'M7 9V4h10v5M7 17H4.5V9.5h15V17H17M7 14h10v6H7Z',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 3.5V12l3 2',
  place:
    'M12 21c-4.5-4.6-6.5-8-6.5-11a6.5 6.5 0 0 1 13 0c0 3-2 6.4-6.5 11Zm0-13.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15ZM10 20.5h4',
  shelf: 'M4 4v17M20 4v17M4 10h16M4 17h16M7.5 10V6h4v4M13 17v-4h4v4',
  hand: 'M4 13.5 8 10l4 1.5h4l-1 2.5h-4m4-.5 4.5-2 1 1.5-6.5 5H8.5L4 19Z',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6v.1m0 5.9v.1m0 5.9v.1',
  copy: 'M9 8.5h10.5V20H9ZM5.5 15.5h-1V4H15v1.5',
  edit: 'm5 19 .8-4L16 4.8a1.5 1.5 0 0 1 2.2 0l1 1a1.5 1.5 0 0 1 0 2.2L9 18.2ZM14 7l3 3',
  out: 'M10 4.5H5v15h5M9.5 12H20m-4-4 4 4-4 4',
  warning: 'M12 4.5 21 20H3Zm0 5.5v5m0 2.4v.1',
  info: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 7.5V16m0-8v.1',
  undo: 'M8.5 5 4 9.5 8.5 14M4.5 9.5H14a5 5 0 0 1 0 10h-4',
  backspace: 'M9 5.5h11.5v13H9L3 12Zm3.2 4 5 5m0-5-5 5',
  shift: 'M12 4.5 4.5 12.5H9v6.5h6v-6.5h4.5Z',
  enter: 'M19.5 6v7H5m4.5-4.5L5 13l4.5 4.5',
  phone: 'M8 3.5h8a1 1 0 0 1 1 1v15a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1ZM11 17.7h2',
  mail: 'M3.5 6h17v12.5h-17Zm.5.5 8 6.5 8-6.5',
  lock: 'M6 11h12v9H6Zm2.5 0V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2',
  pause: 'M8.5 6v12M15.5 6v12',
  'found-it': 'M4 13 12 5l8 8M7 11v8h10v-8m-7.5 2.5 2 2 3.5-3.5',
} as const;

export type IconName = keyof typeof strokes;

/** Those that point along the line of writing, and turn round with it. */
const directional: ReadonlySet<IconName> = new Set([
  'back',
  'next',
  'undo',
  'enter',
  'out',
  'list',
]);

/** Every icon there is. */
export const iconNames = Object.keys(strokes) as readonly IconName[];

interface IconProps {
  readonly name: IconName;
  readonly className?: string | undefined;
}

/** A small line drawing beside words; it never stands for words alone. */
export function Icon({ name, className }: IconProps) {
  const isDirectional = directional.has(name);
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={classNames(styles['icon'], isDirectional && styles['directional'], className)}
    >
      <path d={strokes[name]} />
    </svg>
  );
}
