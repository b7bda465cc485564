import type { Announcement } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { orderedBy, shape } from '../memory/shape.ts';
import type { Views } from '../memory/views.ts';

export const announcementsShape = shape<Announcement>()({
  name: 'announcements',
  order: orderedBy((announcement) => announcement.saidAt),
  indexes: {},
});

export function announcementsInMemory({ announcements }: Views): Tx['announcements'] {
  return {
    find: async (id) => announcements.find(id),
    latest: async () => announcements.select().at(-1) ?? null,
    add: async (announcement) => announcements.add(announcement),
    save: async (announcement) => announcements.save(announcement),
  };
}
