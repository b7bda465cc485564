import { z } from 'zod';
import { deskStaff } from '../kernel/callers.ts';
import { endpoint } from '../kernel/endpoint.ts';
import { claimId, someWords, words } from '../kernel/fields.ts';

export const handoverView = z.object({
  id: z.string(),
  claimId: z.string(),
  itemId: z.string(),
  at: z.string(),
  /** Whose code was shown: the one the owner sent, by name; null for the owner’s own. */
  delegateName: z.string().nullable(),
});

export type HandoverView = z.output<typeof handoverView>;

export const handovers = {
  complete: endpoint({
    name: 'handovers.complete',
    method: 'POST',
    path: '/api/claims/:claimId/handover',
    summary:
      'Give the item to its owner, or to whom they sent: pickup code, proof, done once and for ever.',
    access: deskStaff,
    params: z.object({ claimId }),
    body: z.object({
      pickupCode: z.string().transform((text) => text.replace(/\D/g, '')),
      proofNotes: someWords(1000),
      receivedBy: words(120),
    }),
    response: handoverView,
    errors: [
      'claim.not-found',
      'claim.not-approved',
      'found-item.not-reserved',
      'handover.wrong-code',
      'handover.proof-missing',
      'handover.already-done',
    ],
  }),
};
