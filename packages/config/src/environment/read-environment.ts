import { resolve } from 'node:path';
import type { z } from 'zod';
import { ConfigFault, type Fault } from '../config-fault.ts';
import { didYouMean } from '../did-you-mean.ts';
import { issueWords } from '../fault-words.ts';
import { type EnvironmentName, environmentVariables, type logLevels } from './environment-table.ts';
import { type NoticeEnvironment, noticeEnvironmentOf } from './notice-variables.ts';

/** The environment, checked. Absent means: decided by its default. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  /** Origin without a trailing slash. */
  readonly publicUrl: string;
  readonly trustedProxies: number;
  /** An absolute path. */
  readonly dataDir: string;
  /** Null keeps everything in SQLite. */
  readonly databaseUrl: string | null;
  readonly kioskConfig: string;
  /** Null matches without a model. */
  readonly modelFolder: string | null;
  /** The ways by which notices leave the house. */
  readonly notices: NoticeEnvironment;
  readonly logLevel: (typeof logLevels)[number];
  readonly isDemo: boolean;
}

type Raw = Readonly<Record<string, string | undefined>>;
type Values = {
  [Name in EnvironmentName]: z.output<(typeof environmentVariables)[Name]['schema']> | null;
};

/** May hold a password, and faults end up in logs. */
const secretNames: readonly string[] = [
  'DATABASE_URL',
  'SMTP_PASSWORD',
  'SMS_GATEWAY_URL',
  'SMS_GATEWAY_HEADERS',
  'SMS_GATEWAY_BODY',
];

const names = Object.keys(environmentVariables) as readonly EnvironmentName[];

/** Check the environment; throws a `ConfigFault` that names every faulty variable at once. */
export function readEnvironment(env: Raw): Environment {
  const faults: Fault[] = [];
  const values: Partial<Record<EnvironmentName, unknown>> = {};
  for (const name of names) {
    const { schema, preset } = environmentVariables[name];
    const given = env[name]?.trim() || preset;
    if (given === null) {
      values[name] = null;
      continue;
    }
    const parsed = schema.safeParse(given, { reportInput: !secretNames.includes(name) });
    if (parsed.success) values[name] = parsed.data;
    else faults.push(faultOf(name, issueWords(firstOf(parsed.error), [])));
  }
  const environment = assemble(values as Values);
  faults.push(...misspelt(env), ...unsafe(environment, faults));
  if (faults.length > 0) throw new ConfigFault(faults);
  return environment;
}

function firstOf(error: z.core.$ZodError): z.core.$ZodIssue {
  return error.issues[0] as z.core.$ZodIssue;
}

function faultOf(name: string, reason: string): Fault {
  return { file: 'environment', path: name, reason };
}

function assemble(values: Values): Environment {
  return {
    port: values.PORT as number,
    host: values.HOST as string,
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`)
      .replace(/\/$/, '')
      .toLowerCase(),
    trustedProxies: values.TRUSTED_PROXIES as number,
    dataDir: resolve(values.DATA_DIR as string),
    databaseUrl: values.DATABASE_URL,
    kioskConfig: values.KIOSK_CONFIG as string,
    modelFolder: values.HOMEWARD_MODEL_FOLDER,
    notices: noticeEnvironmentOf(values),
    logLevel: values.LOG_LEVEL as Environment['logLevel'],
    isDemo: values.HOMEWARD_DEMO as boolean,
  };
}

/** Our own prefix with a name we do not know is a slip of the pen, not somebody else's variable. */
function misspelt(env: Raw): readonly Fault[] {
  return Object.keys(env)
    .filter((name) => name.startsWith('HOMEWARD_') && !names.some((known) => known === name))
    .map((name) => faultOf(name, `there is no such variable${didYouMean(name, names)}`));
}

/** Rules that need more than one variable; skipped for those that are faulty themselves. */
function unsafe(
  { isDemo, host, publicUrl, notices }: Environment,
  already: readonly Fault[],
): readonly Fault[] {
  if (already.some(({ path }) => ['HOMEWARD_DEMO', 'HOST', 'PUBLIC_URL', 'PORT'].includes(path))) {
    return [];
  }
  if (notices.mail?.from === '') {
    return [faultOf('MAIL_FROM', 'mail needs a sender; write it like "lost@example.org"')];
  }
  if (isDemo) {
    if (isLoopback(host)) return [];
    const reason = `the demo has a sign-in everybody knows, so it listens on 127.0.0.1 only, not on ${host}`;
    return [faultOf('HOST', reason)];
  }
  const { protocol, hostname } = new URL(publicUrl);
  if (protocol === 'https:' || (isLoopback(host) && isLoopback(hostname))) return [];
  const reason = `sign-in cookies need https as soon as other machines take part; "${publicUrl}" is http`;
  return [faultOf('PUBLIC_URL', reason)];
}

/** True for names and addresses that never leave this machine. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}
