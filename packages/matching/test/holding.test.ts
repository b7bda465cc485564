import { describe, expect, test } from 'vitest';
import containers from '../data/containers.json';
import { read } from '../src/reading/read.ts';
import { concepts } from '../src/vocabulary/concepts.ts';
import { described } from './support.ts';

const kindsOf = (text: string) => read(described('it', text)).kinds.map(({ id }) => id);

describe('what something is kept in is the thing, and not what is kept in it', () => {
  test.each([
    ['the flat grey one my tablet travels in', 'tablet-case', 'tablet'],
    ['something to carry my old camera in', 'camera-bag', 'camera'],
    ['a case for my reading glasses', 'glasses-case', 'reading-glasses'],
    ['wherein I keep my pencils', 'pencil-case', 'pencil'],
    ['la cosa para guardar mis gafas de sol', 'glasses-case', 'sunglasses'],
    ['où je range mes boucles d’oreilles', 'jewellery-box', 'earring'],
    ['worin ich meine Stifte aufbewahre', 'pencil-case', 'pen'],
    ['onde guardo os meus brincos', 'jewellery-box', 'earring'],
    ['dove tengo le mie matite', 'pencil-case', 'pencil'],
    ['waar ik mijn laptop in meeneem', 'laptop-bag', 'laptop'],
    ['hoesje voor mijn telefoon', 'phone-case', 'phone'],
    ['装我的相机的', 'camera-bag', 'camera'],
    ['イヤリングをしまう', 'jewellery-box', 'earring'],
    ['카메라를 넣는 것', 'camera-bag', 'camera'],
  ])('%s', (text, container, held) => {
    expect(kindsOf(text)).toContain(container);
    expect(kindsOf(text)).not.toContain(held);
  });

  test.each([
    ['I put my camera in the locker', 'camera'],
    ['I kept my phone in a pocket', 'phone'],
    ['a present for my camera-mad son', 'gift'],
  ])('%s is no such turn of phrase', (text, kind) => {
    expect(kindsOf(text)[0]).toBe(kind);
  });

  test('what was in it may still be found in it', () => {
    const { marks } = read(described('it', 'the flat grey one my tablet travels in'));
    expect(marks.map(({ id }) => id)).toContain('tablet');
  });
});

test('everything that is kept in something, and what it is kept in, is a known kind', () => {
  const ids = Object.entries(containers.holds).flatMap(([held, kept]) => [
    held,
    ...kept.split(' '),
  ]);
  for (const id of [...ids, containers.otherwise]) {
    expect(concepts.get(id)?.room, id).toBe('kind');
  }
});
