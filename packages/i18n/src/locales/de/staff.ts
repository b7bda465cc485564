import type { SameWords } from '../../word-keys.ts';
import type { words as english } from '../en/staff.ts';
import { admin } from './staff/admin.ts';
import { claims } from './staff/claims.ts';
import { desk } from './staff/desk.ts';
import { feedback } from './staff/feedback.ts';
import { foundItems } from './staff/found-items.ts';
import { gettingIn } from './staff/getting-in.ts';
import { line } from './staff/line.ts';
import { lookAlikes } from './staff/look-alikes.ts';
import { lostReports } from './staff/lost-reports.ts';
import { matches } from './staff/matches.ts';
import { notices } from './staff/notices.ts';
import { photos } from './staff/photos.ts';
import { promises } from './staff/promises.ts';
import { shell } from './staff/shell.ts';

export const words = {
  shell,
  'getting-in': gettingIn,
  items: foundItems,
  photos,
  matches,
  'look-alikes': lookAlikes,
  reports: lostReports,
  claims,
  desk,
  line,
  promises,
  notices,
  feedback,
  admin,
} satisfies SameWords<typeof english>;
