import type { AccessOf, Endpoint, ErrorsOf, EverywhereError, ResponseOf } from '@homeward/contract';
import type { RefusalCode, Result } from '@homeward/domain';
import type { Response, Router } from 'express';
import { answer, type Called } from './answer.ts';
import type { ActorFor } from './authorise.ts';
import type { Exactly } from './exactly.ts';
import type { Inbound, RawPhoto } from './inbound.ts';
import type { Knock } from './knock.ts';
import { answerAlike } from './shared-answer.ts';

/** What a handler gets: everything checked, and whoever acts known by name. */
export interface Call<E> extends Inbound<E> {
  readonly actor: ActorFor<AccessOf<E>>;
  readonly knock: Knock;
  /** For the few doors that set cookies. */
  readonly response: Response;
}

/** Within these an endpoint may refuse; a use case with another refusal does not compile. */
export type Refusable<E> = ErrorsOf<E> | EverywhereError;

type Handler<E, Value> = (call: Call<E>) => Promise<Result<Value, Refusable<E>>>;
type Presenter<E, Value, View> = (
  value: Value,
  call: Call<E>,
) => View & Exactly<ResponseOf<E>, View>;
type PhotoHandler<E, Value> = (
  call: Call<E> & { readonly photo: RawPhoto },
) => Promise<Result<Value, Refusable<E>>>;

type Schema = NonNullable<Endpoint['response']>;
type Any = Endpoint['response'];
type Answering = Endpoint<Any, Any, Any, Schema>;
type Silent = Endpoint<Any, Any, Any, undefined>;
type Alike = Endpoint<undefined, undefined, undefined, Schema, RefusalCode, 'anyone'>;

/** The only way to put an endpoint of the contract on the wire. */
export interface ContractRouter {
  /** A door that answers with a view: endpoint, use case, presenter. */
  on<E extends Answering, Value, View extends ResponseOf<E>>(
    endpoint: E,
    handler: Handler<E, Value>,
    present: Presenter<E, Value, View>,
  ): void;
  /** A door that answers with nothing but "done". */
  on<E extends Silent>(endpoint: E, handler: Handler<E, unknown>): void;
  /** A door at which everybody gets the same answer, made once for each value that is read. */
  onAlike<E extends Alike, Value extends object, View extends ResponseOf<E>>(
    endpoint: E,
    read: () => Promise<Value>,
    present: (value: Value) => View & Exactly<ResponseOf<E>, View>,
  ): void;
  /** A door that takes a raw photo and answers with a view. */
  onPhoto<E extends Answering, Value, View extends ResponseOf<E>>(
    endpoint: E,
    handler: PhotoHandler<E, Value>,
    present: Presenter<E, Value, View>,
  ): void;
  /** A door that answers with a picture, given as its absolute path. */
  onPicture<E extends Silent>(endpoint: E, handler: Handler<E, string>): void;
}

export interface RouterOptions extends Called {
  readonly router: Router;
}

/** Make the router of the contract on top of an Express router. */
export function createContractRouter({ router, ...called }: RouterOptions): ContractRouter {
  function open(endpoint: Endpoint, handler: unknown, present?: unknown): void {
    const method = endpoint.method.toLowerCase() as Lowercase<Endpoint['method']>;
    router[method](endpoint.path, (request, response) =>
      answer(called, endpoint, { request, response }, handler as never, present as never),
    );
  }
  return {
    on: open,
    onAlike(endpoint, read, present) {
      const { isStrict } = called;
      router.get(endpoint.path, answerAlike({ endpoint, read, present, isStrict }));
    },
    onPhoto: open,
    onPicture: open,
  };
}
