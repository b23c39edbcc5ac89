import type { IncomingMessage } from 'node:http';
import { parse } from 'yaml';
import { decodeProtobuf, protobufType } from '../protobuf/decode.ts';
import { badRequest, KubernetesError, unsupportedMediaType } from '../status.ts';

/** The limit of the real API server. */
const limit = 3 * 1024 * 1024;

const json = 'application/json';
const yaml = 'application/yaml';

/** The media type of the body, without parameters; '' when none is given. */
export function mediaType(request: IncomingMessage): string {
  return (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/**
 * Reads the body as JSON, YAML or (for the few kinds that kubectl sends so) protobuf.
 * @returns undefined when there is no body
 * @throws KubernetesError 400, 413 or 415
 */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const bytes = await readBytes(request);
  if (bytes.length === 0) return undefined;
  const type = mediaType(request);
  if (type === protobufType) return decodeProtobuf(bytes);
  const text = bytes.toString('utf8');
  if (type === '' || type.endsWith('json')) return parseWith(JSON.parse, text);
  if (type.endsWith('yaml')) return parseWith(parse, text);
  throw unsupportedMediaType(type, [json, yaml, protobufType]);
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) {
      throw new KubernetesError(413, 'RequestEntityTooLarge', `Request entity too large: limit is ${limit}`);
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function parseWith(read: (text: string) => unknown, text: string): unknown {
  try {
    return read(text);
  } catch (error) {
    // Only the first line: the others of a YAML error quote the document, which may hold a secret.
    const reason = error instanceof Error ? error.message.split(/[\n"]/, 1)[0] : '';
    throw badRequest(`error decoding the request body: ${reason?.replace(/ in JSON.*$/, '') ?? ''}`);
  }
}
