import { type ApiProblem, createApi, HomewardProvider } from '@homeward/client';
import { useErrorText, useT } from '@homeward/i18n';
import { Button, KeyboardField, Screen } from '@homeward/ui';
import { useMemo, useState } from 'react';
import { KioskTop } from '../../visit/kiosk-top.tsx';
import { useIsLying } from '../../visit/use-is-lying.ts';
import { StatusScreen } from './status-screen.tsx';

interface CodeVisitProps {
  readonly onLeave: () => void;
  readonly onEnd: () => void;
}

const codeLength = 6;

/** A code from a slip shows where that report stands; it never shows the pickup code. */
export function CodeVisit({ onLeave, onEnd }: CodeVisitProps) {
  const { t } = useT();
  const isLying = useIsLying();
  const errorText = useErrorText();
  const [code, setCode] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();
  const [isAsking, setIsAsking] = useState(false);
  const api = useMemo(() => createApi({ authorization: () => `Code ${code}` }), [code]);

  async function open() {
    setIsAsking(true);
    setProblem(undefined);
    try {
      await api.call('guest.read', {});
      setIsOpen(true);
    } catch (refused) {
      setProblem(errorText((refused as ApiProblem).code));
    } finally {
      setIsAsking(false);
    }
  }

  if (isOpen) {
    return (
      <HomewardProvider api={api} audience="guest">
        <StatusScreen onEnd={onEnd} />
      </HomewardProvider>
    );
  }
  return (
    <Screen
      top={<KioskTop onBack={onLeave} />}
      title={t('kiosk.code.title')}
      lead={t('kiosk.code.lead')}
      foot={
        !isLying && (
          <Button
            variant="primary"
            wide
            isDisabled={code.length < codeLength}
            isPending={isAsking}
            onPress={() => void open()}
          >
            {t('kiosk.code.open')}
          </Button>
        )
      }
    >
      <KeyboardField
        label={t('kiosk.code.label')}
        layout="code"
        codeLength={codeLength}
        value={code}
        onChange={setCode}
        error={problem}
        onDone={() => code.length === codeLength && void open()}
        doneLabel={isLying ? t('kiosk.code.open') : undefined}
      />
    </Screen>
  );
}
