import type { ApiProblem } from '@homeward/client';
import { useT } from '@homeward/i18n';
import { Button, showToast } from '@homeward/ui/light';
import { useProblemText } from '../phone/use-problem-text.ts';
import type { PlaceCommands } from './place-commands.ts';

/** Here after all: back into the same place after a missed call. */
export function ReturnToPlace({ place }: { readonly place: PlaceCommands }) {
  const { t } = useT();
  const problemText = useProblemText();
  async function comeBack() {
    try {
      await place.comeBack();
      showToast({ text: t('guest.place.returned') });
    } catch (problem) {
      showToast({ text: problemText(problem as ApiProblem), tone: 'coral' });
    }
  }
  return (
    <Button
      variant="quiet"
      icon="hand"
      wide
      isPending={place.isComingBack}
      onPress={() => void comeBack()}
    >
      {t('guest.place.i-am-here')}
    </Button>
  );
}
