import type { ClaimView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Chip, type ChipTone } from '@homeward/ui';

const tones: Record<ClaimView['status'], ChipTone> = {
  submitted: 'sun',
  approved: 'sea',
  rejected: 'line',
  withdrawn: 'line',
  completed: 'leaf',
};

/** Where a claim stands. Some views give its status as plain text. */
export function ClaimChip({ status }: { readonly status: string }) {
  const { t } = useT();
  const known = status as ClaimView['status'];
  return <Chip tone={tones[known] ?? 'line'}>{t(`staff.claims.status.${known}`)}</Chip>;
}
