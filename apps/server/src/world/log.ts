import { type DestinationStream, type LevelWithSilent, pino } from 'pino';

/** One request as the log sees it: the pattern of its route, never the address that was asked for. */
export interface LoggedRequest {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly requestId: string;
}

/**
 * All that is ever logged. There is no way to hand it a sentence, a body or an
 * error's message, in which names, contacts or withheld details could hide.
 */
export interface Log {
  request(request: LoggedRequest): void;
  /** A fault of ours: what kind it was and where in the code, not what it was about. */
  fault(error: unknown, where: { readonly requestId?: string; readonly during: string }): void;
  /** A step in the life of the process. */
  step(name: string, figures?: Readonly<Record<string, number>>): void;
}

/** JSON lines on standard output, or on a stream that a test reads. */
export function createLog(level: LevelWithSilent, stream?: DestinationStream): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const lines = stream ? pino(options, stream) : pino(options);
  return {
    request({ method, route, status, ms, requestId }) {
      lines.info({ method, route, status, ms, requestId }, 'request');
    },
    fault(error, { requestId, during }) {
      lines.error({ ...faultOf(error), during, requestId }, 'fault');
    },
    step(name, figures = {}) {
      lines.info({ step: name, ...figures }, 'step');
    },
  };
}

function faultOf(error: unknown) {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code } = error as { code?: unknown };
  return {
    kind: error.constructor.name,
    code: typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code) ? code : undefined,
    frames: framesOf(error).slice(0, 12),
  };
}

/**
 * Where in the code. The message stands before that, and may run over lines
 * that look much the same, so it is cut away and what is left is read strictly.
 */
function framesOf({ message, stack = '' }: Error): readonly string[] {
  const at = stack.indexOf(message);
  const below = at === -1 ? stack : stack.slice(at + message.length);
  return below.split('\n').flatMap((line) => frame.exec(line)?.[1] ?? []);
}

/** `at place (file:line:column)`, with or without a place, as V8 writes it. */
const frame = /^ {4}(at (?:.+ \()?(?:(?:file|node):|\/)\S+:\d+:\d+\)?)$/;
