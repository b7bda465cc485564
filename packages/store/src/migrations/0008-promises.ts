import type { Knex } from 'knex';

export const name = '0008-promises';

/** Hours that were stated to visitors; those of open reports whose hour is still to come are taken over. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('promises', (table) => {
    table.text('id').primary();
    table.integer('version').notNullable();
    table.text('report_id').notNullable().references('lost_reports.id').index();
    table.text('kind').notNullable();
    table.text('made_at').notNullable();
    table.text('due_at').notNullable();
    table.integer('round').notNullable();
    table.text('owner_staff_id');
    table.text('status').notNullable();
    table.text('outcome');
    table.text('settled_at');
    table.text('settled_by');
    table.index(['status', 'due_at', 'id']);
    table.index(['settled_at', 'due_at', 'id']);
  });
  const standing = knex('lost_reports')
    .select(
      'id',
      knex.raw('1'),
      'id',
      knex.raw("'answer-due'"),
      'filed_at',
      'answer_due_at',
      knex.raw('1'),
      knex.raw("'open'"),
    )
    .where({ status: 'open' })
    .andWhere('answer_due_at', '>', new Date().toISOString());
  const columns = 'id, version, report_id, kind, made_at, due_at, round, status';
  await knex(knex.raw(`promises (${columns})`)).insert(standing);
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('promises');
}
