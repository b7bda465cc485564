import type { Photo } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { mapper } from '../sql/columns.ts';
import { addRow, firstRow, rowsById, type Sql } from '../sql/rows.ts';

const map = mapper<Photo>('photos', {
  id: 'text',
  sha256: 'text',
  bytes: 'number',
  width: 'number',
  height: 'number',
  placeholder: 'text',
  colours: 'json',
  storedAt: 'text',
  storedBy: 'text',
});

export function photosTable(sql: Sql): Tx['photos'] {
  return {
    find: (id) => firstRow(sql, map, { id }),
    findMany: (ids) => rowsById(sql, map, ids),
    add: (photo) => addRow(sql, map.table, map.toRow(photo)),
    async remove(id) {
      await sql(map.table).where({ id }).delete();
    },
  };
}
