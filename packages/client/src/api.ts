import type {
  BodySent,
  EndpointName,
  EndpointNamed,
  ParamsSent,
  QuerySent,
  ResponseOf,
} from '@homeward/contract';
import { doors } from '@homeward/contract/doors';
import { ApiProblem, problemFrom } from './api-problem.ts';

/** Only the parts that a door asks for. */
type Asked<T> = { readonly [K in keyof T as T[K] extends undefined ? never : K]: T[K] };

/** What a call needs: path parameters and body where the door asks for them, and the query. */
export type Input<Name extends EndpointName> = Asked<{
  params: ParamsSent<EndpointNamed<Name>>;
  body: BodySent<EndpointNamed<Name>>;
}> & { readonly query?: QuerySent<EndpointNamed<Name>> };

export type Answer<Name extends EndpointName> = ResponseOf<EndpointNamed<Name>>;

/** How a page speaks to the server. */
export interface Api {
  call<Name extends EndpointName>(name: Name, input: Input<Name>): Promise<Answer<Name>>;
  /** Send raw bytes to a door, as photos are. */
  send<Name extends EndpointName>(
    name: Name,
    params: Readonly<Record<string, string>>,
    bytes: Blob,
    headers: Readonly<Record<string, string>>,
  ): Promise<Answer<Name>>;
  /** The Authorization header of a guest, or null for those known by their cookies. */
  authorization(): string | null;
}

export interface ApiOptions {
  readonly authorization?: () => string | null;
  /** Milliseconds after which a call counts as lost. */
  readonly timeoutMs?: number;
}

/** Make the one API of a page. Refusals and lost connections are thrown as `ApiProblem`. */
export function createApi({
  authorization = () => null,
  timeoutMs = 15_000,
}: ApiOptions = {}): Api {
  async function request(url: string, init: RequestInit, limitMs: number): Promise<unknown> {
    const headers = new Headers(init.headers);
    headers.set('accept', 'application/json');
    const guest = authorization();
    if (guest) headers.set('authorization', guest);
    const response = await fetch(url, {
      ...init,
      headers,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(limitMs),
    }).catch(() => {
      throw new ApiProblem({ code: 'connection.lost', facts: {}, requestId: null });
    });
    if (!response.ok) throw await problemFrom(response);
    return response.status === 204 ? undefined : response.json();
  }

  return {
    authorization,
    call(name, input) {
      const { method } = doors[name];
      const { params, query, body } = input as Loosest;
      const json = body === undefined ? {} : jsonBody(body);
      return request(urlOf(name, params, query), { method, ...json }, timeoutMs) as Promise<never>;
    },
    send(name, params, bytes, headers) {
      const { method } = doors[name];
      const init = { method, body: bytes, headers };
      return request(urlOf(name, params), init, 4 * timeoutMs) as Promise<never>;
    },
  };
}

interface Loosest {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

function jsonBody(body: unknown): RequestInit {
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

/** The address of a door, with its parameters filled in. */
export function urlOf(
  name: EndpointName,
  params: Readonly<Record<string, string>> = {},
  query: Readonly<Record<string, unknown>> = {},
): string {
  const path = doors[name].path.replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(params[key] ?? ''),
  );
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(asked.map(([key, value]) => [key, String(value)]));
  return search.size > 0 ? `${path}?${search}` : path;
}
