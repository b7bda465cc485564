import type { ComponentType } from 'react';
import { fetchedLater } from '../phone/fetched-later.ts';
import { whenIdle } from '../phone/when-idle.ts';

/** A part that the first screen can do without: all of them are fetched together after it was shown. */
function later<Props>(choose: (parts: Parts) => ComponentType<Props>) {
  return fetchedLater(async () => {
    await whenIdle();
    return choose(await import('./parts.ts'));
  });
}

type Parts = typeof import('./parts.ts');

export const AddSection = later((parts) => parts.AddSection);
export const ContactSection = later((parts) => parts.ContactSection);
export const DelegateSection = later((parts) => parts.DelegateSection);
export const FeedbackCard = later((parts) => parts.FeedbackCard);
export const FoundWay = later((parts) => parts.FoundWay);
export const PartingSection = later((parts) => parts.PartingSection);
export const QuestionCard = later((parts) => parts.QuestionCard);
export const StopMessages = later((parts) => parts.StopMessages);
