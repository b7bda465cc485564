import type { Knex } from 'knex';

export const name = '0005-wait-promises';

/** Every wait that was shown to somebody, and what came true. No people, no things. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('wait_promises', (table) => {
    table.text('id').primary();
    table.integer('version').notNullable();
    table.text('ticket_id').notNullable().references('tickets.id');
    table.text('lane').notNullable();
    table.text('shown_at').notNullable();
    table.boolean('is_first').notNullable();
    table.integer('from_minutes').notNullable();
    table.integer('to_minutes').notNullable();
    table.double('middle').notNullable();
    table.double('reach_below').notNullable();
    table.double('reach_above').notNullable();
    table.text('outcome').notNullable();
    table.text('ended_at');
    table.index(['ticket_id', 'shown_at']);
    table.index(['lane', 'ended_at']);
    table.index('ended_at');
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('wait_promises');
}
