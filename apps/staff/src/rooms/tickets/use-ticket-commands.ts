import type { TicketView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { showToast } from '@homeward/ui';
import { useAct } from '../../shell/use-act.ts';
import { chosenCounterId } from '../counters/use-my-counter.ts';

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
  const one = { params: { ticketId: id } };
  const said = (text: string) => ({ done: () => showToast({ text }) });

  return {
    isPending: [recall, serve, finish, miss, ready, putBack, cancel, call].some(
      (command) => command.isPending,
    ),
    recall: () => recall.act(one, said(t('staff.desk.call.called-toast', { name }))),
    serve: () => serve.act(one),
    finish: () => finish.act(one),
    miss: () => miss.act(one, said(t('staff.desk.call.missed-toast', { name }))),
    ready: () =>
      ready.act(
        { ...one, body: { counterId: chosenCounterId() } },
        said(t('staff.desk.fetch.ready-toast', { name })),
      ),
    putBack: () => putBack.act(one, said(t('staff.desk.missed.back-toast', { name }))),
    cancel: () => cancel.act(one),
    callTo: (counterId: string) =>
      call.act({ ...one, body: { counterId } }, said(t('staff.desk.call.called-toast', { name }))),
  };
}
