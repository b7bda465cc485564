import type { Device, Enrolment } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { mapper } from '../sql/columns.ts';
import { addRow, firstRow, rowsOf, type Sql, saveRow } from '../sql/rows.ts';

const devices = mapper<Device>('devices', {
  id: 'text',
  version: 'number',
  kind: 'text',
  name: 'text',
  kioskProfileId: 'text',
  tokenHash: 'text',
  enrolledAt: 'text',
  revokedAt: 'text',
});

const enrolments = mapper<Enrolment>('enrolments', {
  id: 'text',
  codeHash: 'text',
  kind: 'text',
  name: 'text',
  kioskProfileId: 'text',
  invitedBy: 'text',
  expiresAt: 'text',
  usedAt: 'text',
});

export function devicesTable(sql: Sql): Tx['devices'] {
  return {
    find: (id) => firstRow(sql, devices, { id }),
    findByTokenHash: (tokenHash) => firstRow(sql, devices, { token_hash: tokenHash }),
    list: () => rowsOf(devices, sql(devices.table).orderBy(['enrolled_at', 'id'])),
    findEnrolment: (codeHash) => firstRow(sql, enrolments, { code_hash: codeHash }),
    add: (device) => addRow(sql, devices.table, devices.toRow(device)),
    save: (device) => saveRow(sql, devices, device),
    addEnrolment: (enrolment) => addRow(sql, enrolments.table, enrolments.toRow(enrolment)),
    async markEnrolmentUsed({ id }, at) {
      await sql(enrolments.table).where({ id }).update({ used_at: at });
    },
  };
}
