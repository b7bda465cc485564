import { useT } from '@homeward/i18n';
import { create } from 'qrcode/lib/core/qrcode.js';
import { useMemo } from 'react';
import { classNames } from '../theme/class-names.ts';
import styles from './qr-code.module.css';

interface QrCodeProps {
  /** What a phone reads, usually an address. */
  readonly value: string;
  readonly label?: string;
  readonly className?: string | undefined;
}

/** Light modules around the code, without which some phones don't see it. */
const quietModules = 4;

/** A code for a phone's camera, dark on light in every theme. */
export function QrCode({ value, label, className }: QrCodeProps) {
  const { t } = useT();
  const { size, path } = useMemo(() => drawQrCode(value), [value]);
  const extent = size + 2 * quietModules;
  return (
    <svg
      viewBox={`${-quietModules} ${-quietModules} ${extent} ${extent}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label ?? t('shared-words.qr-code')}
      className={classNames(styles['qr'], className)}
    >
      <path d={path} />
    </svg>
  );
}

/** The dark modules as one path, a run of them at a time. */
export function drawQrCode(value: string): { readonly size: number; readonly path: string } {
  const { modules } = create(value, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let y = 0; y < modules.size; y += 1) {
    for (let x = 0; x < modules.size; x += 1) {
      if (!modules.get(y, x)) continue;
      let end = x + 1;
      while (end < modules.size && modules.get(y, end)) end += 1;
      path += `M${x} ${y}h${end - x}v1H${x}z`;
      x = end;
    }
  }
  return { size: modules.size, path };
}
