import { useErrorText, useT } from '@homeward/i18n';
import { Button, Card, Stack, Text } from '@homeward/ui';
import { useAct } from '../../shell/use-act.ts';

/** In demo mode anybody may look around; the server makes this browser every device at once. */
export function DemoSignIn() {
  const { t } = useT();
  const errorText = useErrorText();
  const signIn = useAct('staff.demoSignIn');
  return (
    <Card tone="sun" padding="snug">
      <Stack gap={3}>
        <Text size="small">{t('staff.getting-in.sign-in.demo-about')}</Text>
        <Button
          variant="quiet"
          wide
          isPending={signIn.isPending}
          onPress={() => signIn.act({}, { refused: () => undefined })}
        >
          {t('staff.getting-in.sign-in.demo')}
        </Button>
        {signIn.error && (
          <Text size="small" tone="coral">
            {errorText(signIn.error.code)}
          </Text>
        )}
      </Stack>
    </Card>
  );
}
