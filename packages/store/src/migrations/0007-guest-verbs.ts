import type { Knex } from 'knex';

export const name = '0007-guest-verbs';

/** What visitors do from their own phones: add details and photos, send somebody else, say how it was, be forgotten. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('lost_reports', (table) => {
    table.text('filing_key_hash');
    table.text('details').notNullable().defaultTo('[]');
    table.text('photo_ids').notNullable().defaultTo('[]');
    table.text('closed_at');
    table.text('link_revoked_at');
    table.text('forgotten_at');
  });
  await dateClosedReports(knex);
  await knex.schema.alterTable('claims', (table) => {
    table.text('delegate').notNullable().defaultTo('null');
  });
  await knex.schema.alterTable('handovers', (table) => {
    table.text('delegate_name');
  });
  await knex.schema.alterTable('photos', (table) => table.setNullable('stored_by'));
  await knex.schema.createTable('feedback', (table) => {
    table.text('id').primary().references('lost_reports.id');
    table.integer('rating').notNullable();
    table.text('text').notNullable();
    table.text('given_at').notNullable();
    table.index(['given_at', 'id']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('feedback');
  await knex('photos').whereNull('stored_by').delete();
  await knex.schema.alterTable('photos', (table) => table.dropNullable('stored_by'));
  await knex.schema.alterTable('handovers', (table) => table.dropColumn('delegate_name'));
  await knex.schema.alterTable('claims', (table) => table.dropColumn('delegate'));
  await knex.schema.alterTable('lost_reports', (table) => {
    table.dropColumns(
      'filing_key_hash',
      'details',
      'photo_ids',
      'closed_at',
      'link_revoked_at',
      'forgotten_at',
    );
  });
}

/** When a report was closed stands in the history; without it, its link would never expire. */
async function dateClosedReports(knex: Knex): Promise<void> {
  const closing = knex('events')
    .max('at')
    .where({ name: 'lost-report.closed' })
    .andWhere('events.report_id', knex.ref('lost_reports.id'));
  await knex('lost_reports').where({ status: 'closed' }).update({ closed_at: closing });
}
