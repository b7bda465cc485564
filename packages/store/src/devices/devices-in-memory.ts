import type { Device, Enrolment } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { orderedBy, shape } from '../memory/shape.ts';
import type { Views } from '../memory/views.ts';

export const devicesShape = shape<Device>()({
  name: 'devices',
  order: orderedBy((device) => device.enrolledAt),
  indexes: { token: (device) => device.tokenHash },
  unique: ['token'],
});

export const enrolmentsShape = shape<Enrolment>()({
  name: 'enrolments',
  order: orderedBy(),
  indexes: { code: (enrolment) => enrolment.codeHash },
  unique: ['code'],
});

export function devicesInMemory({ devices, enrolments }: Views): Tx['devices'] {
  return {
    find: async (id) => devices.find(id),
    findByTokenHash: async (tokenHash) => devices.first('token', tokenHash),
    list: async () => devices.select(),
    findEnrolment: async (codeHash) => enrolments.first('code', codeHash),
    add: async (device) => devices.add(device),
    save: async (device) => devices.save(device),
    addEnrolment: async (enrolment) => enrolments.add(enrolment),
    markEnrolmentUsed: async ({ id }, at) => enrolments.change(id, { usedAt: at }),
  };
}
