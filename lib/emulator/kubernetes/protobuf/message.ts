/** How one field of a message is read. */
export type FieldType =
  | 'boolean'
  /** Base64 in JSON. */
  | 'bytes'
  | 'integer'
  | 'string'
  | { readonly list: FieldType }
  /** From text to that type. */
  | { readonly map: FieldType }
  | Message;

/** A message: for each field number the name that JSON has for it, and its type. */
export interface Message {
  readonly fields: Readonly<Record<number, readonly [name: string, type: FieldType]>>;
}

export function message(fields: Message['fields']): Message {
  return { fields };
}

export const strings: FieldType = { list: 'string' };
export const labels: FieldType = { map: 'string' };
