import type { Handover } from '@homeward/domain';
import { AlreadyHandedOver, IdAlreadyUsed, type Tx } from '@homeward/usecases';
import { mapper } from '../sql/columns.ts';
import { countBetween, firstRow, insertRow, type Sql } from '../sql/rows.ts';

const map = mapper<Handover>('handovers', {
  id: 'text',
  itemId: 'text',
  claimId: 'text',
  at: 'text',
  by: 'text',
  receivedBy: 'text',
  proofNotes: 'text',
  delegateName: 'text',
});

export function handoversTable(sql: Sql): Tx['handovers'] {
  const findByItem = (itemId: string) => firstRow(sql, map, { item_id: itemId });
  return {
    findByItem,
    countBetween: (from, to) => countBetween(sql, map.table, 'at', [from, to]),
    async add(handover) {
      // The unique index on the item decides, not a question asked beforehand.
      if (await insertRow(sql, map.table, map.toRow(handover))) return;
      if (await findByItem(handover.itemId)) {
        throw new AlreadyHandedOver(`Found item ${handover.itemId} has been handed over already.`);
      }
      throw new IdAlreadyUsed(`${map.table}: ${handover.id} is there already.`);
    },
  };
}
