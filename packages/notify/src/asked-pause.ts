/** Seconds a server asks us to wait (`Retry-After`, in seconds or as a date); null when it doesn't say. */
export function askedPause(headers: Headers, now = Date.now()): number | null {
  const asked = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(asked)) return Number(asked);
  const until = Date.parse(asked);
  return Number.isNaN(until) ? null : Math.max(0, Math.ceil((until - now) / 1000));
}
