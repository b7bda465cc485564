import * as echarts from 'echarts';
import type { Stories } from '../compare/compare.ts';
import { hoursToReturn, type Summary } from '../compare/summary.ts';
import { type Curve, curveOf } from './curve.ts';

const colours = { old: '#9a5b2f', homeward: '#1c6e8c', ink: '#26323a', grid: '#dde3e6' } as const;
const names = { old: 'Old desk', homeward: 'Homeward' } as const;
const size = { width: 1200, height: 720 } as const;
const columns = [70, 470, 870] as const;
const rows = [120, 440] as const;
const panel = { width: 290, height: 200 } as const;

/** One drawing of a figure: a curve of shares, or bars side by side. */
interface Panel {
  readonly title: string;
  readonly unit: string;
  readonly most?: number;
  readonly categories?: readonly string[];
  readonly old: Curve | readonly number[];
  readonly homeward: Curve | readonly number[];
}

interface World {
  readonly stories: Stories;
  readonly summary: Summary;
}

/** The comparison as an SVG picture: how guests fared, old desk against Homeward. */
export function chartOf(heading: string, old: World, homeward: World): string {
  const panels = panelsOf(old, homeward);
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, ...size });
  chart.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily: 'sans-serif', color: colours.ink },
    color: [colours.old, colours.homeward],
    title: [
      {
        text: heading,
        subtext: 'Curves: the share of guests for whom it was at most that much.',
        left: 40,
        top: 14,
        textStyle: { fontSize: 20, color: colours.ink },
        subtextStyle: { fontSize: 13, color: colours.ink },
      },
      ...panels.map(({ title }, place) => ({ text: title, ...corner(place), ...small })),
    ],
    legend: { data: Object.values(names), right: 40, top: 24, textStyle: { fontSize: 14 } },
    grid: panels.map((_, place) => ({ ...gridAt(place), ...panel })),
    xAxis: panels.map(xAxisOf),
    yAxis: panels.map(yAxisOf),
    series: panels.flatMap(seriesOf),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

const small = { textStyle: { fontSize: 14, fontWeight: 600, color: colours.ink } } as const;

function panelsOf(old: World, homeward: World): readonly Panel[] {
  const curve = (of: (world: World) => readonly number[]) => ({
    old: curveOf(of(old)),
    homeward: curveOf(of(homeward)),
  });
  const guests = ({ stories }: World) => stories.guests;
  const home = (world: World) => guests(world).filter(({ returnedMs }) => returnedMs !== null);
  const shares = (of: (world: World) => readonly number[]) => ({
    old: of(old),
    homeward: of(homeward),
  });
  return [
    {
      title: 'Minutes standing in line, all visits',
      unit: 'min',
      most: 180,
      ...curve((world) => guests(world).map(({ standingMinutes }) => standingMinutes)),
    },
    {
      title: 'Visits to the desk',
      unit: '',
      categories: ['none', '1', '2', '3+'],
      ...shares(visitShares),
    },
    {
      title: 'Share of guests',
      unit: '',
      categories: ['answered first visit', 'never in line', 'thing back'],
      ...shares(({ summary: s }) => [s.answeredShare, s.neverStandShare, s.homeShare]),
    },
    {
      title: 'Hours from asking to having it back',
      unit: 'h',
      most: 30,
      ...curve((world) => home(world).map(hoursToReturn)),
    },
    {
      title: 'Counter minutes per case',
      unit: 'min',
      most: 30,
      ...curve((world) => guests(world).map(({ staffMinutes }) => staffMinutes)),
    },
    {
      title: 'Minutes waiting with a ticket',
      unit: 'min',
      most: 60,
      ...curve((world) =>
        guests(world).map((guest) => guest.waitingNearMinutes + guest.waitingElsewhereMinutes),
      ),
    },
  ];
}

function visitShares({ stories: { guests } }: World): readonly number[] {
  const share = (isSo: (visits: number) => boolean) =>
    guests.filter(({ visits }) => isSo(visits)).length / Math.max(1, guests.length);
  return [
    share((visits) => visits === 0),
    share((visits) => visits === 1),
    share((visits) => visits === 2),
    share((visits) => visits >= 3),
  ];
}

function gridAt(place: number) {
  return { left: columns[place % 3] ?? 0, top: rows[Math.floor(place / 3)] ?? 0 };
}

function corner(place: number) {
  const { left, top } = gridAt(place);
  return { left: left - 8, top: top - 34 };
}

function xAxisOf({ categories, most, unit }: Panel, place: number) {
  const axisLabel = { fontSize: 11, interval: 0 };
  const common = { gridIndex: place, axisLabel, splitLine: { show: false } };
  if (categories) return { ...common, type: 'category', data: categories };
  return { ...common, type: 'value', max: most, name: unit, nameGap: 6 };
}

function yAxisOf(_panel: Panel, place: number) {
  return {
    gridIndex: place,
    type: 'value',
    min: 0,
    max: 1,
    splitLine: { lineStyle: { color: colours.grid } },
    axisLabel: { fontSize: 12, formatter: (share: number) => `${Math.round(100 * share)} %` },
  };
}

function seriesOf({ categories, old, homeward }: Panel, place: number): echarts.SeriesOption[] {
  const worlds = [
    { name: names.old, data: points(old) },
    { name: names.homeward, data: points(homeward) },
  ];
  const axes = { xAxisIndex: place, yAxisIndex: place };
  if (categories) return worlds.map((world) => ({ ...world, ...axes, type: 'bar', barGap: '10%' }));
  return worlds.map((world) => ({
    ...world,
    ...axes,
    type: 'line',
    step: 'end',
    symbol: 'none',
    clip: true,
    lineStyle: { width: 2.5 },
  }));
}

function points(data: Curve | readonly number[]): (number | number[])[] {
  return data.map((point) => (typeof point === 'number' ? point : [...point]));
}
