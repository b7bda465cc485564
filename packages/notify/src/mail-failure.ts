import type { Delivery } from '@homeward/domain';

interface SmtpError {
  readonly code?: string;
  /** What the server said, such as 550. */
  readonly responseCode?: number;
  /** What it said it to, such as `RCPT TO`. */
  readonly command?: string;
}

/** Codes by which a server says that our own settings are wrong, not the visitor's address. */
const needsAuthority = new Set([454, 530, 534, 535, 538]);

/**
 * What a failed attempt means: SMTP says 4xx where another try may help and 5xx
 * where it won't (RFC 5321, 4.2.1). A sign-in that failed is somebody's to
 * mend, so it is tried again.
 */
export function mailFailure(error: unknown): Delivery {
  const { code = '', responseCode, command } = error as SmtpError;
  if (code === 'EAUTH' || (responseCode !== undefined && needsAuthority.has(responseCode))) {
    return later('not-authorised');
  }
  // Whatever the server answered to `STARTTLS`, it was not an answer to the mail.
  if (code === 'ETLS') return later('unreachable');
  if (responseCode !== undefined && responseCode >= 500) {
    const reason = command === 'RCPT TO' ? 'address-invalid' : 'refused';
    return { outcome: 'never', reason };
  }
  if (responseCode !== undefined && responseCode >= 400) return later('busy');
  if (code === 'EENVELOPE') return { outcome: 'never', reason: 'address-invalid' };
  return later(code === 'ETIMEDOUT' ? 'timeout' : 'unreachable');
}

function later(reason: 'busy' | 'not-authorised' | 'timeout' | 'unreachable'): Delivery {
  return { outcome: 'later', reason, retryAfterSeconds: null };
}
