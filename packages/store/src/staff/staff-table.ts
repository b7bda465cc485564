import type { StaffMember, StaffSession } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { mapper } from '../sql/columns.ts';
import { addRow, firstRow, rowsOf, type Sql, saveRow } from '../sql/rows.ts';

const members = mapper<StaffMember>('staff_members', {
  id: 'text',
  version: 'number',
  handle: 'text',
  name: 'text',
  roles: 'json',
  passphraseHash: 'text',
  isActive: 'boolean',
  addedAt: 'text',
});

const sessions = mapper<StaffSession>('staff_sessions', {
  tokenHash: 'text',
  staffId: 'text',
  deviceId: 'text',
  startedAt: 'text',
  expiresAt: 'text',
});

export function staffTable(sql: Sql): Tx['staff'] {
  return {
    find: (id) => firstRow(sql, members, { id }),
    findByHandle: (handle) => firstRow(sql, members, { handle }),
    list: () => rowsOf(members, sql(members.table).orderBy('handle')),
    findSession: (tokenHash) => firstRow(sql, sessions, { token_hash: tokenHash }),
    add: (member) => addRow(sql, members.table, members.toRow(member)),
    save: (member) => saveRow(sql, members, member),
    addSession: (session) => addRow(sql, sessions.table, sessions.toRow(session), 'token_hash'),
    async endSession(tokenHash) {
      await sql(sessions.table).where('token_hash', tokenHash).delete();
    },
    async endSessionsOf(owner) {
      const question = sql(sessions.table);
      if ('staffId' in owner) question.where('staff_id', owner.staffId);
      else question.where('device_id', owner.deviceId);
      await question.delete();
    },
  };
}
