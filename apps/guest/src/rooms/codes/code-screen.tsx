import { type ApiProblem, createApi } from '@homeward/client';
import { useT } from '@homeward/i18n';
import { Button, CodeField, Form, Screen, Stack } from '@homeward/ui/light';
import { useState } from 'react';
import { GuestTop } from '../../guest-top.tsx';
import { useProblemText } from '../phone/use-problem-text.ts';
import { goTo } from './guest-key.ts';

const codeLength = 6;

/** For whoever has a slip and no link: the code opens the page. */
export function CodeScreen() {
  const { t } = useT();
  const problemText = useProblemText();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isAsking, setIsAsking] = useState(false);

  async function open() {
    if (code.length < codeLength) return setProblem(t('guest.code.too-short'));
    setIsAsking(true);
    try {
      await createApi({ authorization: () => `Code ${code}` }).call('guest.read', {});
      goTo(code);
    } catch (refused) {
      const { code: why } = refused as ApiProblem;
      setProblem(why === 'guest.link-invalid' ? t('guest.code.wrong') : problemText({ code: why }));
    } finally {
      setIsAsking(false);
    }
  }

  return (
    <Screen top={<GuestTop />} title={t('guest.code.title')} lead={t('guest.code.lead')}>
      <Form onSubmit={() => void open()}>
        <Stack gap={6}>
          <CodeField
            label={t('guest.code.label')}
            length={codeLength}
            value={code}
            onChange={setCode}
            error={problem ?? undefined}
          />
          <Button variant="primary" type="submit" wide isPending={isAsking}>
            {t('guest.code.open')}
          </Button>
        </Stack>
      </Form>
    </Screen>
  );
}
