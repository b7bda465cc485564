import type { House } from '../open-house.ts';
import { demoStaff } from './demo-staff.ts';

type Say = (line: string) => void;

/** Give an empty house its demo staff and a day's life, through the same doors as everybody. */
export async function fillDemo(house: House, say: Say): Promise<void> {
  const { useCases } = house;
  const known = new Set((await useCases.listStaff()).map(({ handle }) => handle));
  if (known.size > 0 && !known.has(demoStaff.administrator.handle)) return;
  for (const person of Object.values(demoStaff)) {
    if (!known.has(person.handle)) await useCases.addStaffMember(person, { kind: 'system' });
  }
  say('The demo venue is ready.');
}
