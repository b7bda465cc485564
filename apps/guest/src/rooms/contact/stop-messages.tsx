import { useCommand } from '@homeward/client';
import { useT } from '@homeward/i18n';
import { Button, Row, showToast } from '@homeward/ui/light';
import { useProblemText } from '../phone/use-problem-text.ts';

/** For whoever opened the page from a text message, which has no room for a link that ends them. */
export function StopMessages() {
  const { t } = useT();
  const problemText = useProblemText();
  const change = useCommand('guest.changeContact');
  return (
    <Row justify="center">
      <Button
        variant="plain"
        isPending={change.isPending}
        onPress={() =>
          change.mutate(
            { body: { contact: { channel: 'none' } } },
            {
              onSuccess: () => showToast({ text: t('guest.push.stopped-title') }),
              onError: (problem) => showToast({ text: problemText(problem), tone: 'coral' }),
            },
          )
        }
      >
        {t('guest.push.stop')}
      </Button>
    </Row>
  );
}
