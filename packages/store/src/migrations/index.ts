import type { Knex } from 'knex';
import * as firstFloors from './0001-first-floors.ts';
import * as answers from './0002-answers.ts';
import * as lookAlikes from './0003-look-alikes.ts';
import * as heldPlaces from './0004-held-places.ts';
import * as waitPromises from './0005-wait-promises.ts';
import * as notices from './0006-notices.ts';
import * as guestVerbs from './0007-guest-verbs.ts';
import * as promises from './0008-promises.ts';
import * as announcements from './0009-announcements.ts';
import * as finders from './0010-finders.ts';

export interface NamedMigration extends Knex.Migration {
  readonly name: string;
}

/** Every step from an empty database to today's, in order. Never edited, only added to. */
export const migrations: readonly NamedMigration[] = [
  firstFloors,
  answers,
  lookAlikes,
  heldPlaces,
  waitPromises,
  notices,
  guestVerbs,
  promises,
  announcements,
  finders,
];
