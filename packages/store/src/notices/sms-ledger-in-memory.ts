import type { SmsRow, Tx } from '@homeward/usecases';
import { orderedBy, shape } from '../memory/shape.ts';
import type { Views } from '../memory/views.ts';

export const smsLedgerShape = shape<SmsRow & { readonly id: string }>()({
  name: 'sms_ledger',
  order: orderedBy((row) => row.at),
  indexes: { number: (row) => row.numberKey, use: (row) => row.use },
});

export function smsLedgerInMemory({ smsLedger }: Views): Tx['smsLedger'] {
  return {
    async count({ use, since, numberKey, kioskId }) {
      const rows = smsLedger.select({
        ...(numberKey === undefined
          ? { index: 'use' as const, keys: [use] }
          : { index: 'number' as const, keys: [numberKey] }),
        isWanted: (row) =>
          row.use === use && row.at > since && (kioskId === undefined || row.kioskId === kioskId),
      });
      return rows.length;
    },
    async add(row) {
      const same = smsLedger.select({ index: 'number', keys: [row.numberKey] });
      const last = Number(same.at(-1)?.id.split(' ')[1] ?? 0);
      smsLedger.add({ ...row, id: `${row.numberKey} ${String(last + 1).padStart(9, '0')}` });
    },
    async forgetBefore(moment) {
      const old = smsLedger.select({ isWanted: ({ at }) => at < moment });
      for (const { id } of old) smsLedger.remove(id);
      return old.length;
    },
  };
}
