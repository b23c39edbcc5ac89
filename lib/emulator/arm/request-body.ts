import type { z } from 'zod';
import { ArmError, invalidRequestContent } from './arm-error.ts';

/** Bytes that Resource Manager takes in a request. */
const limit = 4 * 1024 * 1024;

/**
 * Reads a request's JSON body.
 * @returns undefined when there is none
 * @throws ArmError for a body that is too large, of another media type or not JSON
 */
export async function readBody(request: Request): Promise<unknown> {
  if (request.method === 'GET' || request.method === 'DELETE' || !request.body) return undefined;
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge();
  const text = await readText(request.body);
  if (text.trim() === '') return undefined;
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== 'application/json') {
    throw new ArmError(
      415,
      'UnsupportedMediaType',
      `The content media type '${type || '<null>'}' is not supported. Only 'application/json' is supported.`,
      { 'x-ms-failure-cause': 'gateway' },
    );
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalidRequestContent(error instanceof Error ? error.message.replaceAll("'", '') : 'not JSON');
  }
}

async function readText(body: ReadableStream<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const tooLarge = () =>
  new ArmError(
    413,
    'RequestContentTooLarge',
    `The request content size exceeds the maximum size of '${limit}' bytes.`,
    { 'x-ms-failure-cause': 'gateway' },
  );

/** Parses a body with a schema; what is wrong is told with its path, as ARM does. */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.join('.') ?? '';
  throw invalidRequestContent(
    `${issue?.message ?? 'invalid'}${path ? ` Path '${path}'` : ''}`.replace(/'$/, '’'),
  );
}
