import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/hand-in.ts';

/** A number for somebody who found something. */
export const handIn = {
  title: 'شكرًا لإحضاره.',
  lead: 'خذ رقمًا هنا وأحضره إلى {{desk}}، {{place}}. لا تقف في الصف.',
  what: 'ما هو، بكلمات قليلة؟',
  example: 'قبعة زرقاء، هاتف …',
  take: 'أعطني رقمًا',
  next: 'أحضره إلى {{desk}}، {{place}}، عندما يُنادى رقمك. تخبرك هذه الصفحة.',
  brings: 'تُحضر: {{what}}',
  served: 'شكرًا. سيفرح أحدهم كثيرًا.',
  over: 'انتهى هذا الرقم.',
  'over-text': 'الرقم صالح ليوم واحد. إن كان ما عثرت عليه لا يزال معك فخذ رقمًا جديدًا هنا.',
  again: 'خذ رقمًا جديدًا',
  'too-late': 'يغلق المكتب قبل دورك. يمكنك تسليمه لأي شخص يعمل هنا.',
} satisfies LaterWords<typeof english.handIn>;
