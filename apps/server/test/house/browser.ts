import type {
  BodySent,
  EndpointName,
  EndpointNamed,
  ParamsSent,
  Problem,
  ResponseOf,
} from '@homeward/contract';
import { doors } from '@homeward/contract/doors';

interface Sent<Name extends EndpointName> {
  readonly params?: ParamsSent<EndpointNamed<Name>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: BodySent<EndpointNamed<Name>>;
}

export interface Answered<View> {
  readonly status: number;
  readonly headers: Headers;
  readonly view: View;
  /** The refusal's code, or null when all went well. */
  readonly code: Problem['code'] | null;
}

/** A browser as the server meets it: cookies, an origin, perhaps a guest's key. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #url: string;
  readonly #headers: Record<string, string>;

  constructor(url: string, headers: Record<string, string> = {}) {
    this.#url = url;
    this.#headers = { origin: url, ...headers };
  }

  /** Call a door of the contract; types are as strict as for a screen. */
  async call<Name extends EndpointName>(
    name: Name,
    { params, query, body }: Sent<Name> = {},
  ): Promise<Answered<ResponseOf<EndpointNamed<Name>>>> {
    const json = { 'content-type': 'application/json' };
    return this.raw(doors[name].method, pathOf(name, params, query), {
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: json }),
    });
  }

  /** The same, for those who do not keep to the contract. */
  async raw<View>(
    method: string,
    path: string,
    init: { body?: BodyInit; headers?: Record<string, string> } = {},
  ): Promise<Answered<View>> {
    const response = await fetch(`${this.#url}${path}`, {
      method,
      ...(init.body === undefined ? {} : { body: init.body }),
      headers: { ...this.#headers, cookie: this.cookieHeader(), ...init.headers },
      redirect: 'manual',
    });
    this.#keepCookies(response);
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    const view = (isJson ? JSON.parse(text) : text) as View;
    const code = response.ok ? null : ((view as Partial<Problem>).code ?? null);
    return { status: response.status, headers: response.headers, view, code };
  }

  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  #keepCookies(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0/i.test(line)) this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
}

/** The address of a door with its parameters filled in. */
export function pathOf(
  name: EndpointName,
  params: object = {},
  query: Readonly<Record<string, string | number>> = {},
): string {
  const filled = doors[name].path.replace(/:(\w+)/g, (_, key: string) =>
    String(Reflect.get(params, key)),
  );
  const search = new URLSearchParams(
    Object.entries(query).map(([key, value]) => [key, String(value)]),
  );
  return search.size > 0 ? `${filled}?${search}` : filled;
}
