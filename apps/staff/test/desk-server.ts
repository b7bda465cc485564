import { type Api, ApiProblem, type ProblemCode } from '@homeward/client';

type Answering = (input: unknown) => unknown;

interface Call {
  readonly name: string;
  readonly input: unknown;
}

/**
 * A server in memory that answers by name, can be out of reach and can refuse,
 * and remembers what it was asked: all that screens notice of the real one.
 */
export class DeskServer implements Api {
  readonly calls: Call[] = [];
  readonly answers: Record<string, Answering> = {};
  isReachable = true;

  /** From now on this door answers so. */
  answer(name: string, answering: Answering): this {
    this.answers[name] = answering;
    return this;
  }

  refuse(name: string, code: ProblemCode): this {
    return this.answer(name, () => {
      throw new ApiProblem({ code, facts: {}, requestId: 'request-1' });
    });
  }

  callsOf(name: string): readonly unknown[] {
    return this.calls.filter((call) => call.name === name).map(({ input }) => input);
  }

  authorization(): null {
    return null;
  }

  async call(name: string, input: unknown): Promise<never> {
    return this.reply(name, input);
  }

  async send(name: string, params: unknown, bytes: Blob): Promise<never> {
    return this.reply(name, { params, bytes: bytes.size });
  }

  private reply(name: string, input: unknown): never {
    this.calls.push({ name, input });
    if (!this.isReachable) {
      throw new ApiProblem({ code: 'connection.lost', facts: {}, requestId: null });
    }
    const answering = this.answers[name];
    if (!answering) throw new ApiProblem({ code: 'request.not-found', facts: {}, requestId: null });
    return answering(input) as never;
  }
}
