import type { StaffMember } from '@homeward/domain';
import type { Deps } from '../ports.ts';

/** Everybody who works or has worked here. */
export function listStaff({ store }: Pick<Deps, 'store'>) {
  return (): Promise<readonly StaffMember[]> => store.read((tx) => tx.staff.list());
}
