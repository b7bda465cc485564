import type { Knex } from 'knex';

export const name = '0009-announcements';

/** Messages to all who wait. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('announcements', (table) => {
    table.text('id').primary();
    table.integer('version').notNullable();
    table.text('kind').notNullable();
    table.text('words').notNullable();
    table.text('said_at').notNullable().index();
    table.text('said_by').notNullable();
    table.text('until');
    table.text('ended_at');
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('announcements');
}
