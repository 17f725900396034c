/** The parameters of an API call, however they were sent: query, JSON, urlencoded or multipart. */
import type { LoopbackRequest } from './loopback';

export type Params = Readonly<Record<string, unknown>>;

export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

export interface Sent {
  readonly params: Params;
  /** By the name of their multipart field. */
  readonly uploads: ReadonlyMap<string, Upload>;
}

const NO_UPLOADS: ReadonlyMap<string, Upload> = new Map();

/** Body fields win over query fields. Null when the body is not what its content type says. */
export async function parseParams(request: LoopbackRequest): Promise<Sent | null> {
  const query = Object.fromEntries(request.query);
  if (request.body.length === 0) return { params: query, uploads: NO_UPLOADS };
  const type = (request.headers['content-type'] ?? '').toLowerCase();
  if (type.startsWith('application/json')) return parseJson(request.body, query);
  if (type.startsWith('multipart/form-data')) return parseMultipart(request, query);
  return { params: { ...query, ...Object.fromEntries(new URLSearchParams(request.body.toString())) }, uploads: NO_UPLOADS };
}

/** A JSON object, or null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The field as text; numbers and booleans are written out. Undefined when not given. */
export function readText(params: Params, name: string): string | undefined {
  const value = params[name];
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** The field as a whole number. Undefined when not given, NaN when it is not one. */
export function readInteger(params: Params, name: string): number | undefined {
  const value = params[name];
  if (value === undefined || value === null || value === '') return undefined;
  const number = typeof value === 'string' && /^-?\d+$/.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : Number.NaN;
}

export function readFlag(params: Params, name: string): boolean {
  const value = params[name];
  return value === true || value === 1 || (typeof value === 'string' && /^(true|yes|1)$/i.test(value));
}

/** The field as the JSON value it is or was written as. Undefined when not given, null when it is text that is not JSON. */
export function readJson(params: Params, name: string): unknown {
  const value = params[name];
  if (typeof value !== 'string') return value ?? undefined;
  if (value === '') return undefined;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return null;
  }
}

function parseJson(body: Buffer, query: Params): Sent | null {
  try {
    const value: unknown = JSON.parse(body.toString());
    return isObject(value) ? { params: { ...query, ...value }, uploads: NO_UPLOADS } : null;
  } catch {
    return null;
  }
}

async function parseMultipart(request: LoopbackRequest, query: Params): Promise<Sent | null> {
  const params: Record<string, unknown> = { ...query };
  const uploads = new Map<string, Upload>();
  const form = await readForm(request);
  if (form === null) return null;
  for (const [name, value] of form) {
    if (typeof value === 'string') params[name] = value;
    else {
      uploads.set(name, { name: value.name, mimeType: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
      params[name] = { upload: { name: value.name, size: value.size } };
    }
  }
  return { params, uploads };
}

async function readForm(request: LoopbackRequest): Promise<FormData | null> {
  try {
    return await new Response(request.body, { headers: { 'content-type': request.headers['content-type'] ?? '' } }).formData();
  } catch {
    return null; // not multipart after all; the caller answers 400, as the platforms do
  }
}
