import { type ESTree, parseSync } from 'vite';

/** Where scripts in a page lay what they offer to each other and to the files fetched later. */
const shelf = 'globalThis.homewardScripts';

/** Code before the first script in a page, and code after the last. */
export const emptyShelf = `${shelf}={};${shelf}.whole=new Promise((filled)=>{${shelf}.filled=filled});`;
export const wholeShelf = `${shelf}.filled();`;

/** How a script in the page is called, by what others write to import it; nothing for any other file. */
export type NameOnShelf = (specifier: string) => string | undefined;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A built module that takes from the shelf what lies there, and imports the rest as before.
 * It may be fetched while the page is still arriving, and waits until the shelf is whole.
 */
export function takingFromShelf(code: string, nameOnShelf: NameOnShelf): string {
  const taken = takings(parsed(code).program.body, nameOnShelf);
  return taken.length === 0 ? code : `await ${shelf}.whole;${edited(code, taken)}`;
}

/**
 * A built module as a script that stands in a page: it takes from the shelf what it imports and
 * lays what it exports there under `name`, as it is once the script has run; what it imports
 * later is looked for in `folder`. Throws an `Error` where a module can't be told so.
 */
export function asScript(
  code: string,
  name: string,
  nameOnShelf: NameOnShelf,
  folder: string,
): string {
  const { program, module } = parsed(code);
  const script = edited(code, [
    ...takings(program.body, nameOnShelf),
    ...offers(program.body, name),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      start,
      end,
      text: code.slice(start, end).replace(/(?<=^["'`])\.\//, folder),
    })),
    ...module.importMetas.map((span) => ({ ...span, text: '({url:document.baseURI})' })),
  ]);
  const inPage = `(()=>{"use strict";${script}})();`.replaceAll('</script', '<\\/script');
  // What is left of imports can't be parsed inside of a function; a comment of HTML would swallow code.
  if (parsed(inPage).errors.length > 0 || inPage.includes('<!--')) {
    throw new Error(`The module ${name} can't stand in a page.`);
  }
  return inPage;
}

function parsed(code: string) {
  return parseSync('script.js', code, { sourceType: 'module' });
}

/** `import{a as b}from"./x.js"` becomes `const b=shelf["x"]["a"];`. */
function takings(body: ESTree.Program['body'], nameOnShelf: NameOnShelf): readonly Edit[] {
  return body.flatMap((statement) => {
    if (statement.type !== 'ImportDeclaration') return [];
    const name = nameOnShelf(statement.source.value);
    if (name === undefined) return [];
    const text = statement.specifiers.map((each) => {
      const from = `${shelf}[${JSON.stringify(name)}]`;
      if (each.type === 'ImportNamespaceSpecifier') return `const ${each.local.name}=${from};`;
      const imported = each.type === 'ImportSpecifier' ? nameIn(each.imported) : 'default';
      return `const ${each.local.name}=${from}[${JSON.stringify(imported)}];`;
    });
    return [{ start: statement.start, end: statement.end, text: text.join('') }];
  });
}

/** `export{a as b}` becomes `shelf["x"]={"b":a};`. */
function offers(body: ESTree.Program['body'], name: string): readonly Edit[] {
  return body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return [];
    const pairs = statement.specifiers.map(
      ({ local, exported }) => `${JSON.stringify(nameIn(exported))}:${nameIn(local)}`,
    );
    const text = `${shelf}[${JSON.stringify(name)}]={${pairs.join(',')}};`;
    return [{ start: statement.start, end: statement.end, text }];
  });
}

function nameIn(named: ESTree.ModuleExportName): string {
  return named.type === 'Literal' ? named.value : named.name;
}

function edited(code: string, edits: readonly Edit[]): string {
  const backwards = [...edits].sort((a, b) => b.start - a.start);
  return backwards.reduce(
    (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    code,
  );
}
