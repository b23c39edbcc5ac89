import { isRecord, type KubernetesObject, type StoredObject, sameJson, textAt } from '../object.ts';
import { badRequest, type Cause, required } from '../status.ts';
import { ageColumn, column, count, nameColumn, sizeAt } from './columns.ts';
import { type ResourceType, resourceType } from './resource-type.ts';

/** Keys that Secrets of the built-in types must have. */
const requiredKeys: Readonly<Record<string, readonly string[]>> = {
  'kubernetes.io/tls': ['tls.crt', 'tls.key'],
  'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
  'kubernetes.io/ssh-auth': ['ssh-privatekey'],
};

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The most that a Secret can hold, in bytes after decoding. */
const sizeLimit = 1_048_576;

/** Secrets: text given as `stringData` is kept as base64 in `data`. */
export const secretTypes: readonly ResourceType[] = [
  resourceType({
    group: '',
    version: 'v1',
    plural: 'secrets',
    kind: 'Secret',
    selectableFields: ['type'],
    columns: [
      nameColumn,
      column('Type', (object) => textAt(object, 'type')),
      count('Data', (object) => sizeAt(object, 'data')),
      ageColumn,
    ],
    prepare({ object }) {
      const { stringData, ...rest } = object;
      const data = { ...(isRecord(object.data) ? object.data : {}), ...encode(stringData) };
      for (const value of Object.values(data)) {
        if (typeof value === 'string' && base64.test(value.replace(/\s/g, ''))) continue;
        throw badRequest(
          'Secret in version "v1" cannot be handled as a Secret: illegal base64 data at input byte 0',
        );
      }
      return { ...rest, ...(Object.keys(data).length > 0 && { data }), type: object.type ?? 'Opaque' };
    },
    check: (object, previous) => [...checkData(object), ...checkChange(object, previous)],
  }),
];

function encode(stringData: unknown): Record<string, string> {
  if (!isRecord(stringData)) return {};
  return Object.fromEntries(
    Object.entries(stringData).map(([key, value]) => {
      if (typeof value === 'string') return [key, Buffer.from(value).toString('base64')];
      throw badRequest(
        'Secret in version "v1" cannot be handled as a Secret: json: cannot unmarshal value into Go struct field Secret.stringData of type string',
      );
    }),
  );
}

function checkData(object: KubernetesObject): Cause[] {
  const data = isRecord(object.data) ? object.data : {};
  const causes: Cause[] = [];
  for (const key of Object.keys(data)) {
    if (/^[-._a-zA-Z0-9]{1,253}$/.test(key) && key !== '.' && key !== '..') continue;
    const why =
      "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')";
    // The key is the user's own word for the value, never the value.
    causes.push({
      reason: 'FieldValueInvalid',
      message: `Invalid value: "${key}": ${why}`,
      field: `data[${key}]`,
    });
  }
  for (const key of requiredKeys[textAt(object, 'type')] ?? []) {
    if (data[key] === undefined) causes.push(required(`data[${key}]`));
  }
  const size = Object.values(data).reduce<number>((sum, value) => sum + String(value).length * 0.75, 0);
  if (size > sizeLimit) {
    causes.push({
      reason: 'FieldValueInvalid',
      message: `Too long: may not be more than ${sizeLimit} bytes`,
      field: 'data',
    });
  }
  return causes;
}

function checkChange(object: KubernetesObject, previous: StoredObject | undefined): Cause[] {
  if (!previous) return [];
  const immutable = (field: string, message = 'field is immutable'): Cause => ({
    reason: 'FieldValueForbidden',
    message,
    field,
  });
  const causes: Cause[] = [];
  if (object.type !== previous.type)
    causes.push(immutable('type', `Invalid value: "${textAt(object, 'type')}": field is immutable`));
  if (previous.immutable === true) {
    const message = 'Forbidden: field is immutable when `immutable` is set';
    if (object.immutable !== true) causes.push(immutable('immutable', message));
    if (!sameJson(object.data, previous.data)) causes.push(immutable('data', message));
  }
  return causes;
}
