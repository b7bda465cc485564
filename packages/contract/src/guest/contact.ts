import { z } from 'zod';

/** How a visitor wants to hear from us. */
export const contact = z.discriminatedUnion('channel', [
  z.object({ channel: z.literal('none') }),
  z.object({ channel: z.literal('mail'), address: z.email().max(254) }),
  z.object({
    channel: z.literal('sms'),
    /** E.164, with or without the spaces people type. */
    number: z
      .string()
      .transform((text) => text.replace(/[\s().-]/g, ''))
      .pipe(z.string().regex(/^\+[1-9]\d{6,14}$/)),
  }),
]);
