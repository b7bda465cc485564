import type { FoundItemSummary } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Chip, type ChipTone } from '@homeward/ui';

const tones: Record<FoundItemSummary['status'], ChipTone> = {
  held: 'sea',
  reserved: 'sun',
  returned: 'leaf',
  disposed: 'line',
  transferred: 'line',
  merged: 'line',
};

/** Held, reserved, returned: where a found item stands. */
export function StatusChip({ status }: Pick<FoundItemSummary, 'status'>) {
  const { t } = useT();
  return <Chip tone={tones[status]}>{t(`shared-words.item-status.${status}`)}</Chip>;
}
