import { type ApiProblem, useCommand } from '@homeward/client';
import type { TicketView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { showToast } from '@homeward/ui';
import { useTellProblem } from '../../shell/use-tell.ts';

/** What staff do with a ticket; a refusal is said at the lower edge. */
export function useTicketCommands({ id, name }: Pick<TicketView, 'id' | 'name'>) {
  const { t } = useT();
  const tell = useTellProblem();
  const recall = useCommand('tickets.recall');
  const serve = useCommand('tickets.serve');
  const finish = useCommand('tickets.finish');
  const miss = useCommand('tickets.miss');
  const ready = useCommand('tickets.ready');
  const putBack = useCommand('tickets.return');
  const cancel = useCommand('tickets.cancel');
  const call = useCommand('tickets.call');
  const one = { params: { ticketId: id } };
  const said = (text: string) => ({
    onSuccess: () => showToast({ text }),
    onError: (problem: ApiProblem) => tell(problem),
  });

  return {
    isPending: [recall, serve, finish, miss, ready, putBack, cancel, call].some(
      (command) => command.isPending,
    ),
    recall: () => recall.mutate(one, said(t('staff.desk.call.called-toast', { name }))),
    serve: () => serve.mutate(one, { onError: tell }),
    finish: () => finish.mutate(one, { onError: tell }),
    miss: () => miss.mutate(one, said(t('staff.desk.call.missed-toast', { name }))),
    ready: () => ready.mutate(one, said(t('staff.desk.fetch.ready-toast', { name }))),
    putBack: () => putBack.mutate(one, said(t('staff.desk.missed.back-toast', { name }))),
    cancel: () => cancel.mutate(one, { onError: tell }),
    callTo: (counterId: string) =>
      call.mutate(
        { ...one, body: { counterId } },
        said(t('staff.desk.call.called-toast', { name })),
      ),
  };
}
