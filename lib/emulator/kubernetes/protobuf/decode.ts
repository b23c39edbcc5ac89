import { isRecord } from '../object.ts';
import { badRequest, unsupportedMediaType } from '../status.ts';
import { type FieldType, type Message, message } from './message.ts';
import { messages } from './messages.ts';

export const protobufType = 'application/vnd.kubernetes.protobuf';

const magic = Buffer.from('k8s\0');

const envelope = message({
  1: ['typeMeta', message({ 1: ['apiVersion', 'string'], 2: ['kind', 'string'] })],
  2: ['raw', 'bytes'],
});

/**
 * Decodes what typed Go clients send in place of JSON into the object that JSON would have given.
 * @throws KubernetesError 400 for bytes that are no such message, 415 for kinds that are not known in this form
 */
export function decodeProtobuf(bytes: Buffer): Record<string, unknown> {
  if (!bytes.subarray(0, 4).equals(magic)) throw malformed();
  const { typeMeta, raw } = decode(bytes.subarray(4), envelope);
  const { apiVersion, kind } = isRecord(typeMeta) ? typeMeta : {};
  const known = messages[String(kind)];
  if (!known) throw unsupportedMediaType(protobufType, ['application/json', 'application/yaml']);
  return { apiVersion, kind, ...decode(Buffer.from(String(raw ?? ''), 'base64'), known) };
}

function decode(bytes: Buffer, { fields }: Message): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const raw of rawFields(bytes)) {
    const [name, type] = fields[raw.number] ?? [];
    if (!name || !type) continue;
    const value = read(raw, type, object[name]);
    // Go writes empty texts that JSON would leave out.
    if (value !== '') object[name] = value;
  }
  return object;
}

function read(raw: RawField, type: FieldType, before: unknown): unknown {
  switch (type) {
    case 'string':
      return raw.bytes.toString('utf8');
    case 'bytes':
      return raw.bytes.toString('base64');
    case 'integer':
      return raw.value;
    case 'boolean':
      return raw.value === 1;
    default:
      break;
  }
  if ('fields' in type) return decode(raw.bytes, type);
  if ('list' in type) return [...(Array.isArray(before) ? before : []), read(raw, type.list, undefined)];
  const { key, value = '' } = decode(raw.bytes, message({ 1: ['key', 'string'], 2: ['value', type.map] }));
  return { ...(isRecord(before) ? before : {}), [String(key)]: value };
}

interface RawField {
  readonly number: number;
  readonly bytes: Buffer;
  readonly value: number;
}

function* rawFields(bytes: Buffer): Generator<RawField> {
  for (let position = 0; position < bytes.length; ) {
    const [tag, afterTag] = variableInteger(bytes, position);
    const [value, end] = variableInteger(bytes, afterTag);
    const number = tag >>> 3;
    const wireType = tag & 7;
    if (wireType === 0) {
      yield { number, bytes: Buffer.alloc(0), value };
      position = end;
    } else if (wireType === 2 && end + value <= bytes.length) {
      yield { number, bytes: bytes.subarray(end, end + value), value: 0 };
      position = end + value;
    } else throw malformed();
  }
}

function variableInteger(bytes: Buffer, start: number): [value: number, end: number] {
  let value = 0;
  for (let position = start; position < Math.min(bytes.length, start + 8); position++) {
    const byte = bytes[position] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * (position - start));
    if (byte < 0x80) return [value, position + 1];
  }
  throw malformed();
}

const malformed = () => badRequest('provided data does not appear to be a protobuf message');
