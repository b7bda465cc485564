import type { Problem } from '@homeward/contract';

/** A refusal of the server, or `connection.lost` when none could be heard. */
export type ProblemCode = Problem['code'] | 'connection.lost';

/** What a call threw: a code that every language has words for, and the facts for them. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: ProblemCode;
  readonly facts: Problem['facts'];
  /** To be quoted when somebody asks for help. */
  readonly requestId: string | null;

  constructor(problem: Pick<ApiProblem, 'code' | 'facts' | 'requestId'>) {
    super(problem.code);
    this.code = problem.code;
    this.facts = problem.facts;
    this.requestId = problem.requestId;
  }

  /** Might the same call succeed later without anybody changing anything? */
  get isPassing(): boolean {
    return passingCodes.has(this.code);
  }

  /** Nothing is wrong with the call: it is worth asking again until the server is back. */
  get isOutOfReach(): boolean {
    return this.code === 'connection.lost' || this.code === 'store.unavailable';
  }
}

const passingCodes: ReadonlySet<ProblemCode> = new Set([
  'connection.lost',
  'store.unavailable',
  'server.fault',
  'photo.busy',
]);

/** Read a problem answer; whatever else stands in front of the server counts as a lost connection. */
export async function problemFrom(response: Response): Promise<ApiProblem> {
  const told = (await response.json().catch(() => null)) as Partial<Problem> | null;
  if (!told?.code) {
    return new ApiProblem({ code: 'connection.lost', facts: {}, requestId: null });
  }
  return new ApiProblem({
    code: told.code,
    facts: told.facts ?? {},
    requestId: told.requestId ?? null,
  });
}
