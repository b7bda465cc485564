import { describe, expect, test } from 'vitest';
import { read } from '../src/reading/read.ts';
import { described } from './support.ts';

const reading = (text: string) => read(described('it', text));
const ids = (mentions: readonly { readonly id: string }[]) => mentions.map(({ id }) => id);

describe('what its owner still has was not lost', () => {
  test.each([
    ['I lost my glasses, I still have the case', 'glasses', 'case'],
    ['my bag is still here but my wallet is gone', 'wallet', 'bag'],
    ['The umbrella is gone, my purse and my camera are safe', 'umbrella', 'camera'],
    ['He perdido la cámara, todavía tengo la funda', 'camera', 'case'],
    ["J'ai perdu mon parapluie, mais j'ai encore la housse", 'umbrella', 'case'],
    ['Meine Kamera ist weg, die Hülle habe ich noch', 'camera', 'case'],
    ['Perdi o guarda-chuva, a mochila está comigo', 'umbrella', 'backpack'],
    ["Ho perso gli occhiali, la custodia ce l'ho ancora", 'glasses', 'case'],
    ['Ik ben mijn bril kwijt, de rugzak heb ik nog', 'glasses', 'backpack'],
    ['眼镜丢了，书包还在我这里', 'glasses', 'backpack'],
    ['カメラをなくしました。ケースはまだあります', 'camera', 'case'],
    ['안경을 잃어버렸어요. 케이스는 아직 있어요', 'glasses', 'case'],
  ])('%s', (text, lost, kept) => {
    const { kinds, absent } = reading(text);
    expect(ids(kinds)).toContain(lost);
    expect(ids(kinds)).not.toContain(kept);
    expect(ids(absent)).toContain(kept);
  });
});

test('a thing without the part its owner kept is not whole', () => {
  const { marks, absent } = reading('my blue water bottle. Only the lid is left with me');
  expect(ids(absent)).toContain('lid');
  expect(ids(marks)).toContain('missing-part');
});

test('who still has one of two has lost the other', () => {
  expect(ids(reading('striped gloves, only got one of the gloves').kinds)).toEqual(['gloves']);
  expect(ids(reading('I still have one of my earrings').kinds)).toContain('earring');
});

test('what was lost behind what is still there stays lost', () => {
  expect(ids(reading('I still have lost my phone').kinds)).toContain('phone');
  expect(ids(reading('my bag is still here and I lost my scarf').kinds)).toEqual(['scarf']);
});
