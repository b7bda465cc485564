import type { Knex } from 'knex';

export const name = '0004-held-places';

/** Places in line may be held, and tickets sent on to another lane or counter under their old number. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('tickets', (table) => {
    table.dropUnique(['service_day', 'lane', 'number']);
    table.text('issued_lane').notNullable().defaultTo('');
    table.text('only_at_counter_id');
    table.text('held_until');
    table.double('held_minutes').notNullable().defaultTo(0);
  });
  await knex('tickets').update({ issued_lane: knex.ref('lane') });
  await knex.schema.alterTable('tickets', (table) => {
    table.unique(['service_day', 'issued_lane', 'number']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('tickets', (table) => {
    table.dropUnique(['service_day', 'issued_lane', 'number']);
  });
  await knex('tickets').update({ lane: knex.ref('issued_lane') });
  await knex.schema.alterTable('tickets', (table) => {
    table.dropColumns('issued_lane', 'only_at_counter_id', 'held_until', 'held_minutes');
    table.unique(['service_day', 'lane', 'number']);
  });
}
