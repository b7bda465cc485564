import { readFileSync } from 'node:fs';

/**
 * The most memory this process has ever held, in bytes.
 *
 * Linux knows it exactly. (`maxRSS` won't do there: it counts the parent this
 * process was forked from.) Elsewhere it is what is held now, so ask often.
 */
export function peakMemoryBytes(): number {
  return memoryOf('self', 'VmHWM') ?? process.memoryUsage.rss();
}

/** The memory another process holds now, in bytes; null where the system doesn't tell. */
export function memoryBytesOf(pid: number): number | null {
  return memoryOf(pid, 'VmRSS');
}

function memoryOf(pid: number | 'self', field: 'VmHWM' | 'VmRSS'): number | null {
  if (process.platform !== 'linux') return null;
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const kilobytes = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1];
    return kilobytes ? Number(kilobytes) * 1024 : null;
  } catch {
    return null;
  }
}
