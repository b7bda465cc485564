import type { RefusalCode } from '@homeward/domain';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi';
import { photoHashHeader } from '../doors.ts';
import type { Caller } from '../kernel/callers.ts';
import { type Endpoint, everywhereErrors } from '../kernel/endpoint.ts';
import { problem } from '../kernel/problem.ts';
import { allEndpoints } from '../rooms.ts';
import { namedViews } from './named-views.ts';

export interface OpenApiOptions {
  readonly version: string;
  readonly serverUrl: string;
  readonly statusOf: Readonly<Record<RefusalCode, number>>;
}

/** The whole contract as an OpenAPI 3.1 document. */
export function openApiDocument({ version, serverUrl, statusOf }: OpenApiOptions) {
  const paths: ZodOpenApiPathsObject = {};
  for (const endpoint of allEndpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    const method = endpoint.method.toLowerCase();
    paths[path] = { ...paths[path], [method]: operationOf(endpoint, statusOf) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Homeward',
      version,
      description: 'A self-hosted lost and found. Every error is a problem (RFC 9457) with a code.',
    },
    servers: [{ url: serverUrl }],
    paths,
    components: {
      schemas: { Problem: problem, ...namedViews },
      securitySchemes: {
        kiosk: { type: 'apiKey', in: 'cookie', name: 'homeward-kiosk' },
        'staff-device': { type: 'apiKey', in: 'cookie', name: 'homeward-tablet' },
        staff: { type: 'apiKey', in: 'cookie', name: 'homeward-session' },
        guest: { type: 'http', scheme: 'bearer', description: 'The secret of a guest’s link.' },
        'guest-code': {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: '`Code K7M-4QX`: the short code of a report.',
        },
      },
    },
  });
}

function operationOf(
  endpoint: Endpoint,
  statusOf: OpenApiOptions['statusOf'],
): ZodOpenApiOperationObject {
  const { name, summary, params, query, body, access } = endpoint;
  const operation: ZodOpenApiOperationObject = {
    operationId: name,
    tags: [name.split('.')[0] ?? name],
    summary,
    description: `Callers: ${access.join(', ')}.`,
    security: securityOf(access),
    requestParams: {
      ...(params ? { path: params as never } : {}),
      ...(query ? { query: query as never } : {}),
    },
    responses: responsesOf(endpoint, statusOf),
  };
  if (body)
    operation.requestBody = { required: true, content: { 'application/json': { schema: body } } };
  if (endpoint.rawBody) takePhoto(operation);
  return operation;
}

/** A photo travels as it is, announced by a header. */
function takePhoto(operation: ZodOpenApiOperationObject): void {
  const bytes = { schema: { type: 'string', format: 'binary' } } as const;
  operation.requestBody = {
    required: true,
    content: { 'image/jpeg': bytes, 'image/png': bytes, 'image/webp': bytes },
  };
  operation.parameters = [
    {
      in: 'header',
      name: photoHashHeader,
      required: true,
      schema: { type: 'string', pattern: '^[0-9a-fA-F]{64}$' },
    },
  ];
}

function securityOf(access: readonly Caller[]) {
  const isOpen = access.some((caller) => caller === 'anyone' || caller === 'demo');
  const names = new Set(
    access.map((caller) => (staffRoles.has(caller) ? ('staff' as const) : caller)),
  );
  const needed = [...names].filter((name) => name !== 'anyone' && name !== 'demo');
  return [...(isOpen ? [{}] : []), ...needed.map(schemesOf)];
}

/** The code typed at a kiosk is two keys: that of the kiosk and that of the guest. */
function schemesOf(name: string): Record<string, string[]> {
  return name === 'kiosk-code' ? { kiosk: [], 'guest-code': [] } : { [name]: [] };
}

const staffRoles = new Set<Caller>(['intake', 'desk', 'supervisor', 'admin']);

function responsesOf(
  { response, file, errors, access }: Endpoint,
  statusOf: OpenApiOptions['statusOf'],
): ZodOpenApiResponsesObject {
  const responses: ZodOpenApiResponsesObject = {};
  if (response) {
    responses['200'] = {
      description: 'Done.',
      content: { 'application/json': { schema: response } },
    };
  } else if (file) {
    responses['200'] = {
      description: 'The picture.',
      content: { [file]: { schema: { type: 'string', format: 'binary' } } },
    };
  } else {
    responses['204'] = { description: 'Done; there is nothing to say.' };
  }
  const guestErrors = access.some((caller) => caller.startsWith('guest')) ? guestRefusals : [];
  const deviceErrors = access.includes('staff-device') ? deviceRefusals : [];
  const codes = new Set([...errors, ...guestErrors, ...deviceErrors, ...everywhereErrors]);
  for (const [status, named] of byStatus([...codes], statusOf)) {
    responses[status] = {
      description: named.map((code) => `\`${code}\``).join(', '),
      content: { 'application/problem+json': { schema: problem } },
    };
  }
  return responses;
}

const guestRefusals: readonly RefusalCode[] = ['guest.link-invalid'];
const deviceRefusals: readonly RefusalCode[] = ['device.not-enrolled'];

function byStatus(codes: readonly RefusalCode[], statusOf: OpenApiOptions['statusOf']) {
  const groups = new Map<`${1 | 2 | 3 | 4 | 5}${string}`, RefusalCode[]>();
  for (const code of codes) {
    const status = String(statusOf[code]) as `4${string}`;
    groups.set(status, [...(groups.get(status) ?? []), code]);
  }
  return groups;
}
