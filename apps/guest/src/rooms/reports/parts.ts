export { AddSection } from '../adding/add-section.tsx';
export { DelegateSection } from '../claims/delegate-section.tsx';
export { ContactSection } from '../contact/contact-section.tsx';
export { StopMessages } from '../contact/stop-messages.tsx';
export { FeedbackCard } from '../feedback/feedback-card.tsx';
export { PartingSection } from '../forget/parting-section.tsx';
export { FoundWay } from '../hand-in/found-way.tsx';
export { QuestionCard } from '../questions/question-card.tsx';
