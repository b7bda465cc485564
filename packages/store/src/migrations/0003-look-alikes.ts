import type { Knex } from 'knex';

export const name = '0003-look-alikes';

/** Found items that may be one thing logged twice; and which one an item turned out to be. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('found_items', (table) => {
    table.text('merged_into');
    table.index('merged_into');
  });
  await knex.schema.createTable('look_alikes', (table) => {
    table.text('id').primary();
    table.integer('version').notNullable();
    table.text('first_id').notNullable().references('found_items.id');
    table.text('second_id').notNullable().references('found_items.id').index();
    table.text('status').notNullable();
    table.double('probability').notNullable();
    table.text('evidence').notNullable();
    table.text('suggested_at').notNullable();
    table.text('decided_by');
    table.text('duplicate_id');
    table.text('kept_finding').notNullable();
    table.unique(['first_id', 'second_id']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('look_alikes');
  await knex.schema.alterTable('found_items', (table) => {
    table.dropIndex('merged_into');
    table.dropColumn('merged_into');
  });
}
