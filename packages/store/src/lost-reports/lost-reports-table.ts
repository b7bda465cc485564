import type { Contact, LostReport } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { type Mapper, mapper, type Row } from '../sql/columns.ts';
import { newestFirst } from '../sql/paging.ts';
import { addRow, firstRow, rowsById, type Sql, saveRow } from '../sql/rows.ts';

const described = mapper<Omit<LostReport, 'contact'>>('lost_reports', {
  id: 'text',
  version: 'number',
  code: 'text',
  status: 'text',
  closedBecause: 'text',
  language: 'text',
  filedAt: 'text',
  filedOn: 'text',
  answerDueAt: 'text',
  answers: 'json',
  details: 'json',
  photoIds: 'json',
  closedAt: 'text',
  linkRevokedAt: 'text',
  forgottenAt: 'text',
  categoryId: 'text',
  description: 'text',
  colours: 'json',
  brand: 'text',
  lostPlaceId: 'text',
  lostFrom: 'text',
  lostTo: 'text',
});

/** How to reach somebody stands in columns of its own, so that it can be wiped and the report kept. */
const map: Mapper<LostReport> = {
  table: described.table,
  toRow: (report) => ({ ...described.toRow(report), ...contactRow(report.contact) }),
  toEntity: (row) => ({ ...described.toEntity(row), contact: contactOf(row) }),
};

export function lostReportsTable(sql: Sql): Tx['lostReports'] {
  return {
    find: (id) => firstRow(sql, map, { id }),
    findMany: (ids) => rowsById(sql, map, ids),
    findByCode: (code) => firstRow(sql, map, { code }),
    findByTokenHash: (tokenHash) => firstRow(sql, map, { token_hash: tokenHash }),
    list({ status, after, limit }) {
      const question = sql(map.table);
      if (status !== undefined) question.where({ status });
      return newestFirst(map, question, {
        column: 'filed_at',
        placeOf: ({ filedAt, id }) => ({ at: filedAt, id }),
        after,
        limit,
      });
    },
    async isFiledWith(id, keyHash) {
      const row = await sql(map.table).where({ id, filing_key_hash: keyHash }).first('id');
      return row !== undefined;
    },
    add: (report, tokenHash, keyHash = null) =>
      addRow(sql, map.table, {
        ...map.toRow(report),
        token_hash: tokenHash,
        filing_key_hash: keyHash,
      }),
    save: (report) => saveRow(sql, map, report),
  };
}

function contactRow(contact: Contact): Row {
  return {
    contact_channel: contact.channel,
    contact_address: contact.channel === 'mail' ? contact.address : null,
    contact_number: contact.channel === 'sms' ? contact.number : null,
  };
}

function contactOf(row: Row): Contact {
  const { contact_channel: channel, contact_address: address, contact_number: number } = row;
  if (channel === 'mail') return { channel, address: String(address) };
  return channel === 'sms' ? { channel, number: String(number) } : { channel: 'none' };
}
