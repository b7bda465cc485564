import { useCommand } from '@homeward/client';
import { useErrorText, useT } from '@homeward/i18n';
import {
  BrandMark,
  Button,
  Form,
  LanguageMenu,
  Screen,
  Stack,
  TextField,
  TopBar,
} from '@homeward/ui';
import { useState } from 'react';

/** A screen that nobody has vouched for yet: an administrator's one-time code makes it a kiosk. */
export function EnrolScreen({ venueName }: { readonly venueName: string }) {
  const { t } = useT();
  const errorText = useErrorText();
  const [code, setCode] = useState('');
  const enrol = useCommand('devices.enrol');
  return (
    <Screen
      top={<TopBar start={<BrandMark name={venueName} />} end={<LanguageMenu />} />}
      title={t('kiosk.enrol.title')}
      lead={t('kiosk.enrol.lead')}
    >
      <Form onSubmit={() => enrol.mutate({ body: { code } })}>
        <Stack gap={6}>
          <TextField
            label={t('kiosk.enrol.code')}
            value={code}
            onChange={setCode}
            error={enrol.error ? errorText(enrol.error.code) : undefined}
            autoComplete="off"
          />
          <Button variant="primary" type="submit" isPending={enrol.isPending}>
            {t('kiosk.enrol.submit')}
          </Button>
        </Stack>
      </Form>
    </Screen>
  );
}
