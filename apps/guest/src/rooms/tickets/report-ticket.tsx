import type { GuestTicketView } from '@homeward/contract';
import type { ReportProps } from '../reports/report-props.ts';
import { usePlaceOfReport } from './place-commands.ts';
import { TicketCard } from './ticket-card.tsx';

interface ReportTicketProps extends ReportProps {
  readonly ticket: GuestTicketView;
}

/** The place in line of a report's visitor. */
export function ReportTicket({ guest, venue, ticket }: ReportTicketProps) {
  const place = usePlaceOfReport(ticket.id);
  return <TicketCard ticket={ticket} allowed={guest.allowed} venue={venue} place={place} />;
}
