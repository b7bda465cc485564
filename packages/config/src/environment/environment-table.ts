import { z } from 'zod';
import { noticeVariables } from './notice-variables.ts';

const flag = z.enum(['0', '1']).transform((value) => value === '1');

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'this must be a whole number')
    .transform(Number)
    .pipe(z.number().min(least).max(most));

export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/**
 * Every environment variable the server reads, in the order of the table in the README.
 *
 * `preset` is what a missing or empty variable stands for; null means that it may stay unset.
 */
export const environmentVariables = {
  PORT: {
    schema: wholeNumber(1, 65_535),
    preset: '3000',
    meaning: 'TCP port the server listens on.',
  },
  HOST: {
    schema: z.string(),
    preset: '127.0.0.1',
    meaning: 'Address the server listens on; `0.0.0.0` is every one this machine has.',
  },
  PUBLIC_URL: {
    schema: z.string().refine(isOrigin, 'write it like "https://lost.example.org", without a path'),
    preset: null,
    presetWords: '`http://localhost:PORT`',
    meaning:
      'What visitors and staff type. Links begin with it, other origins are refused, and `https` makes cookies secure.',
  },
  TRUSTED_PROXIES: {
    schema: wholeNumber(0, 10),
    preset: '0',
    meaning: 'How many reverse proxies stand in front; their word about addresses is believed.',
  },
  DATA_DIR: {
    schema: z.string(),
    preset: './data',
    meaning: 'Folder for the SQLite database, the photos and the venue secret.',
  },
  DATABASE_URL: {
    schema: z
      .string()
      .regex(/^postgres(ql)?:\/\/./, 'this must begin with postgres:// or postgresql://'),
    preset: null,
    presetWords: 'none: SQLite in `DATA_DIR`',
    meaning: 'PostgreSQL to use in place of SQLite.',
  },
  KIOSK_CONFIG: {
    schema: z.string(),
    preset: './kiosk-config',
    meaning: 'Folder with what the installer decided: venue, places, desks, categories, kiosks.',
  },
  HOMEWARD_MODEL_FOLDER: {
    schema: z.string(),
    preset: null,
    presetWords: 'none: match without',
    meaning:
      'Folder with a language or vision model whose word counts as evidence; see [docs/MODELS.md](docs/MODELS.md).',
  },
  ...noticeVariables,
  LOG_LEVEL: {
    schema: z.enum(logLevels),
    preset: 'info',
    meaning: `How much is logged: ${logLevels.map((level) => `\`${level}\``).join(', ')}.`,
  },
  HOMEWARD_DEMO: {
    schema: flag,
    preset: '0',
    meaning:
      '`1` fills an empty store with a demo day and offers the demo sign-in; only on a loopback address.',
  },
} as const satisfies Record<string, EnvironmentVariable>;

interface EnvironmentVariable {
  readonly schema: z.ZodType<unknown, string>;
  readonly preset: string | null;
  readonly presetWords?: string;
  readonly meaning: string;
}

export type EnvironmentName = keyof typeof environmentVariables;

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, origin } = new URL(text);
  return /^https?:$/.test(protocol) && [origin, `${origin}/`].includes(text.toLowerCase());
}

/** The table of the README, as Markdown. */
export function environmentTable(): string {
  const rows = Object.entries<EnvironmentVariable>(environmentVariables).map(
    ([name, { preset, presetWords, meaning }]) =>
      `| \`${name}\` | ${presetWords ?? `\`${preset}\``} | ${meaning} |`,
  );
  return ['| Variable | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}
