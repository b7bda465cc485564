import { useErrorText, useT } from '@homeward/i18n';
import { Button, CodeField, Form } from '@homeward/ui';
import { useState } from 'react';
import { useAct } from '../../shell/use-act.ts';
import { ArrivalFrame } from '../staff/arrival-frame.tsx';
import { DemoSignIn } from '../staff/demo-sign-in.tsx';

const enrolmentCodeLength = 8;

interface EnrolScreenProps {
  readonly venueName: string;
  readonly isDemo: boolean;
}

/** A new tablet becomes one of the house's own with a code that works once. */
export function EnrolScreen({ venueName, isDemo }: EnrolScreenProps) {
  const { t } = useT();
  const errorText = useErrorText();
  const [code, setCode] = useState('');
  const enrol = useAct('devices.enrol');
  const isComplete = code.length === enrolmentCodeLength;

  return (
    <ArrivalFrame
      venueName={venueName}
      title={t('staff.getting-in.enrol.title')}
      lead={t('staff.getting-in.enrol.about')}
    >
      <Form
        onSubmit={() => isComplete && enrol.act({ body: { code } }, { refused: () => undefined })}
        aria-label={t('staff.getting-in.enrol.title')}
      >
        <CodeField
          label={t('staff.getting-in.enrol.code')}
          length={enrolmentCodeLength}
          value={code}
          onChange={setCode}
          autoFocus
          error={enrol.error ? errorText(enrol.error.code) : undefined}
        />
        <Button
          type="submit"
          variant="primary"
          wide
          isPending={enrol.isPending}
          isDisabled={!isComplete}
        >
          {t('staff.getting-in.enrol.submit')}
        </Button>
      </Form>
      {isDemo && <DemoSignIn />}
    </ArrivalFrame>
  );
}
