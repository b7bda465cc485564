import type { TicketView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { showToast } from '@homeward/ui';
import { useAct } from '../../shell/use-act.ts';

/** What staff do with a ticket; a refusal is said at the lower edge. */
export function useTicketCommands({ id, name }: Pick<TicketView, 'id' | 'name'>) {
  const { t } = useT();
  const recall = useAct('tickets.recall');
  const serve = useAct('tickets.serve');
  const finish = useAct('tickets.finish');
  const miss = useAct('tickets.miss');
  const ready = useAct('tickets.ready');
  const putBack = useAct('tickets.return');
  const cancel = useAct('tickets.cancel');
  const call = useAct('tickets.call');
  const hold = useAct('tickets.hold');
  const endHold = useAct('tickets.endHold');
  const transfer = useAct('tickets.transfer');
  const all = [recall, serve, finish, miss, ready, putBack, cancel, call, hold, endHold, transfer];
  const one = { params: { ticketId: id } };
  const said = (text: string, done?: () => void) => ({
    done: () => {
      showToast({ text });
      done?.();
    },
  });

  return {
    isPending: all.some((command) => command.isPending),
    recall: () => recall.act(one, said(t('staff.desk.call.called-toast', { name }))),
    serve: () => serve.act(one),
    finish: () => finish.act(one),
    miss: () => miss.act(one, said(t('staff.desk.call.missed-toast', { name }))),
    /** Which counter, if known, becomes the whereabouts of the thing. */
    ready: (counterId: string | null, done?: () => void) =>
      ready.act(
        { ...one, body: { counterId } },
        said(t('staff.desk.fetch.ready-toast', { name }), done),
      ),
    putBack: () => putBack.act(one, said(t('staff.desk.missed.back-toast', { name }))),
    cancel: () => cancel.act(one),
    callTo: (counterId: string) =>
      call.act({ ...one, body: { counterId } }, said(t('staff.desk.call.called-toast', { name }))),
    hold: (minutes: number, done: () => void) =>
      hold.act({ ...one, body: { minutes } }, said(t('staff.line.hold.toast', { name }), done)),
    endHold: () => endHold.act(one, said(t('staff.line.hold.ended-toast', { name }))),
    transfer: (lane: TicketView['lane'], counterId: string | null, done: () => void) =>
      transfer.act(
        { ...one, body: { lane, counterId } },
        said(t('staff.line.transfer.toast', { name, lane: t(`shared-words.lane.${lane}`) }), done),
      ),
  };
}
