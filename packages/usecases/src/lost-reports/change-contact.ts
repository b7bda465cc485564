import {
  type Contact,
  changeContact as change,
  fail,
  type LostReportId,
  ok,
} from '@homeward/domain';
import { mayActFor } from '../kernel/ownership.ts';
import { askAllowance } from '../notices/sms-allowance.ts';
import type { Deps, GuestActor, StaffActor } from '../ports.ts';

export interface ChangeContact {
  readonly reportId: LostReportId;
  readonly contact: Contact;
}

/** Choose how to be told. */
export function changeContact(deps: Pick<Deps, 'store' | 'clock' | 'codes' | 'venue'>) {
  const { store, clock } = deps;
  return ({ reportId, contact }: ChangeContact, actor: GuestActor | StaffActor) =>
    store.transaction(async (tx) => {
      const filed = await tx.lostReports.find(reportId);
      if (!filed || !mayActFor(actor, reportId)) return fail('lost-report.not-found');
      const decision = change(filed, contact);
      if (!decision.ok) return decision;
      const allowed = await askAllowance(deps, tx, contact, null);
      if (!allowed.ok) return allowed;

      const report = await tx.lostReports.save(decision.value);
      const facts = { channel: contact.channel };
      await tx.events.append(
        {
          name: 'lost-report.contact-changed',
          id: reportId,
          version: report.version,
          reportId,
          facts,
        },
        actor,
        clock.now(),
      );
      return ok(report);
    });
}
