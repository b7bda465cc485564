import type { Knex } from 'knex';

export const name = '0010-finders';

/** Finders take their place in line from their own phone. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('tickets', (table) => {
    table.text('brings').notNullable().defaultTo('');
    table.text('key_hash');
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('tickets', (table) => {
    table.dropColumns('brings', 'key_hash');
  });
}
