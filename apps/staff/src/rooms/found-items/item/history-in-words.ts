import type { EventView } from '@homeward/contract';
import type { Translate } from '@homeward/i18n';

export interface Names {
  readonly shelfName: (id: string) => string;
  readonly counterName: (id: string) => string;
  readonly placeName: (id: string) => string;
  readonly deskName: (id: string) => string;
}

/** One step of a history in a few words: "Put on shelf B3". */
export function eventInWords(event: EventView, t: Translate, names: Names): string {
  const { name, facts } = event;
  switch (name) {
    case 'found-item.registered':
      return t('staff.items.history.found-item.registered', { label: String(facts.label ?? '') });
    case 'found-item.moved':
      return moveInWords(facts, t, names);
    case 'found-item.described':
    case 'found-item.reserved':
    case 'found-item.released':
    case 'found-item.returned':
      return t(`staff.items.history.${name}`);
    case 'found-item.merged':
    case 'found-item.kept':
    case 'found-item.restored':
    case 'found-item.parted':
    case 'look-alike.suggested':
    case 'look-alike.reassessed':
    case 'look-alike.dismissed':
      return t(`staff.items.history.${name}`, { other: String(facts.other ?? '') });
    case 'photo.stored':
      return t('staff.items.history.photo-stored');
    case 'match.suggested':
      return t(
        `staff.items.history.match.${facts.level === 'almost-certain' ? 'suggested-certain' : 'suggested'}`,
      );
    case 'match.dismissed':
      return t(`staff.items.history.match.${facts.isOvertaken ? 'overtaken' : 'dismissed'}`);
    case 'match.reassessed':
    case 'match.confirmed':
    case 'claim.submitted':
    case 'claim.approved':
    case 'claim.rejected':
    case 'claim.withdrawn':
    case 'claim.completed':
    case 'handover.completed':
    case 'handover.refused':
    case 'ticket.issued':
    case 'ticket.readied':
    case 'ticket.called':
    case 'ticket.recalled':
    case 'ticket.serving':
    case 'ticket.served':
    case 'ticket.missed':
    case 'ticket.returned':
    case 'ticket.cancelled':
      return t(`staff.items.history.${name}`);
    default:
      return t('staff.items.history.other');
  }
}

type Spot = 'shelf' | 'counter' | 'place' | 'desk';

function moveInWords(facts: EventView['facts'], t: Translate, names: Names): string {
  const where = String(facts.where ?? '');
  const named: Record<Spot, (id: string) => string> = {
    shelf: names.shelfName,
    counter: names.counterName,
    place: names.placeName,
    desk: names.deskName,
  };
  if (facts.to === 'owner') return t('staff.items.history.moved.owner');
  const spot = String(facts.to) as Spot;
  if (!Object.hasOwn(named, spot)) return t('staff.items.history.moved.staff');
  return t(`staff.items.history.moved.${spot}`, { where: named[spot](where) });
}

/** Whose name stands on a step: a colleague's, or what kind of somebody it was. */
export function actorInWords({ by }: Pick<EventView, 'by'>, t: Translate): string {
  return by.name ?? t(`staff.items.history.by.${by.kind}`);
}
