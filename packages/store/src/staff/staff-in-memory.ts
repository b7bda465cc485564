import type { StaffMember, StaffSession } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { demandRow } from '../memory/references.ts';
import { orderedBy, shape } from '../memory/shape.ts';
import type { Views } from '../memory/views.ts';

export const staffMembersShape = shape<StaffMember>()({
  name: 'staff_members',
  order: orderedBy((member) => member.handle),
  indexes: { handle: (member) => member.handle },
  unique: ['handle'],
});

/** `id` is the hash of the session's cookie. */
export const staffSessionsShape = shape<{ readonly id: string; readonly session: StaffSession }>()({
  name: 'staff_sessions',
  order: orderedBy(),
  indexes: {
    staff: ({ session }) => session.staffId,
    device: ({ session }) => session.deviceId,
  },
});

export function staffInMemory({ staffMembers, staffSessions }: Views): Tx['staff'] {
  return {
    find: async (id) => staffMembers.find(id),
    findByHandle: async (handle) => staffMembers.first('handle', handle),
    list: async () => staffMembers.select(),
    findSession: async (tokenHash) => staffSessions.find(tokenHash)?.session ?? null,
    add: async (member) => staffMembers.add(member),
    save: async (member) => staffMembers.save(member),
    async addSession(session) {
      demandRow(staffMembers, session.staffId);
      staffSessions.add({ id: session.tokenHash, session });
    },
    endSession: async (tokenHash) => staffSessions.remove(tokenHash),
    async endSessionsOf(owner) {
      const ended =
        'staffId' in owner
          ? staffSessions.select({ index: 'staff', keys: [owner.staffId] })
          : staffSessions.select({ index: 'device', keys: [owner.deviceId] });
      for (const { id } of ended) staffSessions.remove(id);
    },
  };
}
