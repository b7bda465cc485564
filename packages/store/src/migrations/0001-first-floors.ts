import type { Knex } from 'knex';

export const name = '0001-first-floors';

/** Ids, codes and instants are text; lists and parts are JSON text; both databases read them alike. */
export async function up(knex: Knex): Promise<void> {
  await things(knex);
  await promises(knex);
  await queue(knex);
  await people(knex);
  await history(knex);
  await knex('numberings').insert({ name: 'label', last: 0 });
}

export async function down(knex: Knex): Promise<void> {
  for (const table of [...tables].reverse()) await knex.schema.dropTable(table);
}

const tables = [
  'found_items',
  'photos',
  'numberings',
  'lost_reports',
  'matches',
  'claims',
  'handovers',
  'tickets',
  'counters',
  'staff_members',
  'staff_sessions',
  'devices',
  'enrolments',
  'events',
];

async function things(knex: Knex): Promise<void> {
  await knex.schema.createTable('found_items', (table) => {
    versioned(table);
    table.text('label').notNullable().unique();
    table.text('status').notNullable();
    table.text('whereabouts').notNullable();
    table.text('reserved_for');
    table.text('logged_at').notNullable();
    table.text('logged_by').notNullable();
    table.text('category_id').notNullable();
    table.text('title').notNullable();
    table.text('description').notNullable();
    table.text('withheld_details').notNullable();
    table.text('colours').notNullable();
    table.text('brand');
    table.text('found_place_id').notNullable();
    table.text('found_at').notNullable();
    table.text('photo_ids').notNullable();
    table.index(['logged_at', 'id']);
    table.index(['status', 'logged_at', 'id']);
  });
  await knex.schema.createTable('photos', (table) => {
    table.text('id').primary();
    table.text('sha256').notNullable();
    table.integer('bytes').notNullable();
    table.integer('width').notNullable();
    table.integer('height').notNullable();
    table.text('placeholder').notNullable();
    table.text('colours').notNullable();
    table.text('stored_at').notNullable();
    table.text('stored_by').notNullable();
  });
  await knex.schema.createTable('numberings', (table) => {
    table.text('name').primary();
    table.integer('last').notNullable();
  });
}

async function promises(knex: Knex): Promise<void> {
  await knex.schema.createTable('lost_reports', (table) => {
    versioned(table);
    table.text('code').notNullable().unique();
    table.text('token_hash').notNullable().unique();
    table.text('status').notNullable();
    table.text('closed_because');
    table.text('language').notNullable();
    table.text('contact_channel').notNullable();
    table.text('contact_address');
    table.text('contact_number');
    table.text('filed_at').notNullable();
    table.text('filed_on');
    table.text('answer_due_at').notNullable();
    table.text('category_id');
    table.text('description').notNullable();
    table.text('colours').notNullable();
    table.text('brand');
    table.text('lost_place_id');
    table.text('lost_from');
    table.text('lost_to');
    table.index(['filed_at', 'id']);
    table.index(['status', 'filed_at', 'id']);
  });
  await knex.schema.createTable('matches', (table) => {
    versioned(table);
    pair(table);
    table.text('status').notNullable();
    table.double('probability').notNullable();
    table.text('level').notNullable();
    table.text('evidence').notNullable();
    table.text('suggested_at').notNullable();
    table.text('decided_by');
    table.unique(['item_id', 'report_id']);
    table.index(['status', 'probability', 'id']);
  });
  await knex.schema.createTable('claims', (table) => {
    versioned(table);
    pair(table);
    table.text('status').notNullable();
    table.text('statement').notNullable();
    table.text('submitted_at').notNullable();
    table.text('decided_at');
    table.text('decided_by');
    table.text('decision_note').notNullable();
    table.index('item_id');
    table.index(['status', 'submitted_at', 'id']);
  });
  await knex.schema.createTable('handovers', (table) => {
    table.text('id').primary();
    // This index is what makes it impossible to give a thing away twice.
    table.text('item_id').notNullable().unique().references('found_items.id');
    table.text('claim_id').notNullable().references('claims.id');
    table.text('at').notNullable().index();
    table.text('by').notNullable();
    table.text('received_by').notNullable();
    table.text('proof_notes').notNullable();
  });
}

async function queue(knex: Knex): Promise<void> {
  await knex.schema.createTable('tickets', (table) => {
    versioned(table);
    table.text('lane').notNullable();
    table.integer('number').notNullable();
    table.text('service_day').notNullable();
    table.text('status').notNullable();
    table.text('report_id').references('lost_reports.id').index();
    table.text('claim_id').references('claims.id');
    table.text('counter_id');
    table.text('issued_at').notNullable();
    table.text('ready_at');
    table.text('called_at');
    table.integer('calls').notNullable();
    table.text('serving_at');
    table.text('closed_at');
    table.unique(['service_day', 'lane', 'number']);
  });
  await knex.schema.createTable('counters', (table) => {
    versioned(table);
    table.text('status').notNullable();
    table.text('staff_id');
    table.text('ticket_id');
    table.text('paused_for');
    table.text('back_at');
  });
}

async function people(knex: Knex): Promise<void> {
  await knex.schema.createTable('staff_members', (table) => {
    versioned(table);
    table.text('handle').notNullable().unique();
    table.text('name').notNullable();
    table.text('roles').notNullable();
    table.text('passphrase_hash').notNullable();
    table.boolean('is_active').notNullable();
    table.text('added_at').notNullable();
  });
  await knex.schema.createTable('staff_sessions', (table) => {
    table.text('token_hash').primary();
    table.text('staff_id').notNullable().references('staff_members.id').index();
    table.text('device_id').notNullable().index();
    table.text('started_at').notNullable();
    table.text('expires_at').notNullable();
  });
  await knex.schema.createTable('devices', (table) => {
    versioned(table);
    table.text('kind').notNullable();
    table.text('name').notNullable();
    table.text('kiosk_profile_id');
    table.text('token_hash').notNullable().unique();
    table.text('enrolled_at').notNullable();
    table.text('revoked_at');
  });
  await knex.schema.createTable('enrolments', (table) => {
    table.text('id').primary();
    table.text('code_hash').notNullable().unique();
    table.text('kind').notNullable();
    table.text('name').notNullable();
    table.text('kiosk_profile_id');
    table.text('invited_by');
    table.text('expires_at').notNullable();
    table.text('used_at');
  });
}

async function history(knex: Knex): Promise<void> {
  await knex.schema.createTable('events', (table) => {
    table.integer('seq').primary();
    table.text('at').notNullable();
    table.text('name').notNullable();
    table.text('id').notNullable().index();
    table.integer('version').notNullable();
    table.text('report_id').index();
    table.text('ticket_id').index();
    table.text('item_id').index();
    table.text('facts').notNullable();
    table.text('actor').notNullable();
    table.text('hash').notNullable();
  });
}

function versioned(table: Knex.CreateTableBuilder): void {
  table.text('id').primary();
  table.integer('version').notNullable();
}

function pair(table: Knex.CreateTableBuilder): void {
  table.text('item_id').notNullable().references('found_items.id');
  table.text('report_id').notNullable().references('lost_reports.id').index();
}
