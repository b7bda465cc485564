import { describe, expect, it } from 'vitest';
import { asScript, emptyShelf, takingFromShelf, wholeShelf } from '../../script-syntax.ts';

const names: Record<string, string> = { './ground-1a2b.js': 'ground', './begin-3c4d.js': 'begin' };
const nameOnShelf = (specifier: string) => names[specifier];
const inPage = (code: string, name: string) => asScript(code, name, nameOnShelf, '/guest/assets/');

type Shelf = Record<string, Record<string, unknown>>;

/** Run scripts one after the other, as a page does, and read what lies on the shelf. */
function shelfAfter(...scripts: readonly string[]): Shelf {
  const page: { homewardScripts?: Shelf } = {};
  new Function('globalThis', [emptyShelf, ...scripts, wholeShelf].join(''))(page);
  return page.homewardScripts ?? {};
}

const ground = inPage(
  'var a=20;function b(){return a+1}const c={deep:a};export{a as n,b as default,c as "with-dash"};',
  'ground',
);

describe('a script that stands in a page', () => {
  it('offers what its module exports, by every kind of name', () => {
    const { ground: offered } = shelfAfter(ground);
    expect(offered).toMatchObject({ n: 20, 'with-dash': { deep: 20 } });
    const own = offered?.['default'];
    expect(typeof own === 'function' && own()).toBe(21);
  });

  it('takes what others offered before: single names, the default, everything', () => {
    const page = inPage(
      'import own,{n as e}from"./ground-1a2b.js";import*as all from"./ground-1a2b.js";var a=own()+e;export{a,all};',
      'page',
    );
    const { page: offered } = shelfAfter(ground, page);
    expect(offered?.['a']).toBe(41);
    expect(offered?.['all']).toHaveProperty('n', 20);
  });

  it('hands on what it took', () => {
    const middle = inPage('import{n as e}from"./ground-1a2b.js";export{e as again};', 'middle');
    expect(shelfAfter(ground, middle)['middle']).toEqual({ again: 20 });
  });

  it('keeps its own names to itself', () => {
    const other = inPage('var a=1;export{a};', 'other');
    expect(shelfAfter(ground, other)['ground']?.['n']).toBe(20);
  });

  it('fetches later files from their folder, wherever the page is', () => {
    const script = inPage('const later=()=>import(`./later-5e6f.js`);export{later};', 'page');
    expect(script).toContain('import(`/guest/assets/later-5e6f.js`)');
  });

  it('knows the address of its page where a module asks for its own', () => {
    const script = inPage('const at=import.meta.url;export{at};', 'page');
    const page: { homewardScripts?: Shelf } = {};
    const document = { baseURI: 'https://venue.example/guest/' };
    new Function('globalThis', 'document', emptyShelf + script)(page, document);
    expect(page.homewardScripts?.['page']).toEqual({ at: 'https://venue.example/guest/' });
  });

  it('does not end where a text in it says so', () => {
    const script = inPage('const t="</script><b>";export{t};', 'page');
    expect(script).not.toContain('</script');
    expect(shelfAfter(script)['page']).toEqual({ t: '</script><b>' });
  });

  it('is refused where it would mean something else', () => {
    expect(() => inPage('const t="<!--";export{t};', 'page')).toThrow('page');
    expect(() => inPage('import{x}from"./elsewhere.js";export{x};', 'page')).toThrow('page');
    expect(() => inPage('export default 3;', 'page')).toThrow('page');
  });
});

describe('a file that is fetched later', () => {
  const code = 'import{n as e}from"./ground-1a2b.js";import{q}from"./qr-7a8b.js";export{e,q};';

  it('takes from the page what is there, and imports the rest', () => {
    const made = takingFromShelf(code, nameOnShelf);
    expect(made).not.toContain('ground-1a2b');
    expect(made).toContain('const e=globalThis.homewardScripts["ground"]["n"];');
    expect(made).toContain('import{q}from"./qr-7a8b.js"');
    expect(made).toContain('export{e,q}');
  });

  it('waits until all of the page has arrived', async () => {
    const page: Record<string, unknown> = {};
    new Function('globalThis', emptyShelf)(page);
    const file = takingFromShelf('import{n as e}from"./ground-1a2b.js";done(e);', nameOnShelf);
    const taken: unknown[] = [];
    const done = (value: unknown) => taken.push(value);
    const run = new Function('globalThis', 'done', `return (async()=>{${file}})()`)(page, done);
    await Promise.resolve();
    expect(taken).toEqual([]);
    new Function('globalThis', ground + wholeShelf)(page);
    await run;
    expect(taken).toEqual([20]);
  });

  it('is left as it was when it needs nothing of the page', () => {
    expect(takingFromShelf('import{q}from"./qr-7a8b.js";export{q};', nameOnShelf)).toBe(
      'import{q}from"./qr-7a8b.js";export{q};',
    );
  });
});
