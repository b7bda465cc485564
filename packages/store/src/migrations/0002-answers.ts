import type { Knex } from 'knex';

export const name = '0002-answers';

/** What visitors answered after filing, a list as JSON text; older reports have none. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('lost_reports', (table) => {
    table.text('answers').notNullable().defaultTo('[]');
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('lost_reports', (table) => table.dropColumn('answers'));
}
