import type { TableView } from './table-view.ts';

/** What a foreign key does: a row may only point at one that is there. */
export function demandRow<Row extends { readonly id: string }>(
  view: Pick<TableView<Row>, 'find'>,
  id: string | null,
): void {
  if (id !== null && !view.find(id)) throw new Error(`There is nothing with the id ${id}.`);
}
