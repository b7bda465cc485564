import type { Knex } from 'knex';

export const name = '0006-notices';

/** Notices to the phones of visitors, the browsers that asked for them, and the uses of numbers that are capped. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('notices', (table) => {
    table.text('id').primary();
    table.integer('version').notNullable();
    table.text('kind').notNullable();
    table.text('content').notNullable();
    table.text('report_id').notNullable().references('lost_reports.id').index();
    table.text('ticket_id').references('tickets.id');
    table.text('subject_id').notNullable();
    table.text('target').notNullable();
    table.text('channel').notNullable();
    table.text('language').notNullable();
    table.text('key').notNullable().unique();
    table.text('status').notNullable();
    table.integer('attempts').notNullable();
    table.text('created_at').notNullable();
    table.text('next_attempt_at').notNullable();
    table.text('expires_at').notNullable();
    table.text('leased_until');
    table.text('leased_by');
    table.text('settled_at');
    table.text('failure');
    table.text('provider_id');
    table.index(['status', 'next_attempt_at', 'id']);
    table.index(['status', 'created_at', 'id']);
    table.index(['created_at']);
  });
  await knex.schema.createTable('push_subscriptions', (table) => {
    table.text('id').primary();
    table.text('report_id').notNullable().references('lost_reports.id').index();
    table.text('endpoint').notNullable();
    table.text('p256dh').notNullable();
    table.text('auth').notNullable();
    table.text('added_at').notNullable();
  });
  await knex.schema.createTable('sms_ledger', (table) => {
    table.text('use').notNullable();
    table.text('number_key').notNullable();
    table.text('kiosk_id');
    table.text('at').notNullable();
    table.index(['use', 'at']);
    table.index(['number_key', 'use', 'at']);
    table.index(['at']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('sms_ledger');
  await knex.schema.dropTable('push_subscriptions');
  await knex.schema.dropTable('notices');
}
