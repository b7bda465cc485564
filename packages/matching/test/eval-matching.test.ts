import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { evaluate } from '../eval/evaluate.ts';
import { FaultyInput } from '../eval/faulty-input.ts';

const folder = mkdtempSync(join(tmpdir(), 'eval-matching-'));
afterAll(() => rmSync(folder, { recursive: true }));

const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const found = [
  { id: 'F1', title: 'Green umbrella', foundPlace: 'Hall', foundAt: '2026-06-01T12:00' },
  { id: 'F2', title: 'Black wallet', foundPlace: 'Yard', foundAt: '2026-06-01T12:00' },
];
const lost = [
  { id: 'L1', description: 'umbrella', lostPlace: 'Hall', language: 'en' },
  { id: 'L2', description: 'schwarzer Geldbeutel', language: 'de' },
  { id: 'L3', description: 'yellow kite', language: 'en' },
];
const zones = [
  { place: 'Hall', zone: 'in' },
  { place: 'Yard', zone: 'out' },
];

function setOf(name: string, truth: object = { L1: 'F1', L2: 'F2', L3: null }): string {
  const home = join(folder, name);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'catalogue.jsonl'), lines(found));
  writeFileSync(join(home, 'guest.jsonl'), lines(lost));
  writeFileSync(join(home, 'places.json'), JSON.stringify(zones));
  writeFileSync(join(home, 'truth.json'), JSON.stringify(truth));
  return home;
}

function told(...args: readonly string[]): readonly string[] {
  const said: string[] = [];
  evaluate(args, (line) => said.push(line));
  return said;
}

const home = setOf('plain');
const out = join(folder, 'out.jsonl');
const files = [
  ...['--catalogue', join(home, 'catalogue.jsonl'), '--reports', join(home, 'guest.jsonl')],
  ...['--places', join(home, 'places.json'), '--out', out],
];
const truth = ['--truth', join(home, 'truth.json')];

describe('the evaluation', () => {
  test('without a truth it answers every report and ends with what a machine can read', () => {
    const said = told(...files);
    expect(said).toHaveLength(1);
    expect(JSON.parse(said[0] ?? '')).toMatchObject({ items: 2 });
    const answers = readFileSync(out, 'utf8').trim().split('\n');
    expect(answers.map((line) => JSON.parse(line).id)).toEqual(['L1', 'L2', 'L3']);
  });

  test('with the truth it scores by language and style, and judges its own beliefs', () => {
    const said = told(...files, ...truth);
    expect(said.find((line) => line.startsWith('all '))).toMatch(/2 reports {2}R@1 100.0 %/);
    expect(said.find((line) => line.startsWith('de '))).toMatch(/1 reports/);
    expect(said.find((line) => line.startsWith('few words'))).toMatch(/2 reports/);
    expect(said.find((line) => line.startsWith('place unknown'))).toMatch(/1 reports/);
    expect(said.filter((line) => /^ {2}0\.\d to/.test(line))).toHaveLength(10);
    expect(said.join('\n')).toMatch(/Expected calibration error 0\.\d+/);
    expect(said.join('\n')).toMatch(/almost certain \(0\.\d+ and up\): .* of 1 without a partner/);
    expect(Object.keys(JSON.parse(said.at(-1) ?? ''))).toEqual([
      'items',
      'indexMs',
      'p50Ms',
      'p99Ms',
    ]);
  });

  test('thresholds may be others than the venue has', () => {
    const said = told('--set', home, '--almost-certain', '1', '--have-a-look', '0');
    expect(said.join('\n')).toContain('almost certain (1 and up): 0 of 0 right');
    expect(said.join('\n')).toMatch(/have a look \(0 and up\): 2 of \d right .*reaches 100\.0 %/);
  });

  test('a leave-out run has a row for each kind of evidence', () => {
    const said = told('--set', home, '--leave-out');
    const rows = said.slice(said.findIndex((line) => line.startsWith('Left out')) + 1, -1);
    expect(rows.map((row) => row.split(' ')[0])).toEqual([
      ...['nothing', 'kind', 'colour', 'brand', 'model', 'material', 'marks'],
      ...['contents', 'size', 'words', 'place', 'time'],
    ]);
    const brier = rows.map((row) => Number(/Brier (\S+)/.exec(row)?.[1]));
    expect(brier[1]).toBeGreaterThan(brier[0] ?? 1);
  });

  test('several sets are told one by one and pooled, and their answers keep apart', () => {
    const said = told('--set', home, '--set', setOf('other'), '--out', out);
    expect(said.filter((line) => line.startsWith('=='))).toEqual([
      '== plain',
      '== other',
      '== all 2 sets',
    ]);
    expect(said.findLast((line) => line.startsWith('all '))).toMatch(/4 reports/);
    expect(readFileSync(out, 'utf8')).toContain('"other/L3"');
  });

  test('a report that the truth leaves out is answered and not scored', () => {
    const said = told('--set', setOf('partly', { L1: 'F1' }));
    expect(said.find((line) => line.startsWith('all '))).toMatch(/1 reports/);
    expect(said.join('\n')).toContain("2 reports aren't in the truth");
  });
});

test.each([
  [[], '--catalogue, --reports, --places, --out missing'],
  [['--catalogue', 'x', '--reports', 'x', '--places', 'x'], '--out missing'],
  [['--sets', 'x'], "Unknown option '--sets'"],
  [['--set', home, '--truth', 'x'], "--set and --truth don't go together"],
  [['--set', home, '--set', home], 'two sets are called "plain"'],
  [['--set', home, '--almost-certain', 'much'], '--almost-certain must be a number from 0 to 1'],
  [['--set', home, '--almost-certain', '0.2'], 'must be above --have-a-look'],
  [[...files, '--leave-out'], '--leave-out needs --truth'],
  [['--floors', '--set', home], '--floors measures the shipped sets'],
] as const)('%j is refused with a reason and the usage', (args, reason) => {
  expect(() => told(...args)).toThrow(FaultyInput);
  expect(() => told(...args)).toThrow(reason);
  expect(() => told(...args)).toThrow('Usage: npm run -s eval:matching');
});

test('a folder that is no set, and a truth about nothing, are named', () => {
  expect(() => told('--set', join(folder, 'nowhere'))).toThrow('nowhere: no such folder');
  expect(() => told('--set', setOf('wrong', { L1: 'F9' }))).toThrow("item F9 isn't in");
});
