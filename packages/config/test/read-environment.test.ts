import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import {
  ConfigFault,
  environmentTable,
  environmentVariables,
  isLoopback,
  readEnvironment,
} from '../src/index.ts';

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readEnvironment(env);
  } catch (error) {
    if (error instanceof ConfigFault) return error.message.split('\n');
    throw error;
  }
  return [];
}

const preset = {
  port: 3000,
  host: '127.0.0.1',
  publicUrl: 'http://localhost:3000',
  trustedProxies: 0,
  dataDir: resolve('data'),
  databaseUrl: null,
  kioskConfig: './kiosk-config',
  modelFolder: null,
  notices: { mail: null, sms: null, pushContact: null },
  logLevel: 'info',
  isDemo: false,
};

test('an empty environment is everything by default', () => {
  expect(readEnvironment({})).toEqual(preset);
});

test('an empty variable counts as missing, and other programs’ variables are left alone', () => {
  expect(readEnvironment({ PORT: '', DATABASE_URL: ' ', HOME: '/root', CI: 'yes' })).toEqual(
    preset,
  );
});

test('every variable is read', () => {
  const env = {
    PORT: '8080',
    HOST: '0.0.0.0',
    PUBLIC_URL: 'https://Lost.example.org/',
    TRUSTED_PROXIES: '1',
    DATA_DIR: '/var/lib/homeward',
    DATABASE_URL: 'postgresql://u:p@localhost/homeward',
    KIOSK_CONFIG: '/etc/homeward',
    HOMEWARD_MODEL_FOLDER: '/srv/models/small',
    SMTP_HOST: 'mail.example.org',
    SMTP_PORT: '465',
    SMTP_USER: 'homeward',
    SMTP_PASSWORD: 'hunter22',
    MAIL_FROM: 'Lost & found <lost@example.org>',
    MAIL_REPLY_TO: 'desk@example.org',
    SMTP_SECURITY: 'tls',
    SMS_GATEWAY_URL: 'https://sms.example.org/send',
    SMS_GATEWAY_HEADERS: '{"authorization":"Bearer key"}',
    SMS_GATEWAY_BODY: '{{text}}',
    PUSH_CONTACT: 'mailto:it@example.org',
    LOG_LEVEL: 'warn',
    HOMEWARD_DEMO: '0',
  };
  expect(readEnvironment(env)).toEqual({
    port: 8080,
    host: '0.0.0.0',
    publicUrl: 'https://lost.example.org',
    trustedProxies: 1,
    dataDir: '/var/lib/homeward',
    databaseUrl: 'postgresql://u:p@localhost/homeward',
    kioskConfig: '/etc/homeward',
    modelFolder: '/srv/models/small',
    notices: {
      mail: {
        host: 'mail.example.org',
        port: 465,
        user: 'homeward',
        password: 'hunter22',
        from: 'Lost & found <lost@example.org>',
        replyTo: 'desk@example.org',
        security: 'tls',
      },
      sms: {
        url: 'https://sms.example.org/send',
        method: 'POST',
        headers: { authorization: 'Bearer key' },
        body: '{{text}}',
      },
      pushContact: 'mailto:it@example.org',
    },
    logLevel: 'warn',
    isDemo: false,
  });
});

test('mail needs a sender, and a header that would forge another is refused without being repeated', () => {
  expect(faultsOf({ SMTP_HOST: 'mail.example.org' }).join()).toContain('MAIL_FROM');
  const faults = faultsOf({
    SMS_GATEWAY_HEADERS: JSON.stringify({ authorization: 'hunter22\r\nx-more: 1' }),
    MAIL_FROM: 'a@example.org\r\nBcc: all@example.org',
  });
  expect(faults).toHaveLength(2);
  expect(faults.join()).not.toContain('hunter22');
});

test('the public address follows the port when it is not given', () => {
  expect(readEnvironment({ PORT: '4130' }).publicUrl).toBe('http://localhost:4130');
});

test('all faulty variables are told together, and a database password is never repeated', () => {
  const faults = faultsOf({
    PORT: '70000',
    LOG_LEVEL: 'inof',
    DATABASE_URL: 'mysql://u:hunter22@db/h',
    HOMEWARD_DEMO: 'yes',
    PUBLIC_URL: 'https://example.org/lost',
    TRUSTED_PROXIES: 'one',
    HOMEWARD_DEMOO: '1',
  });
  expect(faults).toEqual([
    'environment: PORT: this must be at most 65535, not 70000',
    'environment: PUBLIC_URL: write it like "https://lost.example.org", without a path',
    'environment: TRUSTED_PROXIES: this must be a whole number',
    'environment: DATABASE_URL: this must begin with postgres:// or postgresql://',
    'environment: LOG_LEVEL: "inof" is not one of "silent", "fatal", "error", "warn", "info", "debug", "trace" (did you mean "info"?)',
    'environment: HOMEWARD_DEMO: "yes" is not one of "0", "1"',
    'environment: HOMEWARD_DEMOO: there is no such variable (did you mean "HOMEWARD_DEMO"?)',
  ]);
});

test('the demo never listens beyond this machine', () => {
  expect(faultsOf({ HOMEWARD_DEMO: '1', HOST: '0.0.0.0' }).join()).toContain('HOST: the demo');
  expect(faultsOf({ HOMEWARD_DEMO: '1', HOST: '::1' })).toEqual([]);
});

test('a server that others reach needs https for its cookies', () => {
  expect(faultsOf({ HOST: '0.0.0.0' }).join()).toContain('PUBLIC_URL: sign-in cookies need https');
  expect(faultsOf({ PUBLIC_URL: 'http://lost.example.org' }).join()).toContain('need https');
  expect(faultsOf({ HOST: '0.0.0.0', PUBLIC_URL: 'https://lost.example.org' })).toEqual([]);
});

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.3.2.1', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['127.0.0.1.example.org', false],
  ['192.168.1.4', false],
])('%s being a loopback address is %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

test('the table names each variable on a line of its own', () => {
  const lines = environmentTable().split('\n');
  expect(lines).toHaveLength(Object.keys(environmentVariables).length + 2);
  expect(lines[2]).toBe('| `PORT` | `3000` | TCP port the server listens on. |');
});
