import { useT } from '@homeward/i18n';
import { Dialog, PillChoice, Stack, Text } from '@homeward/ui';
import { useState } from 'react';
import { FormFoot } from '../../shell/form-foot.tsx';
import type { Alike } from './use-look-alike-decision.ts';

interface KeepDialogProps extends Alike {
  readonly isOpen: boolean;
  readonly isPending: boolean;
  readonly onKeep: (keptId: string) => void;
  readonly onClose: () => void;
}

/** Which of the two labels stays, and what becomes of the other. */
export function KeepDialog({ item, lookAlike, ...rest }: KeepDialogProps) {
  const { t } = useT();
  const both = byLogging({ item, lookAlike });
  const options = both.filter(({ id }) => lookAlike.mayKeep.includes(id));
  const [chosenId, setChosenId] = useState<string | null>(null);
  const kept = options.find(({ id }) => id === chosenId) ?? options[0];
  const other = both.find(({ id }) => id !== kept?.id);
  if (!kept || !other) return null;
  const labels = { kept: kept.label, other: other.label };
  return (
    <Dialog
      isOpen={rest.isOpen}
      onClose={rest.onClose}
      title={t('staff.look-alikes.which-stays')}
      foot={
        <FormFoot
          onCancel={rest.onClose}
          isPending={rest.isPending}
          onPress={() => rest.onKeep(kept.id)}
        >
          {t('staff.look-alikes.keep', labels)}
        </FormFoot>
      }
    >
      <Stack gap={4}>
        {options.length > 1 ? (
          <PillChoice
            label={t('staff.look-alikes.which-stays')}
            options={options.map(({ id, label }) => ({ id, name: label }))}
            chosen={kept.id}
            onChange={setChosenId}
            size="large"
          />
        ) : (
          <Text strong>{t('staff.look-alikes.must-stay', labels)}</Text>
        )}
        <Text>{t('staff.look-alikes.what-happens', labels)}</Text>
        <Text size="small" tone="soft">
          {t('staff.look-alikes.can-undo', labels)}
        </Text>
      </Stack>
    </Dialog>
  );
}

/** The one logged first goes first: its label has been on the thing for longer. */
function byLogging({ item, lookAlike: { other } }: Alike) {
  return item.loggedAt <= other.loggedAt ? [item, other] : [other, item];
}
