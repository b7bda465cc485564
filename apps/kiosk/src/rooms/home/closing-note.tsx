import { useAnswer } from '@homeward/client';
import { useFormat, useT } from '@homeward/i18n';
import { Text } from '@homeward/ui';

const soonMs = 60 * 60_000;

interface ClosingNoteProps {
  /** `always` before a place in line is taken; else when it is near. */
  readonly when?: 'always' | 'soon';
}

/** When the desk closes, told before somebody decides to wait. */
export function ClosingNote({ when = 'always' }: ClosingNoteProps) {
  const { t } = useT();
  const format = useFormat();
  const { data: board } = useAnswer('counters.board', {});
  if (!board?.closesAt) return null;
  const isSoon = Date.parse(board.closesAt) - Date.parse(board.asOf) < soonMs;
  if (when === 'soon' && !isSoon) return null;
  return (
    <Text tone={isSoon ? 'coral' : 'soft'} strong={isSoon}>
      {t('kiosk.home.closes', { time: format.time(board.closesAt) })}
    </Text>
  );
}
