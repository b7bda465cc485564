import type { Tx } from '@homeward/usecases';
import type { Sql } from '../sql/rows.ts';

const table = 'sms_ledger';

export function smsLedgerTable(sql: Sql): Tx['smsLedger'] {
  return {
    async count({ use, since, numberKey, kioskId }) {
      const question = sql(table).where({ use }).andWhere('at', '>', since);
      if (numberKey !== undefined) question.andWhere({ number_key: numberKey });
      if (kioskId !== undefined) question.andWhere({ kiosk_id: kioskId });
      const row = await question.count({ count: '*' }).first();
      return Number(row?.['count']);
    },
    async add({ use, numberKey, kioskId, at }) {
      await sql(table).insert({ use, number_key: numberKey, kiosk_id: kioskId, at });
    },
    forgetBefore: (moment) => sql(table).where('at', '<', moment).delete(),
  };
}
